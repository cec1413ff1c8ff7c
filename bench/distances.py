"""What comparing names and texts pair by pair costs within a story, and what comparing them at once would.

python bench/distances.py [--articles 50 400] [--folder bench/stories/tuning]

The stories are made up, of so many articles; the last is all articles of the folder as one story. Aligning and
comparing asks rapidfuzz for one pair at a time: blocks leave few pairs, answers are remembered, and most pairs are
settled before letters count. The calls are recorded and done again one by one, and then by `rapidfuzz.process.cdist`,
which compares each of one list with each of another: each name with all those that it is ever compared with. Both are
in thousandths of the processor time of aligning and comparing; the first is all that could be saved.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

from growth import story
from rapidfuzz.distance import OSA, JaroWinkler, Levenshtein, Prefix
from rapidfuzz.process import cdist

from crosscheck.align import align
from crosscheck.compare import compare
from crosscheck.config import Settings
from crosscheck.extract import extract
from crosscheck.group import group
from crosscheck.models import Article, Claim
from crosscheck.parse import parse
from crosscheck.pipeline import sources_of
from crosscheck.registry import kinds
from crosscheck.resolve import resolve

Scorer = Callable[..., Any]
Calls = list[tuple[Scorer, str, str]]
CALLERS = {
    "crosscheck.values.names.tokens.OSA": OSA,
    "crosscheck.values.names.phrase_words.Prefix": Prefix,
    "crosscheck.values.places.relation.JaroWinkler": JaroWinkler,
    "crosscheck.values.places.unmapped.JaroWinkler": JaroWinkler,
    "crosscheck.values.quotes.alignment.Levenshtein": Levenshtein,
}


class Recording:
    """One of rapidfuzz's distances, which keeps what it is asked."""

    def __init__(self, distance: ModuleType, calls: Calls) -> None:
        self._distance, self._calls = distance, calls

    def __getattr__(self, name: str) -> Scorer:
        scorer: Scorer = getattr(self._distance, name)

        def call(left: str, right: str, **known: Any) -> Any:
            self._calls.append((scorer, left, right))
            return scorer(left, right, **known)

        return call


def resolved(size: int | Path) -> Sequence[Claim[Any]]:
    """The claims of a made-up story of so many articles, or of those in a folder as one story."""
    articles = story(size, 1).articles if isinstance(size, int) else read_as_one(size)
    parses = parse(articles, model=Settings().model, cache=None)
    return resolve([c for one, its in zip(articles, parses, strict=True) for c in extract(one, its, kinds())])


def read_as_one(folder: Path) -> Sequence[Article]:
    """The articles in the folder."""
    settings = Settings(one_story=True)
    (pile,) = group(sources_of([folder], settings)[0], one_story=True)
    return pile.articles


def compared(claims: Sequence[Claim[Any]]) -> None:
    """What is timed, and recorded."""
    compare(align(claims, kinds()), kinds())


def spent(work: Callable[[], object]) -> float:
    """Processor seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def whole(size: int | Path) -> float:
    """Processor seconds of aligning and comparing, in a process that remembers nothing yet."""
    claims = resolved(size)
    return spent(lambda: compared(claims))


def again(size: int | Path) -> tuple[int, float, float]:
    """The number of calls, and processor seconds of doing them one by one and at once."""
    claims, calls = resolved(size), Calls()
    patches = [mock.patch(name, Recording(distance, calls)) for name, distance in CALLERS.items()]
    for patch in patches:
        patch.start()
    compared(claims)
    for patch in patches:
        patch.stop()
    return (
        len(calls),
        spent(lambda: [scorer(left, right) for scorer, left, right in calls]),
        spent(lambda: tabled(calls)),
    )


def tabled(calls: Calls) -> None:
    """The same by `cdist`: a table for each name with all those that it is compared with."""
    partners: dict[tuple[Scorer, str], set[str]] = defaultdict(set)
    for scorer, left, right in calls:
        partners[scorer, left].add(right)
    for (scorer, left), rights in partners.items():
        cdist([left], list(rights), scorer=scorer)


def main() -> None:
    """Prints a line a size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[50, 400])
    parser.add_argument("--folder", type=Path, default=Path("bench/stories/tuning"))
    args = parser.parse_args()
    print(f"{'story':32} calls   one by one   by cdist   (thousandths of aligning and comparing)")
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as alone:
        for size in (*args.articles, args.folder):
            all_of_it = alone.submit(whole, size).result()
            calls, single, table = alone.submit(again, size).result()
            name = f"{size} articles, made up" if isinstance(size, int) else f"all of {size}"
            print(f"{name:32} {calls:5} {1000 * single / all_of_it:12.2f} {1000 * table / all_of_it:10.2f}")


if __name__ == "__main__":
    main()
