"""Whether a weekday goes with the date beside it."""

from datetime import date
from functools import cache

from crosscheck.values.times.lexicon import WEEKDAYS
from crosscheck.values.times.value import TimeValue

YEARS = range(1990, 2061)


def weekday_fits(value: TimeValue) -> tuple[bool, str] | None:
    """Whether the weekday is the date's, and the date's true weekday; None where there is nothing to check.

    The year is the stated one, else the one that the reference date gave; without either there is nothing to check.
    """
    if value.weekday is None or value.month is None or value.day is None:
        return None
    year = value.year or (value.candidates[0][0].year if value.candidates else None)
    if year is None:
        return None
    try:
        true = date(year, value.month, value.day).weekday()
    except ValueError:
        return None
    return true == value.weekday, WEEKDAYS[true].title()


@cache
def possible_years(weekday: int, month: int, day: int) -> frozenset[int]:
    """The years from 1990 to 2060 in which a day of a month is that weekday (0 is Monday)."""
    return frozenset(year for year in YEARS if is_weekday(year, month, day, weekday))


def is_weekday(year: int, month: int, day: int, weekday: int) -> bool:
    """Whether the date exists and is that weekday."""
    try:
        return date(year, month, day).weekday() == weekday
    except ValueError:
        return False
