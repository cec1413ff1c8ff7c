"""How two ages stand to each other, taken to be of one person at one time."""

from dataclasses import dataclass

from crosscheck.models import Relation
from crosscheck.values.ages.describe import describe
from crosscheck.values.ages.value import AgeValue

# How far off "about 40" may be, in years or as a share.
_SLACK = 2.0
_SHARE = 0.1


@dataclass(frozen=True, slots=True)
class AgeVerdict:
    """How two ages stand, how many years lie between them, and why in one plain sentence part."""

    relation: Relation
    gap: float
    reason: str


def relation(left: AgeValue, right: AgeValue) -> AgeVerdict:
    """The verdict; ages in years and in months differ only if no rounding brings them together."""
    shown = describe(left), describe(right)
    gap = _gap(left, right)
    if shown[0] == shown[1]:
        return AgeVerdict(Relation.SAME, 0.0, f"both give the age {shown[0]}")
    if gap < 0 or _bounded(left, right) or _bounded(right, left):
        return AgeVerdict(Relation.REFINES, 0.0, f"{shown[0]} and {shown[1]} can be one age")
    if _loose(left, right, gap):
        return AgeVerdict(Relation.REFINES, gap, f"{shown[0]} and {shown[1]} can be one age, rounded")
    return AgeVerdict(Relation.CONFLICT, gap + 1, f"{shown[0]} and {shown[1]} are different ages")


def _gap(left: AgeValue, right: AgeValue) -> float:
    """Years between the end of one and the start of the other, rounded off; negative where they overlap."""
    between = max(left.low - right.high, right.low - left.high)
    return -1.0 if between < -1e-6 else max(between, 0.0)


def _bounded(bound: AgeValue, other: AgeValue) -> bool:
    if bound.bound == "over":
        return other.high > bound.low
    return bound.bound == "under" and other.low < bound.high


def _loose(left: AgeValue, right: AgeValue, gap: float) -> bool:
    """Whether rounding explains the gap: one is about so old, or one is in months and the other in years."""
    if left.approximate or right.approximate:
        return gap <= max(_SLACK, _SHARE * max(left.low, right.low))
    return left.unit != right.unit and "decade" not in (left.unit, right.unit) and gap <= 1
