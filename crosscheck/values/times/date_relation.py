"""How two dates, each perhaps with a clock time or part of the day, stand to each other."""

from dataclasses import replace
from datetime import datetime, timedelta

from crosscheck.models import Relation, Verdict
from crosscheck.values.times.clock_relation import clock_relation
from crosscheck.values.times.describe import agreeing, date_words, describe, noun
from crosscheck.values.times.stretches import DAY, day, months, moved_months
from crosscheck.values.times.value import Granularity, Interval, TimeValue

UNKNOWN_YEARS = [(2000, 2000), (2000, 2001), (2001, 2000)]
"""Stand in for years that not both sides state: a leap year, for February 29, and its neighbour, for New Year."""
MONDAY = datetime(2001, 1, 1)
"""Its week stands in for one that neither side states."""
BEFORE = ("until", "by", "before", "just before")
AFTER = ("since", "after", "shortly after")
NIGHT = timedelta(hours=8)
"""Late Tuesday and the early hours of Wednesday are one night."""
SMALL_HOURS = 360
"""Minutes after midnight that still belong to the evening before."""


def date_relation(left: TimeValue, right: TimeValue) -> Verdict | None:
    """The verdict on two dates; None where what is known of them does not meet."""
    verdicts = [compared(a, b, *pair) for a in each(left) for b in each(right) for pair in meeting(a, b)]
    best = min(verdicts, key=lambda verdict: verdict.relation.rank, default=None)
    if best and best.relation == Relation.CONFLICT and same_weekday(left, right):
        return clock_relation(left, right) if left.has_clock and right.has_clock else None
    return best


def same_weekday(left: TimeValue, right: TimeValue) -> bool:
    """Whether both say no more than "on Sunday": two weeks apart then only by articles' dates, which may be late."""
    bare = all(value.weekday is not None and value.month is None and not value.relative for value in (left, right))
    return bare and left.weekday == right.weekday and not (left.part and right.part)


def each(value: TimeValue) -> list[TimeValue]:
    """The value once for every stretch it can be, so that a reason names the one it speaks of.

    A year that nobody states may be the one before or after: the tense it was inferred from can be another verb's.
    """
    stretches = list(value.candidates)
    if value.month is not None and value.year is None and not value.relative:
        stretches += [years_off(stretch, count) for stretch in value.candidates for count in (-1, 1)]
    return [replace(value, candidates=(stretch,)) for stretch in stretches] or [value]


def years_off(stretch: Interval, count: int) -> Interval:
    """The same days so many years later."""
    return moved_months(stretch[0], 12 * count), moved_months(stretch[1], 12 * count)


def meeting(left: TimeValue, right: TimeValue) -> list[tuple[Interval, Interval]]:
    """Pairs of days or longer stretches to compare, on the real calendar if both are on it.

    A month and day that both state are compared as stated: the year that a reference date suggested may be wrong.
    """
    if left.month is not None and right.month is not None and "/" not in left.edtf + right.edtf:
        years = [(left.year, right.year)] if left.year and right.year else UNKNOWN_YEARS
        found = [(stated(left, year), stated(right, other)) for year, other in years]
        return [(a, b) for a, b in found if a and b]
    if left.candidates and right.candidates:
        return [(whole(left.candidates[0], left), whole(right.candidates[0], right))]
    if left.weekday is not None and right.weekday is not None and not (left.relative or right.relative):
        return [(of_week(left.weekday), of_week(right.weekday, turn)) for turn in (-7, 0, 7)]
    return []


def stated(value: TimeValue, year: int | None) -> Interval | None:
    """The month or day as the words give it."""
    assert value.month is not None and year is not None
    stretch = day(year, value.month, value.day) if value.day else months(year, value.month, 1)
    return stretch and narrowed(stretch, value)


def narrowed(stretch: Interval, value: TimeValue) -> Interval:
    """A month's early, middle or late part."""
    if value.position is None or value.part:
        return stretch
    days = (stretch[1] - stretch[0]).days
    low, high = {"early": (0.0, 0.4), "mid": (0.3, 0.7)}.get(value.position, (0.6, 1.0))
    return stretch[0] + DAY * round(low * days), stretch[0] + DAY * round(high * days)


def of_week(weekday: int, turn: int = 0) -> Interval:
    """A weekday of the stand-in week or a neighbouring one."""
    start = MONDAY + DAY * (weekday + turn)
    return start, start + DAY


def whole(interval: Interval, value: TimeValue) -> Interval:
    """The whole day of a moment, if it is one: the clock is compared apart."""
    if value.clock_low is None or "/" in value.edtf:
        return interval
    start = interval[0] - timedelta(minutes=value.clock_low)
    return start, start + DAY


def compared(left: TimeValue, right: TimeValue, a: Interval, b: Interval) -> Verdict:
    """The verdict on one pair of stretches."""
    names = f"{describe(left)} and {describe(right)}"
    if left.modifier in BEFORE + AFTER or right.modifier in BEFORE + AFTER:
        return bounded(left, right, a, b, names)
    if a == b:
        return same_day(left, right, names)
    if "/" in left.edtf and "/" in right.edtf and one_end_apart(left, right):
        return Verdict(Relation.CONFLICT, f"{names} have only one end in common")
    if inside(a, b) or inside(b, a):
        inner, outer = (left, right) if inside(a, b) else (right, left)
        return Verdict(Relation.REFINES, f"{describe(inner)} lies in {describe(outer)}")
    if a[0] < b[1] and b[0] < a[1]:
        return overlapping(left, right, names)
    return apart(left, right, a, b, names)


