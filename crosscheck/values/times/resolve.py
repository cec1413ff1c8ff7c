"""Time expressions + the article's date → time values."""

from dataclasses import replace
from datetime import datetime, timedelta

from crosscheck.values.times import dates, stretches
from crosscheck.values.times.expression import Calendar, Clock, Length, TimeExpression
from crosscheck.values.times.lengths import SECONDS
from crosscheck.values.times.nearby import moved
from crosscheck.values.times.place import GRANULARITY, Now, Place
from crosscheck.values.times.value import Granularity, Interval, TimeValue

CALENDAR = (10, 9990)
SHARE = {"early": (0.0, 0.4), "mid": (0.3, 0.7), "late": (0.6, 1.0)}
"""Shares of a year, month or week; they overlap, as people's do."""
OF_DAY = {"early": (0, 600), "mid": (600, 960), "late": (1020, 1440)}
"""Minutes after midnight."""
CODES = {"morning": "MO", "midday": "MI", "afternoon": "AF", "evening": "EV", "night": "NI", "early hours": "MO"}


def resolve(expression: TimeExpression, reference: datetime | None, direction: str | None = None) -> TimeValue | None:
    """The value that an expression has in an article of the reference date; None for what is no date, as February 30.

    `direction` is the tense of the verb, `past` or `future`: it says which Thursday or which March is meant.
    """
    # So near the calendar's ends neighbouring weeks and years could not be counted; no article has such a date.
    if reference and not CALENDAR[0] < reference.year < CALENDAR[1]:
        reference = None
    now = Now(reference.replace(tzinfo=None), direction) if reference else None
    if expression.ends:
        return of_range(expression, reference, direction)
    if expression.vague:
        return TimeValue("date", expression.vague, Granularity.YEAR, relative=True)
    if expression.every:
        return of_set(expression)
    if expression.date is None and expression.length:
        return of_length(expression, expression.length)
    value = of_date(expression, expression.date, now) if expression.date else of_clock(expression.clock)
    return value and replace(
        value, modifier=expression.modifier or value.modifier, approximate=expression.approximate or value.approximate
    )


def of_set(expression: TimeExpression) -> TimeValue:
    """Every day, every Tuesday."""
    if expression.date:
        weekday = expression.date.weekday or 0
        return TimeValue("set", f"XXXX-WXX-{weekday + 1}", Granularity.DAY, weekday=weekday)
    assert expression.length is not None
    return TimeValue("set", expression.length.iso, GRANULARITY[expression.length.unit])


def of_length(expression: TimeExpression, length: Length) -> TimeValue:
    """Two days; more than a year; three weeks later."""
    modifier = expression.modifier
    if expression.offset:
        modifier = "later" if expression.offset > 0 else "earlier"
    return TimeValue(
        "duration",
        length.iso,
        GRANULARITY[length.unit],
        modifier,
        expression.approximate,
        seconds_low=length.low,
        seconds_high=length.high,
    )


def of_clock(clock: Clock | None) -> TimeValue | None:
    """A clock time or part of the day on a day that is not said."""
    if clock is None:
        return None
    return with_clock(TimeValue("time", "", Granularity.MINUTE), clock)


def of_date(expression: TimeExpression, date: Calendar, now: Now | None) -> TimeValue | None:
    """A date, with its clock time if it has one, and so much later or earlier if that is said."""
    placed = dates.place(date, now)
    if placed and expression.length:
        placed = offset(placed, expression.length, expression.offset, date)
    if placed is None:
        return None
    relative = date.unit is not None or expression.length is not None
    value = TimeValue(
        "date",
        placed.edtf,
        placed.granularity,
        anchored=bool(placed.candidates),
        candidates=placed.candidates,
        relative=relative,
    )
    if not expression.length:
        value = placed_in(stated(value, date), date.position, now)
    return with_clock(value, expression.clock) if expression.clock else value


def stated(value: TimeValue, date: Calendar) -> TimeValue:
    """The value with the fields that the words themselves give."""
    if date.whole_week:
        return value
    month, day = date.month, date.day
    if date.holiday in stretches.FIXED:
        month, day = stretches.FIXED[date.holiday]
    return replace(value, year=date.year, month=month, day=day, weekday=date.weekday)


def offset(placed: Place, length: Length, sign: int, date: Calendar) -> Place | None:
    """The place moved by a length; from today it is only as fine as the length's unit: two weeks ago."""
    if length.low is None or not placed.candidates:
        return Place("PAST_REF" if sign < 0 else "FUTURE_REF", GRANULARITY[length.unit])
    unit = length.unit
    count = sign * round(length.low / SECONDS[unit])
    start = placed.candidates[0][0]
    if unit in ("second", "minute", "hour"):
        return Place("PAST_REF" if sign < 0 else "FUTURE_REF", GRANULARITY[unit])
    if date == Calendar(unit="day", shift=0):
        years = {"decade": 10, "century": 100}.get(unit)
        return moved(start, "year", count * years) if years else _full(start, unit, count)
    return exactly(start, unit, count)


