"""What each stage costs beside spaCy's plain full pipeline over the same articles, in one run: ratios, no seconds.

python bench/stages.py [STORIES]: STORIES holds folders of articles with a story.json each, by default our own ones.
The plain pipeline is as spaCy ships it, over the texts of a story at a time; our own parse stage is one of the rows.
"""

import argparse
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import spacy

from crosscheck.align import align
from crosscheck.collecting import collected_seldom
from crosscheck.compare import compare
from crosscheck.config import Settings
from crosscheck.group import group
from crosscheck.judge import judge
from crosscheck.models import Story
from crosscheck.parse import parse
from crosscheck.read import read
from crosscheck.registry import kinds, readers
from crosscheck.resolve import resolve

T = TypeVar("T")


class Clock:
    """Adds up the time spent under each name."""

    def __init__(self) -> None:
        self.spent: Counter[str] = Counter()

    def __call__(self, name: str, what: Callable[[], T]) -> T:
        start = time.process_time()
        result = what()
        self.spent[name] += int((time.process_time() - start) * 1e6)
        return result


def plain(nlp: Any, story: Story) -> None:
    """The pipeline over the story's texts, as one would call it without this program."""
    for _ in nlp.pipe([article.plain for article in story.articles]):
        pass


def measure(story: Story, nlp: Any, clock: Clock) -> None:
    """Takes one story through the plain pipeline and through the stages, each on the clock."""
    clock("plain", lambda: plain(nlp, story))
    parses = clock("parse", lambda: parse(story.articles, model=Settings().model, cache=None))
    claims = []
    for article, parsed in zip(story.articles, parses, strict=True):
        for kind in kinds():
            claims += clock(f"extract {kind.name}", lambda a=article, p=parsed, k=kind: list(k.extract(a, p)))  # type: ignore[misc]
    resolved = clock("resolve", lambda: resolve(claims))
    alignments = []
    for kind in kinds():
        alignments += clock(f"align {kind.name}", lambda k=kind: align(resolved, [k]))  # type: ignore[misc]
    comparisons = clock("compare", lambda: compare(alignments, kinds()))
    clock("judge", lambda: judge(story, comparisons))


def main() -> None:
    """Prints each stage's time over the plain pipeline's, and that of all stages after the parse."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", type=Path, nargs="?", default=Path(__file__).with_name("stories") / "tuning")
    paths = sorted(path.parent for path in parser.parse_args().stories.glob("*/story.json"))
    stories = [story for path in paths for story in group(read([path], readers(), 10**7)[0])]
    # Models and word lists are loaded before the clock starts.
    nlp = spacy.load(Settings().model)
    measure(stories[0], nlp, Clock())
    clock = Clock()
    with collected_seldom():
        for story in stories:
            measure(story, nlp, clock)
    whole, parsed = clock.spent.pop("plain"), clock.spent.pop("parse")
    for name, spent in [("our parse stage", parsed), *clock.spent.most_common()]:
        print(f"{name:20} {spent / whole:6.3f}")
    after = clock.spent.total()
    print(f"{'all after parsing':20} {after / whole:6.3f} of spaCy's plain pipeline over {len(stories)} stories")
    print(f"{'':20} {after / parsed:6.3f} of our parse stage")


if __name__ == "__main__":
    main()
