"""How two quantities that answer the same question stand to each other, and why."""

from functools import lru_cache

from crosscheck.models import Verdict
from crosscheck.values.quantities.currencies import compatible
from crosscheck.values.quantities.intervals import intervals
from crosscheck.values.quantities.points import points
from crosscheck.values.quantities.slack import alternatives
from crosscheck.values.quantities.vagueness import vague
from crosscheck.values.quantities.value import QuantityValue


# In a large story the same few values meet again and again.
@lru_cache(maxsize=1 << 14)
def relation(left: QuantityValue, right: QuantityValue) -> Verdict | None:
    """The verdict on two values, None where they cannot be compared: other dimension or money, total and addition."""
    left, right = _as_percent(left, right), _as_percent(right, left)
    if not _comparable(left, right):
        return None
    verdicts = [found for one in alternatives(left) for other in alternatives(right) if (found := _judged(one, other))]
    mildest = min(verdicts, key=lambda verdict: (verdict.relation.rank, verdict.stretch), default=None)
    # "$11 million" beside "A$15 million" may be the same sum converted.
    return None if mildest and left.unit != right.unit and not mildest.relation.agrees else mildest


def _comparable(left: QuantityValue, right: QuantityValue) -> bool:
    if left.dimension != right.dimension or left.additional != right.additional:
        return False
    return compatible(left.unit, right.unit) if left.dimension == "money" else left.unit == right.unit


def _as_percent(value: QuantityValue, other: QuantityValue) -> QuantityValue:
    """A share as a percentage where the other side is one: half is 50 percent."""
    if value.dimension != "ratio" or other.dimension != "percent":
        return value
    return value.times(100, unit="percent", dimension="percent")


def _judged(left: QuantityValue, right: QuantityValue) -> Verdict | None:
    if left.vague or right.vague:
        return vague(left, right)
    if left.is_point and right.is_point:
        return points(left, right)
    return intervals(left, right)