def _full(start: datetime, unit: str, count: int) -> Place | None:
    """So many units from now; of those that lie back one more may have begun: 40 years ago it was 1984 or 1983."""
    place = moved(start, unit, count)
    before = moved(start, unit, count - 1) if place and count < 0 and unit in ("year", "month") else None
    return replace(place, candidates=place.candidates + before.candidates) if place and before else place


def exactly(start: datetime, unit: str, count: int) -> Place | None:
    """The day that lies so many units from another."""
    months = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
    days = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
    try:
        if unit in months:
            moment = stretches.moved_months(start, months[unit] * count)
        else:
            moment = start + timedelta(days=days[unit] * count)
    except (ValueError, OverflowError):
        return None
    return moved(moment, "day", 0)


def placed_in(value: TimeValue, position: str | None, now: Now | None) -> TimeValue:
    """The value narrowed to the early, middle or late part of its stretch."""
    if position is None:
        return value
    if position in ("so far", "to come"):
        return replace(value, candidates=tuple(c for c in (cut(c, position, now) for c in value.candidates) if c))
    value = replace(value, position=position, modifier=position)
    if value.granularity == Granularity.DAY and not value.edtf.endswith("WE"):
        low, high = OF_DAY[position]
        windows = tuple(within_day(c, low, high) for c in value.candidates)
        return replace(value, candidates=windows, clock_low=low, clock_high=high, part=position)
    return replace(value, candidates=tuple(share(c, *SHARE[position]) for c in value.candidates))


def cut(interval: Interval, position: str, now: Now | None) -> Interval | None:
    """Earlier this month: up to and with today; later this month: from today on."""
    if now is None:
        return interval
    today = datetime(now.moment.year, now.moment.month, now.moment.day)
    low, high = (interval[0], today + stretches.DAY) if position == "so far" else (today, interval[1])
    return (low, high) if low < high else interval


def share(interval: Interval, low: float, high: float) -> Interval:
    """A share of an interval, in whole days."""
    days = (interval[1] - interval[0]).days
    return interval[0] + timedelta(days=round(low * days)), interval[0] + timedelta(days=round(high * days))


def within_day(interval: Interval, low: int, high: int) -> Interval:
    """The stretch between two clock times of a day, at least a minute."""
    return interval[0] + timedelta(minutes=low), interval[0] + timedelta(minutes=max(high, low + 1))


def with_clock(value: TimeValue, clock: Clock) -> TimeValue:
    """The value at a clock time or part of the day."""
    of_day = value.granularity == Granularity.DAY
    granularity = Granularity.PART if clock.part else Granularity.HOUR if clock.hour_only else Granularity.MINUTE
    return replace(
        value,
        type="time",
        edtf=value.edtf + clock_code(clock),
        granularity=granularity,
        candidates=tuple(within_day(c, clock.low, clock.high) for c in value.candidates) if of_day else (),
        anchored=value.anchored and of_day,
        clock_low=clock.low,
        clock_high=clock.high,
        twelve_hour=clock.either,
        part=clock.part,
        zone=clock.zone,
    )


def clock_code(clock: Clock) -> str:
    """T17:52, T18:00Z, TEV."""
    if clock.part:
        return "T" + CODES[clock.part]
    return f"T{clock.low // 60:02}:{clock.low % 60:02}" + ("Z" if clock.zone in ("gmt", "utc") else "")


def of_range(expression: TimeExpression, reference: datetime | None, direction: str | None) -> TimeValue | None:
    """From the start of one end to the end of the other."""
    assert expression.ends is not None
    first, last = (resolve(end, reference, direction) for end in expression.ends)
    if first is None or last is None:
        return None
    if first.candidates and last.candidates and last.candidates[0][1] <= first.candidates[0][0]:
        # Monday to Friday, November to February: the second is the next one after the first.
        last = resolve(expression.ends[1], first.candidates[0][0], "future") or last
    whole = tuple((a[0], b[1]) for a in first.candidates for b in last.candidates if a[0] < b[1])
    return TimeValue(
        last.type,
        f"{first.edtf}/{last.edtf}",
        last.granularity,
        expression.modifier,
        anchored=bool(whole),
        candidates=whole,
        clock_low=first.clock_low,
        clock_high=last.clock_high,
        zone=last.zone or first.zone,
    )