def same_day(left: TimeValue, right: TimeValue, names: str) -> Verdict:
    """The verdict on two times of the same day, month or year."""
    if left.clock_low is None and right.clock_low is None:
        return Verdict(Relation.SAME, agreeing(left, right, f"are the same {left.granularity.value}"))
    if left.clock_low is None or right.clock_low is None:
        return Verdict(Relation.REFINES, f"{names} are the same day")
    verdict = clock_relation(left, right)
    return verdict or Verdict(Relation.SAME, f"{names} are the same day")


def inside(inner: Interval, outer: Interval) -> bool:
    """Whether one stretch lies in another."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def one_end_apart(left: TimeValue, right: TimeValue) -> bool:
    """Whether two ranges begin alike and end differently, or the other way round, however coarsely they are given."""
    ends = zip(left.edtf.split("/"), right.edtf.split("/"), strict=False)
    fit = [one.startswith(other) or other.startswith(one) for one, other in ends]
    return len(fit) > 1 and any(fit) and not all(fit)


def overlapping(left: TimeValue, right: TimeValue, names: str) -> Verdict:
    """The verdict where each has a part that the other has not."""
    if "/" in left.edtf and "/" in right.edtf:
        return Verdict(Relation.INEXACT, f"{names} overlap but are not the same")
    return Verdict(Relation.REFINES, f"{names} overlap")


def apart(left: TimeValue, right: TimeValue, a: Interval, b: Interval, names: str) -> Verdict:
    """The verdict on stretches that do not meet."""
    between = max(moment(b, right)[0] - moment(a, left)[1], moment(a, left)[0] - moment(b, right)[1])
    if across_midnight(left, right, a, b) and between <= NIGHT:
        return Verdict(Relation.INEXACT, f"{names} are either side of midnight")
    leeway = blur(left, a) + blur(right, b)
    if leeway and between <= leeway:
        # Early, middle and late have no sharp edge: only "about" is stretched.
        stretch = between / leeway if left.approximate or right.approximate else 0.0
        return Verdict(Relation.INEXACT, f"{names} are close to each other but not the same", stretch=max(stretch, 0.0))
    if left.position or right.position:
        return Verdict(Relation.CONFLICT, f"{names} do not meet")
    coarser = min(left.granularity, right.granularity, key=lambda granularity: granularity.rank)
    return Verdict(Relation.CONFLICT, f"{day_words(left)} and {day_words(right)} are different {noun(coarser)}")


def day_words(value: TimeValue) -> str:
    """The date without its clock time, where it has one of its own."""
    return describe(value) if value.has_clock is False or "/" in value.edtf else date_words(value)


def moment(stretch: Interval, value: TimeValue) -> Interval:
    """The stretch cut down to its clock time or part of the day."""
    if value.clock_low is None or value.clock_high is None or "/" in value.edtf:
        return stretch
    return stretch[0] + timedelta(minutes=value.clock_low), stretch[0] + timedelta(minutes=value.clock_high)


def across_midnight(left: TimeValue, right: TimeValue, a: Interval, b: Interval) -> bool:
    """Whether the earlier is, or may be, late on its day and the later early on its own: the one night."""
    first, second = (left, right) if a[0] < b[0] else (right, left)
    late = first.clock_high is None or first.clock_high >= 1260
    return late and second.clock_low is not None and second.clock_low <= SMALL_HOURS >= (second.clock_high or 0)


def blur(value: TimeValue, stretch: Interval) -> timedelta:
    """How far beyond its stretch a blurred date reaches: half as much again, a sixth for early and late."""
    size = stretch[1] - stretch[0]
    if value.approximate and value.clock_low is None:
        return max(size / 2, DAY)
    return size / 6 if value.position and value.granularity.rank < Granularity.DAY.rank else timedelta()


def bounded(left: TimeValue, right: TimeValue, a: Interval, b: Interval, names: str) -> Verdict:
    """The verdict where one is "since 2014" or "until Friday"."""
    reach_left, reach_right = reach(left, a), reach(right, b)
    if reach_left[1] <= reach_right[0] or reach_right[1] <= reach_left[0]:
        return Verdict(Relation.CONFLICT, f"{names} exclude each other")
    one_way = any(left.modifier in way and right.modifier in way for way in (BEFORE, AFTER))
    clocks = clock_relation(left, right) if a == b and left.has_clock and right.has_clock else None
    if clocks is not None:
        return clocks
    if a == b:
        return Verdict(
            Relation.SAME if one_way else Relation.REFINES, f"{names} name the same {left.granularity.value}"
        )
    if one_way and not (inside(a, b) or inside(b, a)):
        return Verdict(Relation.INEXACT, f"{names} are different limits")
    return Verdict(Relation.REFINES, f"{names} fit each other")


def reach(value: TimeValue, stretch: Interval) -> Interval:
    """From the first to the last moment that a bound allows."""
    if value.modifier in BEFORE:
        return datetime.min, stretch[1]
    return (stretch[0], datetime.max) if value.modifier in AFTER else stretch
