"""How two lengths of time stand to each other."""

from crosscheck.models import Relation, Verdict
from crosscheck.values.times.describe import agreeing, describe
from crosscheck.values.times.lengths import SECONDS
from crosscheck.values.times.value import TimeValue

UP = ("more than", "at least")
DOWN = ("less than", "at most", "within")
EQUAL = 0.02
"""Share by which a month's mean length may blur a sum: 30 days and a month."""
ROUGH = 0.2
"""Share by which "about" may be off and still fit."""
FAR = 0.5
"""Share by which "about" may be off before it is another length."""
APART = 0.08
"""Share from which two times that were stopped to the second are two runners'."""


def length_relation(left: TimeValue, right: TimeValue) -> Verdict | None:
    """The verdict on two lengths; None where one is left open, or one runs from another moment."""
    if left.seconds_low is None or right.seconds_low is None or offsets_differ(left, right):
        return None
    names = f"{describe(left)} and {describe(right)}"
    if left.modifier in UP + DOWN or right.modifier in UP + DOWN:
        return bounded_lengths(left, right, names)
    share = off_by(left, right)
    if share > APART and measured(left) and measured(right):
        return None
    approximate = left.approximate or right.approximate
    if share <= equal(left, right):
        same = left.approximate == right.approximate and edges_meet(left, right)
        reason = agreeing(left, right, "are the same length")
        return Verdict(Relation.SAME if same else Relation.REFINES, reason)
    if approximate and share <= ROUGH:
        return Verdict(Relation.REFINES, f"{names} agree within the approximation")
    if rounded(left, right):
        return Verdict(Relation.INEXACT, f"{names} are not quite the same length")
    if approximate and share <= FAR:
        stretch = (share - ROUGH) / (FAR - ROUGH)
        return Verdict(Relation.INEXACT, f"{names} are not quite the same length", stretch=stretch)
    return Verdict(Relation.CONFLICT, f"{names} are different lengths")


def offsets_differ(left: TimeValue, right: TimeValue) -> bool:
    """Whether one is a length and the other "three weeks later", or they run opposite ways."""
    ways = [value.modifier if value.modifier in ("later", "earlier") else None for value in (left, right)]
    return ways[0] != ways[1]


def low_high(value: TimeValue) -> tuple[int, int]:
    """Seconds, lowest and highest."""
    low = value.seconds_low or 0
    return low, value.seconds_high or low


def off_by(left: TimeValue, right: TimeValue) -> float:
    """The gap between the two as a share of the longer; 0 where they overlap."""
    (a, b), (c, d) = low_high(left), low_high(right)
    return max(c - b, a - d, 0) / (max(b, d) or 1)


def edges_meet(left: TimeValue, right: TimeValue) -> bool:
    """Whether both ends are the same, give or take a month's length."""
    share = equal(left, right)
    return all(abs(a - b) <= share * max(a, b) for a, b in zip(low_high(left), low_high(right), strict=True))


def measured(value: TimeValue) -> bool:
    """Whether it is given in minutes and seconds, as with a stop-watch."""
    return value.edtf.startswith("PT") and value.edtf.endswith("S") and "M" in value.edtf


def equal(left: TimeValue, right: TimeValue) -> float:
    """The share that two lengths may be apart and still be equal: nothing where both are given by the clock."""
    return 0.0 if all(value.edtf.startswith("PT") for value in (left, right)) else EQUAL


def rounded(left: TimeValue, right: TimeValue) -> bool:
    """Whether the coarser may be the finer one rounded: four days and 100 hours."""
    coarse, fine = sorted((left, right), key=lambda value: value.granularity.rank)
    if coarse.granularity == fine.granularity or coarse.granularity.value not in SECONDS:
        return False
    (a, b), (c, d) = low_high(left), low_high(right)
    return max(c - b, a - d, 0) <= SECONDS[coarse.granularity.value] / 2


def bounded_lengths(left: TimeValue, right: TimeValue, names: str) -> Verdict:
    """The verdict where one is "more than an hour" or "at most two days"."""
    (a, b), (c, d) = reach(left), reach(right)
    if b < c or d < a:
        return Verdict(Relation.CONFLICT, f"{names} exclude each other")
    if (a, b) == (c, d):
        same = left.modifier == right.modifier
        return Verdict(Relation.SAME if same else Relation.REFINES, f"{names} are the same length")
    limits = [value.modifier in UP + DOWN for value in (left, right)]
    if all(limits) or touches(left, right):
        return Verdict(Relation.INEXACT, f"{names} do not say the same")
    return Verdict(Relation.REFINES, f"{names} fit each other")


def touches(left: TimeValue, right: TimeValue) -> bool:
    """Whether one is exactly what the other says it is more, or less, than."""
    strict = "more than" in (left.modifier, right.modifier) or "less than" in (left.modifier, right.modifier)
    return strict and low_high(left) == low_high(right)


def reach(value: TimeValue) -> tuple[float, float]:
    """Shortest and longest possible, in seconds; "about" reaches a fifth further."""
    low, high = low_high(value)
    if value.modifier in UP:
        return low, float("inf")
    if value.modifier in DOWN:
        return 0, high
    margin = ROUGH if value.approximate else 0
    return low * (1 - margin), high * (1 + margin)
