"""Phrases that name a date from the speaker's now: yesterday, last night, earlier this month, recently."""

from dataclasses import replace

from crosscheck.values.times.bag import Bag
from crosscheck.values.times.expression import Calendar
from crosscheck.values.times.lengths import counted
from crosscheck.values.times.parts import part_of_day
from crosscheck.values.times.phrase import Phrase


def deictic(bag: Bag) -> Phrase:
    """Today, yesterday, late yesterday, earlier today."""
    return "d", Calendar(unit="day", shift=bag.number("A"), position=bag.name("Fu"))


def day_beyond(bag: Bag) -> Phrase | None:
    """The day after tomorrow, the day before yesterday."""
    shift, before = bag.number("A") or 0, bag.name("b") == "before"
    if bag.name("U") != "day" or bag.name("b") not in ("after", "before"):
        return None
    return "d", Calendar(unit="day", shift=shift - 1 if before else shift + 1)


def tonight(_: Bag) -> Phrase:
    """Tonight."""
    return "h", (Calendar(unit="day", shift=0), part_of_day("night"))


def that_part(bag: Bag) -> Phrase:
    """This morning, last night, yesterday evening, late last night."""
    shift = bag.number("A") if bag.first("A") else bag.shift
    part = part_of_day(bag.name("P") or "night", bag.name("Fu"))
    return "h", (Calendar(unit="day", shift=shift), part)


def around_now(bag: Bag) -> Phrase | None:
    """Last week, this weekend, early next year, earlier this month, the end of the year, the past decade."""
    unit = bag.name("UR$Z") or ""
    later = bag.number("j")
    if unit in ("second", "minute"):
        return ".", None
    if unit in ("hour", "century"):
        return ("q", replace(counted(1, unit), rolling=True)) if bag.first("LX") else None
    if bag.first("LX") and bag.name("LX") in ("past", "coming", "final") and unit != "weekend":
        return "q", replace(counted(1, unit), rolling=True)
    position = bag.name("Fu") or (None if later is None else "to come" if later > 0 else "so far")
    return "d", Calendar(unit=unit, shift=bag.shift or 0, position=position)


def vague(bag: Bag) -> Phrase:
    """Recently, in recent years, now."""
    return "?", bag.name("r")
