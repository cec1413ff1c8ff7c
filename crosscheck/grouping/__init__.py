"""Which articles of a pile tell of the same events, by their plain text alone: nothing needs to be parsed first."""

import math
from collections.abc import Sequence

from crosscheck.grouping.clusters import clusters
from crosscheck.grouping.neighbours import neighbours
from crosscheck.grouping.packing import Packed
from crosscheck.grouping.terms import Vector, days, vectors
from crosscheck.models import Article

__all__ = ["Packed", "same_events", "together"]

# Articles of one pile are taken for one story from this average likeness on.
_LIKE = 0.15
# The fewer the articles, the likelier they were put together on purpose: what two need, and what each doubling adds.
_LIKE_OF_TWO = 0.06
_DOUBLING = 0.02


def same_events(articles: Sequence[Article], window: int | None = None) -> list[list[int]]:
    """Indexes of the articles, story by story, each in the order given.

    Those with a date of one story were published within `window` days, if that is given.

    The work grows with the number of articles, not with that of their pairs. Publication dates count a little, because
    they may be those of a crawl, and articles do without.
    """
    return together(Packed(vectors(articles)), [days(article.published) for article in articles], window)


def together(known: Sequence[Vector], published: Sequence[float | None], window: int | None = None) -> list[list[int]]:
    """As `same_events`, of articles by their vectors and the days on which they were published."""
    return clusters(known, published, neighbours(known, published), _threshold(len(known)), window)


def _threshold(articles: int) -> float:
    return min(_LIKE, _LIKE_OF_TWO + _DOUBLING * math.log2(max(articles, 2) / 2))
