"""A date's words and a reference date → where it lies on the calendar."""

from collections.abc import Callable
from datetime import datetime, timedelta

from crosscheck.values.times import stretches
from crosscheck.values.times.expression import Calendar
from crosscheck.values.times.nearby import around, moved, on_weekday
from crosscheck.values.times.place import Now, Place
from crosscheck.values.times.value import Granularity, Interval

MONTH_SLACK = timedelta(days=31)


Option = Callable[[int], Interval | None]


def place(date: Calendar, now: Now | None) -> Place | None:
    """Where a date lies; None for one that does not exist, like February 30."""
    if date.century is not None:
        return spanning(f"{date.century // 100:02}XX", Granularity.CENTURY, date.century, 100)
    if date.decade is not None:
        return spanning(f"{date.decade // 10}X", Granularity.DECADE, date.decade, 10)
    if date.quarter or date.half:
        return part_of_year(date, now)
    if date.season:
        return yearly(
            date, now, Granularity.SEASON, f"-{date.season}", lambda y: stretches.season(y, date.season or "")
        )
    if date.holiday:
        return on_holiday(date, now)
    if date.month:
        return in_month(date, now)
    if date.weekday is not None:
        return on_weekday(date, date.weekday, now)
    return spanning(f"{date.year:04}", Granularity.YEAR, date.year, 1) if date.year else around(date, now)


def spanning(edtf: str, granularity: Granularity, year: int, years: int) -> Place | None:
    """A stretch of whole years."""
    stretch = stretches.months(year, 1, 12 * years) if year > 0 else None
    return Place(edtf, granularity, (stretch,)) if stretch else None


def year_of(date: Calendar, now: Now | None) -> int | None:
    """The year a date states, or gives as last, this or next."""
    if date.year is not None:
        return date.year
    return now.moment.year + (date.shift or 0) if date.unit == "year" and now else None


def part_of_year(date: Calendar, now: Now | None) -> Place | None:
    """A quarter or half; without a year the nearest, since companies report on the last and plan the next."""
    length, number = (3, date.quarter) if date.quarter else (6, date.half)
    suffix = f"-Q{number}" if date.quarter else f"-H{number}"
    first = length * ((number or 1) - 1) + 1
    nearest = Now(now.moment) if now else None
    return yearly(date, nearest, Granularity.QUARTER, suffix, lambda y: stretches.months(y, first, length))


def in_month(date: Calendar, now: Now | None) -> Place | None:
    """A month or a day of one."""
    month, day = date.month or 1, date.day
    if day is None:
        return yearly(date, now, Granularity.MONTH, f"-{month:02}", lambda y: stretches.months(y, month, 1))
    if stretches.day(2000, month, day) is None:
        return None
    suffix = f"-{month:02}-{day:02}"
    found = yearly(date, now, Granularity.DAY, suffix, lambda y: stretches.day(y, month, day), MONTH_SLACK)
    return week_around(found) if date.whole_week and found else found


def week_around(found: Place) -> Place | None:
    """The week that a day is in."""
    known = found.candidates
    return moved(known[0][0], "week", 0) if known else Place("XXXX-WXX", Granularity.WEEK)


def on_holiday(date: Calendar, now: Now | None) -> Place | None:
    """A holiday; one that moves has a day only in a known year."""
    name = date.holiday or ""
    suffix = "-{:02}-{:02}".format(*stretches.FIXED[name]) if name in stretches.FIXED else "-XX-XX"
    found = yearly(date, now, Granularity.DAY, suffix, lambda y: stretches.holiday(y, name), MONTH_SLACK)
    if found is None or not found.candidates:
        return found
    return Place(f"{found.candidates[0][0]:%Y-%m-%d}", Granularity.DAY, found.candidates)


def yearly(
    date: Calendar,
    now: Now | None,
    granularity: Granularity,
    suffix: str,
    option: Option,
    slack: timedelta = timedelta(),
) -> Place | None:
    """Something that every year has one of, in the year stated or the one that the reference date suggests."""
    if (year := year_of(date, now)) is not None:
        return dated(option(year), granularity, suffix)
    if now is None or date.unit == "year":
        return Place("XXXX" + suffix, granularity)
    around = range(now.moment.year - 2, now.moment.year + 3)
    options = [found for y in around if (found := option(y)) is not None]
    if date.shift is not None:
        return several(said_of_year(options, now.moment, date.shift), granularity, suffix)
    return dated(stretches.chosen(options, now.moment, now.direction, slack), granularity, suffix)


def dated(stretch: Interval | None, granularity: Granularity, suffix: str) -> Place | None:
    """A place with the one stretch."""
    return Place(f"{stretch[0]:%Y}{suffix}", granularity, (stretch,)) if stretch else None


def several(found: list[Interval], granularity: Granularity, suffix: str) -> Place | None:
    """A place with the stretches, the likeliest first."""
    return Place(f"{found[0][0]:%Y}{suffix}", granularity, tuple(found)) if found else None


def said_of_year(options: list[Interval], moment: datetime, shift: int) -> list[Interval]:
    """Last October: the last that is over, or the one of last year; this and next alike."""
    if shift == 0:
        return [o for o in options if o[0].year == moment.year]
    over = [o for o in options if (o[1] <= moment if shift < 0 else o[0] > moment)]
    nearest = min(over, key=lambda o: stretches.gap(o, moment), default=None)
    other = next((o for o in options if o[0].year == moment.year + shift), None)
    return list(dict.fromkeys(o for o in (nearest, other) if o))
