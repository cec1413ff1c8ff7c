"""Measures given in a second unit that come to something else: "40 metres (331 feet)"."""

import re
from collections.abc import Iterator

from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim
from crosscheck.models import Article, Flaw
from crosscheck.values.quantities import QuantityExpression, describe

# Degrees are left out: of a difference they convert otherwise.
_KNOWN = ("length", "mass", "area", "volume", "speed")
_OPENS = re.compile(r"^\s*\(\s*(?:(?:about|around|nearly|some|roughly|approximately|almost|or)\s+)?$", re.IGNORECASE)
_CLOSES = re.compile(r"^\s*(?:[a-z]+\s*)?\)")
# What is lost where both are rounded to a whole unit, and a little more.
_LEEWAY = 0.1
_SURE = 0.8


def conversion_flaws(article: Article, sentence: Sentence) -> Iterator[Flaw]:
    """One flaw for each bracket that gives the measure before it in another unit and does not fit it."""
    for measure, again in zip(sentence.numbers, sentence.numbers[1:], strict=False):
        if _converted(sentence, measure, again) and not _fits(measure, again):
            shown = [describe(measure.value), describe(again.value)]
            claims = tuple(
                (name, number_claim(article, sentence, n)) for name, n in zip(shown, (measure, again), strict=True)
            )
            why = (f"{shown[0]} is {_factor(measure, again):.2g} times {shown[1]}",)
            yield Flaw("quantity-sum", " ".join(shown), f"Is {shown[0]} the same as {shown[1]}?", claims, why, _SURE)


def _converted(sentence: Sentence, measure: QuantityExpression, again: QuantityExpression) -> bool:
    one, other = measure.value, again.value
    units = one.dimension == other.dimension in _KNOWN and one.written_unit != other.written_unit
    bracket = _OPENS.search(sentence.between(measure, again)) and _CLOSES.search(sentence.after(again))
    return units and bool(bracket) and one.is_point and other.is_point and exact(again)


def _fits(measure: QuantityExpression, again: QuantityExpression) -> bool:
    one, other = measure.value, again.value
    blur = (one.precision + other.precision) / 2
    return abs(one.size - other.size) <= max(blur, _LEEWAY * max(one.size, other.size))


def _factor(measure: QuantityExpression, again: QuantityExpression) -> float:
    return measure.value.size / (again.value.size or 1.0)
