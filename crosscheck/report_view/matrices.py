"""How many findings lie between any two articles of a story, and within each."""

from collections.abc import Sequence
from dataclasses import dataclass

from crosscheck.models import Story
from crosscheck.report_view.bylines import Byline
from crosscheck.report_view.cards import Card


@dataclass(frozen=True, slots=True)
class Cell:
    """The findings between two articles: how many, how grave, the gravest one to go to."""

    left: Byline
    right: Byline
    count: int
    severity: str | None
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Matrix:
    """A square of cells, rows and columns in the story's order of articles."""

    bylines: tuple[Byline, ...]
    rows: tuple[tuple[Cell, ...], ...]


def matrix(story: Story, cards: Sequence[Card], named: dict[str, Byline]) -> Matrix:
    """The matrix of one story, from the story's cards, worst first."""
    bylines = tuple(named[article.id] for article in story.articles)
    by_pair: dict[frozenset[str], list[Card]] = {}
    for card in cards:
        for pair in card.pairs:
            by_pair.setdefault(frozenset(pair), []).append(card)
    rows = tuple(tuple(_cell(left, right, by_pair) for right in bylines) for left in bylines)
    return Matrix(bylines, rows)


def _cell(left: Byline, right: Byline, by_pair: dict[frozenset[str], list[Card]]) -> Cell:
    found = by_pair.get(frozenset((left.letter, right.letter)), [])
    if not found:
        return Cell(left, right, 0, None, None)
    return Cell(left, right, len(found), found[0].finding.severity.value, found[0].anchor)
