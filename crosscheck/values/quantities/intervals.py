"""Bounds and ranges compared, with each other and with single numbers."""

from math import inf

from crosscheck.models import Relation, Verdict
from crosscheck.values.quantities.describe import amount, describe
from crosscheck.values.quantities.slack import FAR, approximation, rounding, stretch
from crosscheck.values.quantities.value import QuantityValue

_TENS = 10


def intervals(left: QuantityValue, right: QuantityValue) -> Verdict:
    """The verdict on two values of which at least one is a bound or a range."""
    if (left.low, left.high, left.bound) == (right.low, right.high, right.bound):
        return Verdict(Relation.SAME, f"both say {describe(left)}")
    gap = _gap(left, right)
    if gap is not None:
        return _apart(left, right, gap)
    if _within(left, right) or _within(right, left):
        return Verdict(Relation.REFINES, f"{describe(left)} and {describe(right)} can both be right")
    return Verdict(Relation.INEXACT, f"{describe(left)} and {describe(right)} overlap only in part")


def _ends(value: QuantityValue) -> tuple[float, float]:
    return (-inf if value.low is None else value.low), (inf if value.high is None else value.high)


def _slack(value: QuantityValue) -> float:
    number = value.low if value.low is not None else value.high
    return (
        0.0 if number is None else max(rounding(value, number), approximation(value, number) if value.is_point else 0.0)
    )


def _gap(left: QuantityValue, right: QuantityValue) -> float | None:
    """How far the two lie apart beyond rounding, 0 where they only touch at a strict bound, None where they overlap."""
    lower, upper = (
        (left, right) if _ends(left)[1] <= _ends(right)[1] and _ends(left)[0] <= _ends(right)[0] else (right, left)
    )
    gap = _ends(upper)[0] - _ends(lower)[1]
    slack = max(_slack(left), _slack(right))
    strict = upper.bound == "more_than" or lower.bound == "less_than"
    touching = gap == 0 and strict and slack == 0
    return gap if touching or gap > slack * (1 + 1e-6) else None


def _is_round(value: QuantityValue) -> bool:
    number = value.low if value.low is not None else value.high
    return number is not None and (number / value.factor) % _TENS == 0


def _apart(left: QuantityValue, right: QuantityValue, gap: float) -> Verdict:
    bounded, other = (left, right) if not left.is_point else (right, left)
    reason = f"{describe(bounded)} rules out {describe(other)}"
    if gap == 0 and _is_round(other):
        # Who writes "more than 150" of 150 counted no better than that.
        return Verdict(Relation.REFINES, f"{describe(bounded)} and {describe(other)} can both be meant")
    if gap == 0:
        return Verdict(Relation.CONFLICT, f"{reason} itself")
    number = max(abs(end) for end in (*_ends(other), 1e-300) if abs(end) != inf)
    reason = f"{reason}, by {amount(gap, bounded)}"
    if (left.approximate or right.approximate) and gap / number <= FAR:
        fitting = max(_slack(left), _slack(right)) / number
        return Verdict(Relation.INEXACT, reason, stretch=stretch(gap / number, fitting))
    return Verdict(Relation.CONFLICT, reason)


def _within(inner: QuantityValue, outer: QuantityValue) -> bool:
    """Whether one lies inside the other, rounding apart; a side without an end takes everything in."""
    slack = max(_slack(inner), _slack(outer))
    low, high = _ends(outer)
    open_side = inf in (high, -low) or inf in (_ends(inner)[1], -_ends(inner)[0])
    return open_side or (low - slack <= _ends(inner)[0] and _ends(inner)[1] <= high + slack)
