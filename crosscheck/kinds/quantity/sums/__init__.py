"""Numbers of one article that do not add up."""

from collections.abc import Iterator, Sequence
from typing import Any

from crosscheck.kinds.quantity.sums.changes import change_flaws
from crosscheck.kinds.quantity.sums.conversions import conversion_flaws
from crosscheck.kinds.quantity.sums.deaths import death_flaws
from crosscheck.kinds.quantity.sums.lives import life_flaws
from crosscheck.kinds.quantity.sums.parts import part_flaws
from crosscheck.kinds.quantity.sums.portions import portion_flaws, rest_flaws
from crosscheck.kinds.quantity.sums.rows import row_flaws
from crosscheck.kinds.quantity.sums.sentences import sentences, whole
from crosscheck.kinds.quantity.sums.shares import share_flaws
from crosscheck.kinds.quantity.sums.spans import anniversary_flaws, span_flaws
from crosscheck.kinds.quantity.sums.totals import total_flaws
from crosscheck.models import Article, Claim, Flaw

__all__ = ["sum_flaws"]


def sum_flaws(article: Article, claims: Sequence[Claim[Any]]) -> Iterator[Flaw]:
    """One flaw for each sum, difference or share that is surely wrong; `claims` are the article's numbers."""
    before = None
    for sentence in sentences(article):
        yield from row_flaws(article, before, sentence)
        before = sentence
        yield from death_flaws(article, sentence, claims)
        yield from part_flaws(article, sentence)
        yield from change_flaws(article, sentence)
        yield from share_flaws(article, sentence)
        yield from total_flaws(article, sentence)
        yield from conversion_flaws(article, sentence)
        yield from portion_flaws(article, sentence)
        yield from span_flaws(article, sentence)
    passage = whole(article)
    yield from rest_flaws(article, passage)
    yield from anniversary_flaws(article, passage)
    yield from life_flaws(article, passage)
