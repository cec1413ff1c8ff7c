"""Dozens, scores, hundreds: compatible with much, at odds only with what is plainly another size."""

from math import inf

from crosscheck.models import Relation, Verdict
from crosscheck.values.quantities.describe import describe
from crosscheck.values.quantities.value import QuantityValue

# Whoever writes "dozens" for 20 or for 200 stretches the word; for 500 it is the wrong one.
_STRETCH = 2.0


def vague(left: QuantityValue, right: QuantityValue) -> Verdict | None:
    """The verdict on two values at least one of which is vague, None where nobody can tell."""
    one, other = describe(left), describe(right)
    if one.lower() == other.lower():
        return Verdict(Relation.SAME, f"both say {one}")
    if _overlap(left, right, 1.0):
        both = left.vague and right.vague
        return None if both else Verdict(Relation.REFINES, f"{one} and {other} can both be right")
    if _overlap(left, right, _STRETCH):
        return None
    return Verdict(Relation.CONFLICT, f"{one} and {other} are of different sizes")


def _overlap(left: QuantityValue, right: QuantityValue, stretch: float) -> bool:
    return _low(left, stretch) <= _high(right, stretch) and _low(right, stretch) <= _high(left, stretch)


def _low(value: QuantityValue, stretch: float) -> float:
    low = -inf if value.low is None else value.low
    return low / stretch if value.vague else low


def _high(value: QuantityValue, stretch: float) -> float:
    high = inf if value.high is None else value.high
    return high * stretch if value.vague else high
