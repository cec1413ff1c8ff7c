"""How checking one new article, and adding one, grow with the archive that it is checked against and added to.

python bench/archive.py [--articles 100 1000 5000 20000 50000] [--svg docs/archive.svg]

The first archive holds the article's own story alone, five articles; the others hold other stories beside it. The new
article misspells a name, so each check has something to find. Time is processor time of a check that adds nothing,
its one parse included and start-up not, over that against the story alone; memory is the peak of a process that only
checks; adding is processor time an article over that with the first of the sizes. Texts are made from seeded lists.
Only the story's articles are parsed; all others are put into the archive through the store's own `add`, with the claims
and the parse of one article, which costs room and look-ups as real ones would.
"""

import argparse
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from plotting import Line, fitted, plot

from crosscheck.config import Settings
from crosscheck.gather import gather
from crosscheck.grouping.terms import terms
from crosscheck.models import Article
from crosscheck.parse import parse
from crosscheck.pipeline import run
from crosscheck.registry import kinds
from crosscheck.stores.archive import Archive, Made

_OWN = 5
_RUNS = 7
_SYLLABLES = "bar del fen gor hul jas kem lor mav nes pol quin ros tam ulm vex wil yor zan bri cot dru".split()
_WORDS = """ferry harbour council school bridge hospital strike budget minister storm factory trial festival museum
airport election rescue verdict merger harvest tunnel reservoir orchestra stadium referendum inquiry""".split()


class Checked(NamedTuple):
    """What one check against an archive took and found."""

    seconds: float
    memory: float
    """Megabytes."""
    compared: int
    found: bool
    """Whether a warning or an error shows the misspelt name."""


def names(story: int) -> list[str]:
    """The story's names, which hardly ever are another's: of five syllables, for with three they soon are."""
    own = random.Random(story)
    return ["".join(own.sample(_SYLLABLES, 5)).title() for _ in range(6)]


def misspelt() -> str:
    """What the new article makes of the first name of story 0."""
    name = names(0)[0]
    return name[:-1] + name[-1] * 2


def text(story: int, outlet: int) -> str:
    """An article of about 120 words: names and subjects are the story's, the wording is the outlet's."""
    own, voice = random.Random(-1 - story), random.Random(story * 100 + outlet)
    subjects = own.sample(_WORDS, 4)
    sentences = [f"Mayor {names(story)[0]} spoke to reporters on Tuesday."]
    for _ in range(8):
        one, other = voice.sample(names(story), 2)
        thing, cause = voice.sample(subjects, 2)
        sentences.append(
            f"Officials in {one} said on Tuesday that the {thing} would be looked at again because the {cause} "
            f"of {other} had cost {story % 90 + 10} million euros."
        )
    return "\n".join(sentences)


def article(story: int, outlet: int) -> Article:
    return Article(
        id="",
        source=f"stories/{story}/{outlet}.txt",
        text=text(story, outlet),
        outlet=f"Outlet {outlet}",
        published=datetime(2025, 1 + story % 12, 1 + story % 28, 6 + outlet),
        sha256="",
    )


def opened(path: Path, *, writing: bool = True) -> Archive:
    return Archive(path, Settings().model, lambda: datetime(2025, 1, 1, tzinfo=UTC), writing=writing)


def made(one: Article) -> Made:
    parsed = parse([one], model=Settings().model, cache=None)[0]
    claims = gather(one, kinds(), None, lambda _: parsed)
    return Made({kind: [c for c in claims if c.kind == kind.name] for kind in kinds()}, parsed, terms(one))


def begin(path: Path) -> None:
    """The articles of story 0, parsed."""
    with opened(path) as archive:
        for outlet in range(1, _OWN + 1):
            own = article(0, outlet)
            archive.add(own, None, made(own))


def fill(path: Path, before: int, articles: int, pattern: Made) -> float:
    """Adds articles of other stories up to the number wanted; gives processor seconds an article of adding alone."""
    others = [article(1 + n // _OWN, 1 + n % _OWN) for n in range(before - _OWN, articles - _OWN)]
    ready = [(other, Made(pattern.claims, pattern.parse, terms(other))) for other in others]
    with opened(path) as archive:
        archive._connection.execute("PRAGMA synchronous = OFF")
        start = time.process_time()
        for other, its in ready:
            archive.add(other, None, its)
        return (time.process_time() - start) / len(ready)


def check(path: Path, drop: Path) -> tuple[float, int, bool]:
    """Processor seconds of a check that adds nothing, its parse included, the articles compared, whether it finds."""
    with opened(path, writing=False) as archive:
        start = time.process_time()
        report = run([drop], Settings(), archive=archive)
        spent = time.process_time() - start
    shown = {c.text for one in report.findings for reading in one.readings for c in reading.claims}
    return spent, len(report.articles), any(misspelt() in words for words in shown)


def checks(path: Path, drop: Path) -> None:
    """Prints the fields of a `Checked`, of a process that only checks."""
    check(path, drop)
    taken = [check(path, drop) for _ in range(_RUNS)]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(statistics.median(seconds for seconds, *_ in taken), peak, taken[0][1], int(taken[0][2]))


def measured(path: Path, drop: Path) -> Checked:
    """What `checks` prints, in a process of its own."""
    words = [sys.executable, __file__, "--against", str(path), "--drop", str(drop)]
    seconds, memory, compared, found = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
    return Checked(float(seconds), float(memory), int(compared), found == "1")


def grown(sizes: Sequence[int], folder: Path) -> list[Line]:
    """Fills one archive from size to size and prints what a check costs against each; gives the lines of the plot."""
    path, drop, new = folder / "all.archive", folder / "drop", article(0, _OWN + 1)
    drop.mkdir()
    told = new.text.replace(names(0)[0], misspelt())
    (drop / "new.txt").write_text(f"---\noutlet: {new.outlet}\npublished: {new.published}\n---\n{told}")
    begin(path)
    pattern, before, adding = made(article(0, 1)), _OWN, dict[int, float]()
    runs = {_OWN: measured(path, drop)}
    first = runs[_OWN]
    print("articles   check   adding   memory   compared   planted found   file in MB")
    for size in (_OWN, *sizes):
        if size > before:
            adding[size] = fill(path, before, size, pattern)
            runs[size], before = measured(path, drop), size
        run = runs[size]
        added = f"{adding[size] / adding[sizes[0]]:8.2f}" if size in adding else " " * 8
        ratios = f"{run.seconds / first.seconds:7.2f} {added} {run.memory / first.memory:8.2f}"
        found = "yes" if run.found else "no"
        print(f"{size:8} {ratios} {run.compared:10} {found:>15} {path.stat().st_size / 1e6:12.0f}", flush=True)
    return [
        Line("processor time of a check", [(size, run.seconds / first.seconds) for size, run in runs.items()]),
        Line("its peak memory", [(size, run.memory / first.memory) for size, run in runs.items()]),
        Line("of adding an article", [(size, one / adding[sizes[0]]) for size, one in adding.items()]),
    ]


def main() -> None:
    """Prints the table and the exponents."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[100, 1_000, 5_000, 20_000, 50_000])
    parser.add_argument("--svg", type=Path)
    parser.add_argument("--against", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--drop", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.against:
        checks(args.against, args.drop)
        return
    with tempfile.TemporaryDirectory() as folder:
        lines = grown(sorted(args.articles), Path(folder))
    for line in lines:
        print(f"{line.name:26} grows as articles^{fitted(line):.2f}")
    if args.svg:
        args.svg.write_text(plot({"articles in the archive": lines}), encoding="utf-8")


if __name__ == "__main__":
    main()
