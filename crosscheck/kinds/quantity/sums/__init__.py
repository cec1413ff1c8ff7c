"""Numbers within one sentence that do not add up."""

from collections.abc import Iterator

from crosscheck.kinds.quantity.sums.changes import change_flaws
from crosscheck.kinds.quantity.sums.parts import part_flaws
from crosscheck.kinds.quantity.sums.sentences import sentences
from crosscheck.kinds.quantity.sums.shares import share_flaws
from crosscheck.kinds.quantity.sums.totals import total_flaws
from crosscheck.models import Article, Flaw

__all__ = ["sum_flaws"]


def sum_flaws(article: Article) -> Iterator[Flaw]:
    """One flaw for each sum, difference or share that is surely wrong."""
    for sentence in sentences(article):
        yield from part_flaws(article, sentence)
        yield from change_flaws(article, sentence)
        yield from share_flaws(article, sentence)
        yield from total_flaws(article, sentence)
