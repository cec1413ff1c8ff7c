"""Stretches of the calendar: days, weeks, months, seasons, holidays as half-open intervals."""

from datetime import date, datetime, timedelta

from crosscheck.values.times.value import Interval

DAY = timedelta(days=1)
SEASONS = {"SP": (3, 1, 3, 21), "SU": (6, 1, 3, 23), "FA": (9, 1, 3, 22), "WI": (12, 1, 3, 21)}
"""First month and day, months long, last day: meteorological start, astronomical end."""
FIXED = {
    "christmas": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "halloween": (10, 31),
}


def day(year: int, month: int, number: int) -> Interval | None:
    """One day, or None if there is no such day."""
    try:
        start = datetime(year, month, number)
        return start, start + DAY
    except (ValueError, OverflowError):
        return None


def months(year: int, month: int, count: int) -> Interval | None:
    """So many months from the first of one; `month` may lie outside 1..12."""
    try:
        return moved_months(datetime(year, 1, 1), month - 1), moved_months(datetime(year, 1, 1), month - 1 + count)
    except ValueError:
        return None


def moved_months(moment: datetime, count: int) -> datetime:
    """The moment so many months on, on the last day of a shorter month."""
    number = moment.year * 12 + moment.month - 1 + count
    year, month = divmod(number, 12)
    length = (date(year + month // 11, (month + 1) % 12 + 1, 1) - date(year, month + 1, 1)).days
    return moment.replace(year=year, month=month + 1, day=min(moment.day, length))


def season(year: int, name: str) -> Interval | None:
    """A season of the northern hemisphere; winter runs into the next year."""
    first, number, count, last = SEASONS[name]
    start = day(year, first, number)
    end = day(year + (first + count > 12), (first + count - 1) % 12 + 1, last)
    return (start[0], end[0]) if start and end else None


def easter(year: int) -> datetime:
    """Easter Sunday of the Western churches, by the anonymous Gregorian computus."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    correction = (year % 19 + 11 * moon + 22 * weekday) // 451
    month, number = divmod(moon + weekday - 7 * correction + 114, 31)
    return datetime(year, month, number + 1)


def nth_weekday(year: int, month: int, weekday: int, n: int) -> datetime:
    """The n-th such weekday of a month; 0 is Monday."""
    first = datetime(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def holiday(year: int, name: str) -> Interval | None:
    """A holiday's day."""
    if not 1 < year < 9998:
        return None
    if name in FIXED:
        return day(year, *FIXED[name])
    start = {
        "thanksgiving": lambda: nth_weekday(year, 11, 3, 4),
        "labor day": lambda: nth_weekday(year, 9, 0, 1),
        "memorial day": lambda: nth_weekday(year, 6, 0, 1) - 7 * DAY,
        "easter": lambda: easter(year),
        "easter monday": lambda: easter(year) + DAY,
        "good friday": lambda: easter(year) - 2 * DAY,
    }[name]()
    return start, start + DAY


def week(moment: datetime) -> Interval:
    """The Monday to Sunday that a moment is in."""
    start = datetime(moment.year, moment.month, moment.day) - DAY * moment.weekday()
    return start, start + 7 * DAY


def gap(interval: Interval, moment: datetime) -> timedelta:
    """How far a moment is outside an interval; zero inside."""
    return max(interval[0] - moment, moment - interval[1], timedelta())


def chosen(options: list[Interval], reference: datetime, direction: str | None, slack: timedelta) -> Interval | None:
    """The option nearest to the reference that the verb's tense allows.

    One that the tense does not allow still wins within `slack`: the tense may be that of another verb.
    """
    if not options:
        return None
    nearest = min(options, key=lambda option: gap(option, reference))
    fitting = [o for o in options if fits(o, reference, direction)]
    if nearest in fitting or not fitting or gap(nearest, reference) <= slack:
        return nearest
    return min(fitting, key=lambda option: gap(option, reference))


def fits(option: Interval, reference: datetime, direction: str | None) -> bool:
    """Whether a past or future event at the reference date can lie in an interval."""
    if direction == "past":
        return option[0] <= reference
    return option[1] > reference if direction == "future" else True
