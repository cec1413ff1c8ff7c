"""Totals that close a row of numbers and are not its sum: "$40 for parts and a $25 fee, a total of $75"."""

import re
from collections.abc import Iterator, Sequence

from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim
from crosscheck.models import Article, Flaw
from crosscheck.values.quantities import QuantityExpression, describe

_CLOSING = re.compile(
    r",?\s+(?:(?:for\s+)?an?\s+(?:combined|total\s+of|grand\s+total\s+of|sum\s+of)|making|totall?ing|adding\s+up\s+to)"
    r"(?:\s+an?\s+total\s+of)?\s+$",
    re.IGNORECASE,
)
# What lies between two items of a row; no comparison, no part of the one before.
_ROW = re.compile(r"^[^.;:()\d]{0,60}(?:,|\band\b)[^.;:()\d]{0,40}$")
_NO_ROW = re.compile(
    r"\b(?:up|down|from|than|compared|including|of\s+which|of\s+whom|or|per|each|times|average|about|instead|after)\b",
    re.IGNORECASE,
)
_KNOWN = ("count", "money", "length", "mass", "area", "percent")
_LIKELY = 0.75


def total_flaws(article: Article, sentence: Sentence) -> Iterator[Flaw]:
    """One flaw for each total in the sentence that none of the rows ending right before it comes to."""
    for n, total in enumerate(sentence.numbers):
        if n < 2 or not _closes(sentence, sentence.numbers[n - 1], total):
            continue
        row = _row(sentence, n)
        if len(row) > 1 and all(map(exact, (*row, total))) and not _comes_to(row, total):
            yield _flaw(article, sentence, row, total)


def _closes(sentence: Sentence, last: QuantityExpression, total: QuantityExpression) -> bool:
    return _CLOSING.search(sentence.between(last, total)) is not None and total.value.dimension in _KNOWN


def _row(sentence: Sentence, end: int) -> list[QuantityExpression]:
    """The numbers of the total's unit that stand in a row right before it."""
    total, row = sentence.numbers[end], [sentence.numbers[end - 1]]
    for number in reversed(sentence.numbers[: end - 1]):
        between = sentence.between(number, row[0])
        if not _ROW.match(between) or _NO_ROW.search(between):
            break
        row.insert(0, number)
    alike = all((n.value.dimension, n.value.unit) == (total.value.dimension, total.value.unit) for n in row)
    return row if alike else []


def _comes_to(row: Sequence[QuantityExpression], total: QuantityExpression) -> bool:
    """Whether the row, or what it ends in, makes the total, roundings allowed."""
    goal = total.value.low or 0.0
    for first in range(len(row) - 1):
        parts = row[first:]
        blur = sum(part.value.precision for part in (*parts, total) if part.value.dimension != "count") / 2
        if abs(sum(part.value.low or 0.0 for part in parts) - goal) <= blur + 1e-9 * abs(goal):
            return True
    return False


def _flaw(article: Article, sentence: Sentence, row: Sequence[QuantityExpression], total: QuantityExpression) -> Flaw:
    numbers = (total, *row)
    shown = [describe(number.value) for number in numbers]
    claims = [number_claim(article, sentence, number) for number in numbers]
    reason = f"{' and '.join(shown[1:])} do not make {shown[0]}"
    question = f"Do the parts make the total of {shown[0]}?"
    return Flaw("quantity-sum", " ".join(shown), question, tuple(zip(shown, claims, strict=True)), (reason,), _LIKELY)
