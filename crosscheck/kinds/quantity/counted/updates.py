"""When two numbers that differ are an earlier and a later state of one thing."""

from typing import Any

from crosscheck.models import Claim, Relation, Verdict, later_by
from crosscheck.values import quantities

# Things of which there are more as an event goes on: those whom it hits, who come to help, who get in touch.
_GROWING = frozenset(
    """report complaint call tip donation signature vote rescuer firefighter officer truck excavator helicopter
    volunteer building home customer aftershock download view petition hectare acre patient case response""".split()
)
# They can become fewer as well.
_SHRINKING = frozenset(("missing", "trapped"))
_HOURS = 3
_AT_LEAST = ("more_than", "at_least")
# How far a number may lie above "more than 100" before somebody wants to know.
_BEYOND = 1.2
_MANY = 20
# The same where it is known which article is the later one.
_SOME = 5


def in_time(left: Claim[Any], right: Claim[Any], verdict: Verdict | None) -> Verdict | None:
    """The verdict, or that the later article has a newer number."""
    if verdict is None:
        return None
    if verdict.relation is Relation.REFINES:
        return _outgrown(left, right) or verdict
    if verdict.relation not in (Relation.CONFLICT, Relation.INEXACT):
        return verdict
    earlier, later = _ordered(left, right)
    if earlier is None or later is None:
        return verdict
    grew = _size(later) > _size(earlier)
    counts = grows(left) and (grew or left.value.outcome in _SHRINKING)
    if not counts:
        return verdict
    return Verdict(Relation.UPDATE, f"{_shown(earlier)} at first, {_shown(later)} in the later article")


def _outgrown(left: Claim[Any], right: Claim[Any]) -> Verdict | None:
    """`over 100 reports` where there are 160: right, but not the latest."""
    low, high = sorted((left, right), key=_size)
    bounded, point = low.value.quantity, high.value.quantity
    if bounded.bound not in _AT_LEAST or not (point.is_point or point.bound in _AT_LEAST) or not grows(left):
        return None
    earlier, _ = _ordered(low, high)
    if _size(low) < (_MANY if earlier is None else _SOME) or _size(high) <= _BEYOND * _size(low):
        return None
    if earlier is high or (earlier is None and not point.is_point):
        return None
    return Verdict(Relation.UPDATE, f"{_shown(high)} is far above {_shown(low)}: it may be the newer number")


def _ordered(left: Claim[Any], right: Claim[Any]) -> tuple[Claim[Any] | None, Claim[Any] | None]:
    if left.published is None or right.published is None:
        return None, None
    hours = later_by(left.published, right.published).total_seconds() / 3600
    if abs(hours) < _HOURS:
        return None, None
    return (left, right) if hours > 0 else (right, left)


def grows(claim: Claim[Any]) -> bool:
    """Whether there are more of what is counted as an event goes on."""
    counts = claim.value.quantity.dimension in ("count", "area")
    return counts and (claim.value.outcome not in ("", "aboard") or claim.topic in _GROWING)


def _size(claim: Claim[Any]) -> float:
    value: quantities.QuantityValue = claim.value.quantity
    return value.low if value.low is not None else value.high or 0.0


def _shown(claim: Claim[Any]) -> str:
    return quantities.describe(claim.value.quantity)
