"""How two clock times, or a clock time and a part of the day, stand to each other."""

from crosscheck.models import Relation, Verdict
from crosscheck.values.times.describe import apart_words, clock_words, described
from crosscheck.values.times.parts import PARTS
from crosscheck.values.times.value import Granularity, TimeValue

ZONES = (
    frozenset({"et", "est", "edt", "eastern", "eastern time", "eastern standard time", "eastern daylight time"}),
    frozenset({"ct", "cst", "cdt", "central", "central time", "central standard time", "central daylight time"}),
    frozenset({"mt", "mst", "mdt", "mountain", "mountain time", "mountain standard time", "mountain daylight time"}),
    frozenset({"pt", "pst", "pdt", "pacific", "pacific time", "pacific standard time", "pacific daylight time"}),
    frozenset({"gmt", "utc"}),
    frozenset({"local", "local time"}),
)
DAY = 1440
_EXACTING = 5
_FAR = 3
"""Tolerances beyond which "about" is another time."""


def zones_differ(left: TimeValue, right: TimeValue) -> bool:
    """Whether both name a zone, and not the same: such clock times can't be compared without knowing the place."""
    if not left.zone or not right.zone or left.zone == right.zone:
        return False
    return not any(left.zone in names and right.zone in names for names in ZONES)


def zone_missing(left: TimeValue, right: TimeValue) -> bool:
    """Whether one names a zone and the other none, so that hours between them may be the zones' difference."""
    zones = {value.zone for value in (left, right)} - {"local", "local time"}
    return None in zones and len(zones) == 2


def slack(value: TimeValue) -> int:
    """Minutes that an approximate clock time may be off: the rounder, the more."""
    if not value.approximate and value.modifier not in ("just before", "shortly after"):
        return 0
    minute = (value.clock_low or 0) % 60
    if minute in (0, 30):
        return 20 if minute == 0 else 15
    return 8 if minute in (15, 45) else 5 if minute % 10 == 0 else 3


def core(value: TimeValue) -> tuple[int, int]:
    """The minutes that are meant, first and last."""
    low, high = value.clock_low or 0, value.clock_high or value.clock_low or 0
    if value.modifier == "just before":
        return low - slack(value), high
    return (low, high + slack(value)) if value.modifier == "shortly after" else (low, high)


def distance(left: TimeValue, right: TimeValue) -> int:
    """Minutes between the two, the shorter way around the clock; 0 where they overlap."""
    (a, b), (c, d) = core(left), core(right)
    turns = (-DAY, -DAY // 2, 0, DAY // 2, DAY) if left.twelve_hour or right.twelve_hour else (-DAY, 0, DAY)
    return min(max(c + turn - b, a - d - turn, 0) for turn in turns)


def bounded(value: TimeValue) -> bool:
    """Whether only an earliest or latest moment is given."""
    return value.modifier in ("since", "until", "by", "before", "after")


def clock_relation(left: TimeValue, right: TimeValue) -> Verdict | None:
    """The verdict on two clock times of one day."""
    names = f"{time_words(left)} and {time_words(right)}"
    apart = distance(left, right)
    if zones_differ(left, right):
        return None
    if bounded(left) or bounded(right):
        return bounded_clocks(left, right, names)
    if core(left) == core(right):
        same = left.approximate == right.approximate
        claim = (
            f"both say {time_words(left)}" if time_words(left) == time_words(right) else f"{names} are the same time"
        )
        return Verdict(Relation.SAME if same else Relation.REFINES, claim)
    if left.part and right.part and not overlap(left, right):
        near = Relation.INEXACT if narrowed(left) or narrowed(right) else Relation.CONFLICT
        return Verdict(near if apart == 0 else Relation.CONFLICT, f"{names} are different parts of the day")
    if apart == 0:
        return Verdict(Relation.REFINES, f"{names} fit each other")
    tolerance = max(slack(left), slack(right))
    if apart <= tolerance:
        return Verdict(Relation.REFINES, f"{names} are {apart_words(apart)} apart, within the approximation")
    hourly = Granularity.HOUR in (left.granularity, right.granularity)
    # "About noon" may be stretched, "about 12:20" was looked up.
    if tolerance > _EXACTING and apart <= _FAR * tolerance:
        stretch = (apart - tolerance) / ((_FAR - 1) * tolerance)
        return Verdict(Relation.INEXACT, f"{names} are {apart_words(apart)} apart", stretch=stretch)
    if apart <= (tolerance or (10 if hourly else 1)) or part_edge(left, right, apart):
        return Verdict(Relation.INEXACT, f"{names} are {apart_words(apart)} apart")
    return Verdict(Relation.CONFLICT, f"{names} are {apart_words(apart)} apart")


def overlap(left: TimeValue, right: TimeValue) -> bool:
    """Whether two parts of the day share more than an edge."""
    (a, b), (c, d) = core(left), core(right)
    return any(a < d + turn and c + turn < b for turn in (-DAY, 0, DAY))


def narrowed(value: TimeValue) -> bool:
    """Whether it is the early or late part of a part of the day."""
    return (value.clock_low, value.clock_high) != PARTS.get(value.part or "")


def part_edge(left: TimeValue, right: TimeValue, apart: int) -> bool:
    """Whether one is a part of the day, which has no sharp edge, that the other misses by little."""
    return bool(left.part or right.part) and apart <= 90


def time_words(value: TimeValue) -> str:
    """The clock time without its day."""
    if value.part or value.clock_low is None:
        return described(value)
    low = clock_words(value.clock_low, value.twelve_hour)
    zone = f" {value.zone}" if value.zone and len(value.zone) > 4 else f" {value.zone.upper()}" if value.zone else ""
    mark = "about " if value.approximate else f"{value.modifier} " if value.modifier else ""
    span = "" if value.clock_high in (None, value.clock_low) else f" to {clock_words(value.clock_high or 0)}"
    return f"{mark}{low}{span}{zone}"


def bounded_clocks(left: TimeValue, right: TimeValue, names: str) -> Verdict:
    """The verdict where one is "by 5 p.m." or "after noon"."""
    (a, b), (c, d) = edges(left), edges(right)
    if (a, b) == (c, d):
        return Verdict(Relation.SAME, f"{names} are the same limit")
    if b < c or d < a:
        return Verdict(Relation.CONFLICT, f"{names} exclude each other")
    both = bounded(left) and bounded(right) and left.modifier == right.modifier
    if both:
        return Verdict(Relation.INEXACT, f"{names} are different limits")
    return Verdict(Relation.REFINES, f"{names} fit each other")


def edges(value: TimeValue) -> tuple[int, int]:
    """First and last possible minute, the day's ends where only one is given."""
    low, high = core(value)
    if value.modifier in ("until", "by", "before"):
        return 0, high + slack(value)
    return (
        (low - slack(value), DAY) if value.modifier in ("since", "after") else (low - slack(value), high + slack(value))
    )
