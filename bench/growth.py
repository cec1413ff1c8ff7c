"""How the work grows with the articles of one story, on articles from seeded lists.

python bench/growth.py [--sizes 2 10 50 100 200 400] [--seed 1] [--svg docs/growth.svg]

For each size of a story: the claims, the processor time of each stage after parsing over that of the smallest size,
and whether the planted discrepancies are found; then the exponent of growth by claims, fitted to the sizes from
50 articles on. With --svg a plot. How it grows with the number of stories: bench/piles.py.
"""

import argparse
import gc
import random
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from plotting import Line, fitted, plot

from crosscheck.align import align
from crosscheck.compare import compare
from crosscheck.config import Settings
from crosscheck.extract import extract
from crosscheck.judge import judge
from crosscheck.models import Article, Severity, Story
from crosscheck.parse import parse
from crosscheck.registry import kinds
from crosscheck.resolve import resolve

PEOPLE = [
    f"{given} {family}"
    for given in ("Anna", "Boris", "Clara", "David", "Elena")
    for family in ("Hartwig", "Molnar", "Quist")
]
PLACES = ("Oberwalden", "Port Selby", "Kesteren", "Lower Ashby", "Varena")
DAYS = ("Monday", "Tuesday", "Wednesday")
FILLER = (
    "{person} said the town of {place} would need months to recover.",
    "“We have never seen anything like it,” {person} told reporters on {day}.",
    "In {year}, a smaller fire destroyed {count} houses in {place}.",
    "{person}, {age}, lost the shop that the family had run since {year}.",
    "The council of {place} promised ${count} million for new homes.",
    "About {count} volunteers from {place} helped to clear the streets.",
)
LEAD = "A fire at the {name} warehouse killed {dead} people on {when}, fire chief {chief} said."
RIGHT = {"name": "Brightwater", "dead": "12", "when": "October 14", "chief": "Marta Ellingsen"}
# Articles up to which all claims of a block are compared with each other.
_ALL = 50
STAGES = ("extract", "resolve", "align", "compare")
WRONG = {"name": "Brightwatr", "dead": "14", "when": "October 15", "chief": "Marta Ellingson"}


def text(n: int, wrong: str | None, chance: random.Random) -> str:
    """One article: a lead that all share but for the fact named by `wrong`, and sentences of its own."""
    facts = {**RIGHT, **({wrong: WRONG[wrong]} if wrong else {})}
    own = [
        chance.choice(FILLER).format(
            person=chance.choice(PEOPLE),
            place=chance.choice(PLACES),
            day=chance.choice(DAYS),
            year=chance.randrange(1950, 2020),
            count=chance.randrange(3, 900),
            age=chance.randrange(20, 90),
        )
        for _ in range(8)
    ]
    return "\n".join([LEAD.format(**facts), *own, f"Report {n}."])


def story(size: int, seed: int) -> Story:
    """A story of `size` articles, of which four have one wrong fact each."""
    chance = random.Random(seed)
    wrong = dict(zip(chance.sample(range(size), min(size, len(WRONG))), WRONG, strict=False))
    articles = [
        Article(id=f"a{n + 1}", source=f"{n + 1}.txt", text=text(n, wrong.get(n), chance), sha256=str(n))
        for n in range(size)
    ]
    return Story(id="s1", title="fire", articles=tuple(articles))


def measure(size: int, seed: int) -> tuple[int, Counter[str], int]:
    """Claims, microseconds by stage, and how many of the planted discrepancies are found."""
    made = story(size, seed)
    parses = parse(made.articles, model=Settings().model, cache=None)
    spent: Counter[str] = Counter()
    # A full collection would fall into whichever stage is at work by then, and be counted as its own.
    gc.collect()
    gc.disable()
    marks = [time.process_time()]

    def done(stage: str) -> None:
        marks.append(time.process_time())
        spent[stage] = int((marks[-1] - marks[-2]) * 1e6)

    claims = [
        c for article, parsed in zip(made.articles, parses, strict=True) for c in extract(article, parsed, kinds())
    ]
    done("extract")
    resolved = resolve(claims)
    done("resolve")
    alignments = align(resolved, kinds())
    done("align")
    findings, _ = judge(made, compare(alignments, kinds()))
    done("compare")
    gc.enable()
    shown = {c.text for f in findings if f.severity is not Severity.NOTE for r in f.readings for c in r.claims}
    return len(claims), spent, sum(any(value in words for words in shown) for value in WRONG.values())


def within_a_story(sizes: Sequence[int], seed: int) -> list[Line]:
    """Prints a line a size and the exponents; gives the lines of the plot."""
    measure(min(sizes), seed)
    rows = [(size, *measure(size, seed)) for size in sorted(sizes)]
    first = rows[0]
    print("articles  claims   extract  resolve    align  compare   planted found")
    for size, claims, spent, found in rows:
        ratios = "".join(f"{spent[stage] / max(first[2][stage], 1):9.1f}" for stage in STAGES)
        # In a story of fewer articles than planted facts some are in none.
        print(f"{size:8} {claims:7} {ratios}   {found} of {min(size, len(WRONG))}")
    least = next((claims for size, claims, *_ in rows if size >= _ALL), 0)
    for stage in STAGES:
        grown = Line(stage, [(claims, max(spent[stage], 1)) for _, claims, spent, _ in rows])
        print(f"{stage:8} grows as claims^{fitted(grown, least):.2f}")
    return [
        Line(stage, [(size, spent[stage] / max(first[2][stage], 1)) for size, _, spent, _ in rows]) for stage in STAGES
    ]


def main() -> None:
    """Prints the table and draws it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[2, 10, 50, 100, 200, 400])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--svg", type=Path)
    args = parser.parse_args()
    lines = within_a_story(args.sizes, args.seed)
    if args.svg:
        args.svg.write_text(plot({"articles of one story": lines}), encoding="utf-8")


if __name__ == "__main__":
    main()
