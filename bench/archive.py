"""What checking one new article costs against a large archive, beside an archive of its own story alone: a ratio.

python bench/archive.py [--articles 20000]

Texts are made from seeded lists. Only the story's articles are parsed; all others are put into the archive through the
store's own `add`, with the claims and the parse of one article, which costs room and look-ups as real ones would.
"""

import argparse
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.gather import gather
from crosscheck.grouping.terms import terms
from crosscheck.models import Article
from crosscheck.parse import parse
from crosscheck.pipeline import run
from crosscheck.registry import kinds
from crosscheck.stores.archive import Archive, Made

_SEED = 5
_OWN = 5
_RUNS = 7
_SYLLABLES = "bar del fen gor hul jas kem lor mav nes pol quin ros tam ulm vex wil yor zan bri cot dru".split()
_WORDS = """ferry harbour council school bridge hospital strike budget minister storm factory trial festival museum
airport election rescue verdict merger harvest tunnel reservoir orchestra stadium referendum inquiry""".split()


def text(story: int, outlet: int) -> str:
    """An article of about 120 words: names and subjects are the story's, the wording is the outlet's."""
    own, voice = random.Random(story), random.Random(story * 100 + outlet)
    names = ["".join(own.sample(_SYLLABLES, 4)).title() for _ in range(6)]
    subjects = own.sample(_WORDS, 4)
    sentences = []
    for _ in range(8):
        one, other = voice.sample(names, 2)
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


def opened(path: Path, settings: Settings) -> Archive:
    return Archive(path, settings.model, lambda: datetime(2025, 1, 1, tzinfo=UTC))


def made(one: Article, settings: Settings) -> Made:
    parsed = parse([one], model=settings.model, cache=settings.cache)[0]
    claims = gather(one, kinds(), None, lambda _: parsed)
    return Made({kind: [c for c in claims if c.kind == kind.name] for kind in kinds()}, parsed, terms(one))


def fill(path: Path, settings: Settings, articles: int) -> None:
    """The articles of story 0, parsed, and others up to the number wanted."""
    with opened(path, settings) as archive:
        pattern = made(article(0, 1), settings)
        archive._connection.execute("PRAGMA synchronous = OFF")
        for outlet in range(1, _OWN + 1):
            own = article(0, outlet)
            archive.add(own, None, made(own, settings))
        for n in range(articles - _OWN):
            other = article(1 + n // _OWN, 1 + n % _OWN)
            archive.add(other, None, Made(pattern.claims, pattern.parse, terms(other)))


def check(path: Path, drop: Path, settings: Settings) -> tuple[float, int]:
    """Processor seconds of a check that adds nothing, its parse included, and the number of articles compared."""
    with Archive(path, settings.model, lambda: datetime(2025, 1, 1, tzinfo=UTC), writing=False) as archive:
        start = time.process_time()
        report = run([drop], settings, archive=archive)
        return time.process_time() - start, len(report.articles)


def checks(path: Path, drop: Path) -> None:
    """Prints milliseconds, articles compared and megabytes of the largest memory, of a process that only checks."""
    check(path, drop, Settings())
    taken = [check(path, drop, Settings()) for _ in range(_RUNS)]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(statistics.median(seconds for seconds, _ in taken) * 1000, taken[0][1], peak)


def measured(path: Path, drop: Path) -> list[float]:
    """What `checks` prints, in a process of its own."""
    words = [sys.executable, __file__, "--against", str(path), "--drop", str(drop)]
    return [float(word) for word in subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()]


def compare(articles: int, folder: Path) -> None:
    """Makes both archives and prints what a check costs against each."""
    small, large, drop = folder / "story.archive", folder / "all.archive", folder / "drop"
    drop.mkdir()
    new = article(0, _OWN + 1)
    (drop / "new.txt").write_text(f"---\noutlet: {new.outlet}\npublished: {new.published}\n---\n{new.text}")
    fill(small, Settings(), _OWN)
    fill(large, Settings(), articles)
    (own, near, low), (every, met, high) = measured(small, drop), measured(large, drop)
    print(f"archive of the {_OWN} articles of its story: {own:.0f} ms, {near:.0f} articles compared, {low:.0f} MB")
    print(f"archive of {articles} articles: {every:.0f} ms, {met:.0f} articles compared, {high:.0f} MB")
    print(f"ratio of times {every / own:.2f}, of memory {high / low:.2f}; file of {large.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=20_000)
    parser.add_argument("--against", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--drop", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.against:
        checks(given.against, given.drop)
    else:
        with tempfile.TemporaryDirectory() as folder:
            compare(given.articles, Path(folder))
