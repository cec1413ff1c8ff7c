"""How two time values stand to each other, and why."""

from functools import lru_cache

from crosscheck.models import Relation, Verdict
from crosscheck.values.times.clock_relation import clock_relation, zone_missing, zones_differ
from crosscheck.values.times.date_relation import date_relation
from crosscheck.values.times.describe import agreeing
from crosscheck.values.times.length_relation import length_relation
from crosscheck.values.times.value import TimeValue


# In a large story the same few values meet again and again.
@lru_cache(maxsize=1 << 14)
def relation(left: TimeValue, right: TimeValue) -> Verdict | None:
    """Whether two statements of when, how long or how often agree; None where they can't be compared.

    SAME and REFINES agree; INEXACT is off by little or only loosely said; CONFLICT can't both be.
    """
    kinds = {left.type, right.type}
    if kinds == {"duration"}:
        return length_relation(left, right)
    if kinds == {"set"}:
        same = left.edtf == right.edtf
        return Verdict(Relation.SAME, agreeing(left, right, "are the same")) if same else None
    if kinds & {"duration", "set"} or zones_differ(left, right):
        return None
    verdict = clocks_or_dates(left, right)
    if verdict and verdict.relation == Relation.CONFLICT and left.has_clock and right.has_clock:
        return None if zone_missing(left, right) else verdict
    return verdict


def clocks_or_dates(left: TimeValue, right: TimeValue) -> Verdict | None:
    """The verdict on the clock times alone where one side does not say the day."""
    if clock_only(left) or clock_only(right):
        both = left.clock_low is not None and right.clock_low is not None
        return clock_relation(left, right) if both else None
    return date_relation(left, right)


def clock_only(value: TimeValue) -> bool:
    """Whether a time says nothing of the day."""
    return value.type == "time" and value.edtf.startswith("T")
