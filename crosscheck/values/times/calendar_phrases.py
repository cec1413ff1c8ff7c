"""Phrases that name a date by the calendar: October 30, spring 2014, the 1990s."""

from dataclasses import replace

from crosscheck.values.times.bag import Bag
from crosscheck.values.times.expression import Calendar, TimeExpression
from crosscheck.values.times.phrase import Phrase


def day(bag: Bag) -> Phrase:
    """Thursday, October 30, 2025; the 30th of October; Oct. 30 next year."""
    date = Calendar(month=bag.number("M"), day=bag.number("DOJe"), weekday=bag.number("Ww"), position=bag.name("Fu"))
    return "d", bag.dated(date)


def week_of(bag: Bag) -> Phrase | None:
    """The week of October 6."""
    date = Calendar(month=bag.number("M"), day=bag.number("DOJe"), whole_week=True)
    return ("d", bag.dated(date)) if bag.name("U") == "week" else None


def days(bag: Bag) -> Phrase:
    """October 27-29, 2025; 27 to 29 October."""
    start, end = bag.tokens[0].start, bag.tokens[-1].end
    dates = [bag.dated(Calendar(month=bag.number("M"), day=Bag([token]).number("DO"))) for token in bag.all("DO")]
    return "=", tuple(TimeExpression(start, end, date=date) for date in dates)


def month(bag: Bag) -> Phrase:
    """October 2025, early October, last October, the end of October."""
    date = Calendar(month=bag.number("M"), position=bag.name("Fu"))
    if bag.first("LXT") and not bag.first("R"):
        return "d", replace(date, shift=bag.shift, unit="month name")
    return "d", bag.dated(date)


def quarter(bag: Bag) -> Phrase | None:
    """The fourth quarter of 2017, Q3, the final quarter of last year, the first half of 2018."""
    halves = bag.first("H") is not None
    ordinal = bag.number("QOJe") or (2 if halves else 4)
    if ordinal > (2 if halves else 4):
        return None
    named = Calendar(half=ordinal) if halves else Calendar(quarter=ordinal)
    return "d", bag.dated(replace(named, position=bag.name("Fu")))


def season(bag: Bag) -> Phrase:
    """Last summer, spring 2014, the autumn of 1989; in the fall."""
    date = Calendar(season=bag.name("S"), position=bag.name("Fu"))
    if bag.first("LXT") and not bag.first("R"):
        return "d", replace(date, shift=bag.shift, unit="season")
    return "d", bag.dated(date)


def weekday(bag: Bag) -> Phrase | None:
    """Thursday, last Thursday, late Thursday, Thursday next week."""
    date = Calendar(weekday=bag.number("Ww"), position=bag.name("Fu"))
    if unit := bag.name("U"):
        return ("d", replace(date, unit="week", shift=bag.shift)) if unit == "week" else None
    return "d", replace(date, unit="weekday", shift=bag.shift) if bag.first("LXT") else date


def part_of_month(bag: Bag) -> Phrase | None:
    """The first week of October, the last week of 2019: early or late in it."""
    if bag.name("U") not in ("week", "day", "weekend"):
        return None
    position = "late" if bag.first("L") else {1: "early", 2: "mid", 3: "mid"}.get(bag.number("OJe") or 0, "late")
    return "d", bag.dated(Calendar(month=bag.number("M"), position=position))


def century(bag: Bag) -> Phrase | None:
    """The 19th century."""
    if bag.name("U") != "century":
        return None
    return "d", Calendar(century=100 * ((bag.number("OJ") or 1) - 1), position=bag.name("Fu"))


def decade(bag: Bag) -> Phrase:
    """The late 1990s."""
    return "d", Calendar(decade=bag.number("E"), position=bag.name("Fu"))


def year(bag: Bag) -> Phrase:
    """2019, early 2026, the year 2020."""
    return "d", Calendar(year=bag.number("Y"), position=bag.name("Fu"))


def seasons_years(bag: Bag) -> Phrase | None:
    """2010-11: from one year into the next."""
    first, second = bag.number("Y") or 0, bag.number("DN") or 0
    if second != (first + 1) % 100:
        return None
    start, end = bag.tokens[0].start, bag.tokens[-1].end
    return "=", tuple(TimeExpression(start, end, date=Calendar(year=n)) for n in (first, first + 1))


def holiday(bag: Bag) -> Phrase:
    """Christmas Day, last Thanksgiving, New Year's Eve 2017."""
    date = Calendar(holiday=bag.name("K"))
    if bag.first("LXT") and not bag.first("R"):
        return "d", replace(date, shift=bag.shift, unit="holiday")
    return "d", bag.dated(date)


def iso(bag: Bag) -> Phrase:
    """2025-10-30T17:52."""
    value = bag.tokens[0].value
    assert isinstance(value, tuple)
    return ("h", value) if value[1] else ("d", value[0])
