"""Phrases of clock times, parts of the day, lengths and rhythms."""

from dataclasses import replace
from itertools import pairwise

from crosscheck.values.times.bag import Bag
from crosscheck.values.times.expression import Calendar, Clock, Length, TimeExpression
from crosscheck.values.times.lengths import added, counted, simple
from crosscheck.values.times.parts import PARTS, part_of_day
from crosscheck.values.times.phrase import Phrase


def clock(bag: Bag) -> Phrase:
    """5:52 p.m. EST."""
    return "c", bag.tokens[0].value


def clock_of_part(bag: Bag) -> Phrase | None:
    """Three in the afternoon."""
    hour, (low, high) = bag.number("DN") or 0, PARTS[bag.name("P") or "night"]
    fitting = [minute for minute in (60 * (hour % 12), 60 * (hour % 12) + 720) if low <= minute < high]
    return ("c", Clock(fitting[-1], fitting[-1], hour_only=True)) if 0 < hour <= 12 and fitting else None


def clock_of_day(bag: Bag) -> Phrase | None:
    """The nine of "at nine on Monday evening", "at 4 this afternoon"."""
    hour = bag.number("DN") or 0
    return ("c", Clock(60 * hour, 60 * hour, hour_only=True, either=True)) if 0 < hour <= 12 else None


def clocks(bag: Bag) -> Phrase | None:
    """5 to 6 p.m."""
    last, hour = bag.tokens[-1], bag.number("D") or 0
    assert isinstance(last.value, Clock)
    minute = 60 * (hour % 12) + (720 if last.value.low >= 720 else 0)
    if hour > 12 or minute > last.value.low:
        return None
    first = Clock(minute, minute, None, last.value.zone, True)
    return "=", tuple(TimeExpression(bag.tokens[0].start, last.end, clock=value) for value in (first, last.value))


def part(bag: Bag) -> Phrase:
    """Early morning, evening, the early hours."""
    return "p", part_of_day(bag.name("P") or "night", bag.name("Fu"))


def length(bag: Bag) -> Phrase | None:
    """Two years; a week, though not a second, which is rarely one."""
    if bag.first("e") and not bag.first("ND"):
        return None
    return "q", counted(None, bag.name("V") or "") if len(bag.tokens) == 1 else simple(bag)


def rolling(bag: Bag) -> Phrase | None:
    """The past two years, the next few days."""
    return "q", replace(simple(bag), rolling=True)


def long_length(bag: Bag) -> Phrase | None:
    """Nine minutes and 46 seconds; two hours, five minutes and 22 seconds."""
    cuts = [n + 1 for n, token in enumerate(bag.tokens) if token.kind in "URVZe"]
    parts = [simple(Bag(bag.tokens[start:end])) for start, end in pairwise([0, *cuts])]
    both: Length | None = parts[0]
    for part in parts[1:]:
        both = added(both, part) if both else None
    return ("q", both) if both else None


def every(bag: Bag) -> Phrase | None:
    """Every day, each Tuesday, daily."""
    if adverb := bag.name("y"):
        return "*", Length(adverb, "day", None, None)
    if bag.first("W"):
        return "*", Calendar(weekday=bag.number("W"))
    return "*", simple(bag)
