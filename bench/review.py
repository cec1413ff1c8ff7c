"""The review's pages on a desk of many findings against a bare route of the same server: medians, as ratios.

python bench/review.py [--findings 2000] [--runs 15]
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from crosscheck.config import Settings
from crosscheck.models import Report
from crosscheck.pipeline import run
from crosscheck.review import Desk, Gate, application, listening, server


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


def main() -> None:
    """Prints what each takes, and how many times that of a bare route."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--findings", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=15)
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
            first = 1000 * (time.perf_counter() - start)
            page, verdict = milliseconds(lambda: client.get("/"), given.runs), milliseconds(judge, given.runs)
        print(f"{given.findings} findings; a bare route takes {nothing:.1f} ms")
        for name, taken in (("desk made and first page", first), ("a page", page), ("a verdict", verdict)):
            print(f"{name:26}{taken:8.0f} ms {taken / nothing:7.0f} times")

    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        serve(made, work)


if __name__ == "__main__":
    main()
