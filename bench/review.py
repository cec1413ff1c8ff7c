"""The review's pages on a desk of many findings against a bare route of the same server: medians, as ratios.

python bench/review.py [--findings 2000] [--runs 15] [--starts 5]

Then the command itself, from its start to its first page, on an archive of invented stories with as many findings, of
which an earlier start has kept what comparing gave: median and range of the starts, and the processor's time.
"""

import argparse
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import httpx
from invented import GIVEN, name
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from crosscheck.config import Settings, cores
from crosscheck.models import Report
from crosscheck.pipeline import run
from crosscheck.review import Desk, Gate, application, listening, server
from crosscheck.stores.archive import Archive


def many(number: int) -> Report:
    """The report on the sample articles with its findings over and over, each with an id of its own."""
    report = run([Path("seeds")], Settings())
    found = [replace(report.findings[n % len(report.findings)], id=f"{n:016x}", related=()) for n in range(number)]
    return replace(report, findings=tuple(found))


def milliseconds(work: Callable[[], object], runs: int) -> float:
    """The median over the runs, one before them not counted."""
    taken = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken[1:])


def serve(make: Callable[[int], ASGIApp], work: Callable[[str], None]) -> None:
    """Runs the work with the address of the app."""
    with listening(0) as socket:
        port = socket.getsockname()[1]
        running = server(make(port))
        thread = Thread(target=running.run, kwargs={"sockets": [socket]})
        thread.start()
        try:
            work(f"http://127.0.0.1:{port}")
        finally:
            running.should_exit = True
            thread.join()


def bare(runs: int) -> float:
    """What a route that says a word takes."""

    def answer(_request: Request) -> Response:
        return PlainTextResponse("here")

    taken = []

    def work(address: str) -> None:
        with httpx.Client(base_url=address) as client:
            taken.append(milliseconds(lambda: client.get("/"), runs))

    serve(lambda _port: Starlette(routes=[Route("/", answer)]), work)
    return taken[0]


def two(chance: random.Random) -> tuple[str, str]:
    """Two articles that differ in a name, a number, a day and a quotation."""
    mayor, governor = (f"{chance.choice(GIVEN)} {name(chance)}" for _ in range(2))
    places = [name(chance) for _ in range(3)]
    dead, day = chance.randrange(20, 60), chance.randrange(3, 20)
    left, right = (
        f"Mayor {mayor}{more} spoke in {places[0]} on Sunday.\n\n"
        f"Police said {number} people were killed when a train hit a bus near {places[1]} on Sunday.\n\n"
        f"Governor {governor} will visit {places[2]} on March {date}.\n\n"
        f"“We will rebuild every single house in this {where} before the winter comes,” Governor {governor} said.\n"
        for more, number, date, where in (("", dead, day, "old town"), ("e", dead + 14, day + 2, "poor valley"))
    )
    return left, right


def write(folder: Path, stories: int) -> None:
    chance = random.Random(3)
    for number in range(stories):
        story = folder / f"s{number:04}"
        story.mkdir(parents=True)
        (story / "story.json").write_text(f'{{"story": "s{number}"}}')
        for outlet, text in zip(("herald", "wire"), two(chance), strict=True):
            (story / f"{outlet}.txt").write_text(f"---\npublished: 2025-03-01T09:00:00+00:00\n---\n{text}")


def start(archive: Path, folder: Path) -> tuple[float, float, str]:
    """Seconds from the start of the command to its first page, those of the processor, and the page."""
    command = [sys.executable, "-m", "crosscheck", "review", "--archive", str(archive), "--no-open"]
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "CROSSCHECK_CACHE": str(folder / "cache")}
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        address = run.stdout.readline().removeprefix("review at ").strip()
        page = httpx.get(address, follow_redirects=False)
        text = httpx.get(address.partition("/enter")[0], cookies=page.cookies, timeout=60).text
        taken = time.perf_counter() - begun
        run.kill()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return taken, used.ru_utime - before.ru_utime + used.ru_stime - before.ru_stime, text


def starts(findings: int, number: int, nothing: float) -> None:
    """Prepares the archive and prints what the starts take, and how many times that of a bare route."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        archive = folder / "news.archive"
        write(folder / "drop", findings // 4)
        with Archive(archive, Settings().model, lambda: datetime.now(UTC)) as opened:
            run([folder / "drop"], Settings(cache=folder / "cache", jobs=cores()), archive=opened)
        start(archive, folder)
        taken = [start(archive, folder) for _ in range(number)]
    shown = re.search(r"<b>0 of (\d+)</b>", taken[0][2])
    assert shown
    median, used = statistics.median(one[0] for one in taken), statistics.median(one[1] for one in taken)
    span = f"{min(one[0] for one in taken):.2f} to {max(one[0] for one in taken):.2f} s"
    print(f"started on an archive of {shown[1]} findings, to the first page: {median:.2f} s ({span}),")
    print(f"  {1000 * median / nothing:.0f} times a bare route; {used:.2f} s of the processor")


def main() -> None:
    """Prints what each takes, and how many times that of a bare route."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--findings", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--starts", type=int, default=5)
    given = parser.parse_args()
    report, nothing = many(given.findings), bare(given.runs)
    gates: list[Gate] = []

    def made(port: int) -> ASGIApp:
        desk = Desk(report, Path(folder) / "verdicts.jsonl", reviewer="bench", now=lambda: datetime.now(UTC))
        gates.append(Gate(application(desk), port))
        return gates[0]

    def work(address: str) -> None:
        def judge() -> None:
            data = {"finding": f"finding-{0:016x}", "ruling": "confirmed"}
            assert client.post("/judge", data=data, headers={"origin": address}).status_code == 303

        with httpx.Client(base_url=address) as client:
            client.get(gates[0].address)
            client.get("/")
            first = 1000 * (time.perf_counter() - begun)
            page, verdict = milliseconds(lambda: client.get("/"), given.runs), milliseconds(judge, given.runs)
        print(f"{given.findings} findings; a bare route takes {nothing:.1f} ms")
        for what, taken in (("desk made and first page", first), ("a page", page), ("a verdict", verdict)):
            print(f"{what:26}{taken:8.0f} ms {taken / nothing:7.0f} times")

    with tempfile.TemporaryDirectory() as folder:
        begun = time.perf_counter()
        serve(made, work)
    starts(given.findings, given.starts, nothing)


if __name__ == "__main__":
    main()
