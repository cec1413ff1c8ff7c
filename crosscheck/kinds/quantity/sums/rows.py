"""Rows of numbers that just miss the whole told with them, in the same sentence or the one before.

"The ferry had 2,160 people aboard. There were 724 in the cabins, 718 on deck and 712 below": three large numbers come
so near to a fourth by chance only if they are meant to make it up.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim
from crosscheck.models import Article, Flaw
from crosscheck.values.quantities import QuantityExpression, describe

# Fewer or smaller numbers come near to another one by chance.
_PARTS, _LEAST = 3, 100.0
# What part of the whole may be amiss.
_MISS = 0.01
# Characters between two numbers of a row.
_REACH = 60
_COMPARING = ("from", "than", "compared", "up", "down", "earlier", "about", "more", "another")
_LIKELY = 0.75


def row_flaws(article: Article, before: Sentence | None, sentence: Sentence) -> Iterator[Flaw]:
    """One flaw for each whole, in the sentence or the one before, that a row of its parts just misses."""
    for row in _rows(sentence):
        total = sum(_size(part) for part in row)
        told = [number for one in (before, sentence) if one for number in one.numbers if _counts(number)]
        wholes = [number for number in told if number.end <= row[0].start]
        if any(_size(number) == total for number in wholes):
            continue
        near = [number for number in wholes if 0 < abs(_size(number) - total) <= _MISS * total]
        if len(near) == 1:
            yield _flaw(article, before if before and near[0] in before.numbers else sentence, sentence, near[0], row)


def _rows(sentence: Sentence) -> Iterator[list[QuantityExpression]]:
    """The longest runs of large exact counts that a sentence puts side by side."""
    numbers = sentence.numbers
    joined = [_joined(sentence, left, right) for left, right in pairwise(numbers)]
    marks = list(accumulate([0, *(not one for one in joined)]))
    for mark in sorted(set(marks)):
        run = [number for number, own in zip(numbers, marks, strict=True) if own == mark and _counts(number)]
        for row in (run, run[1:]):
            if len(row) >= _PARTS:
                yield row


def _joined(sentence: Sentence, left: QuantityExpression, right: QuantityExpression) -> bool:
    between = sentence.between(left, right)
    words = between.lower().split()
    near = len(between) <= _REACH and not any(word in _COMPARING for word in words)
    return near and ("," in between or "and" in words or ":" in between)


def _counts(number: QuantityExpression) -> bool:
    return number.value.dimension == "count" and exact(number) and number.value.size >= _LEAST


def _size(number: QuantityExpression) -> float:
    return number.value.size


def _flaw(
    article: Article, told: Sentence, sentence: Sentence, whole: QuantityExpression, row: Sequence[QuantityExpression]
) -> Flaw:
    numbers = [(told, whole), *((sentence, part) for part in row)]
    shown = [describe(number.value) for _, number in numbers]
    claims = [number_claim(article, where, number) for where, number in numbers]
    reason = f"{' and '.join(shown[1:])} come to {sum(_size(part) for part in row):g}, not to {shown[0]}"
    question = f"Do the parts make the whole of {shown[0]}?"
    return Flaw("quantity-sum", " ".join(shown), question, tuple(zip(shown, claims, strict=True)), (reason,), _LIKELY)
