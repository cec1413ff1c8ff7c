"""Time words → phrases: dates, clock times and parts of the day, each by one pattern over the words' kinds.

A phrase is a token again, of kind `d` (Calendar), `c` (Clock), `p` (Clock of a part of the day), `h` (Calendar and
Clock), `q` (Length), `=` (pair of ends), `*` (set), `?` (TIMEX3's vague references), `.` (an age or the like, which is
no time); the patterns of `grammar` read those.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from crosscheck.values.times.bag import Bag
from crosscheck.values.times.expression import Calendar, Clock, Length, TimeExpression
from crosscheck.values.times.lengths import added, counted, simple
from crosscheck.values.times.parts import PARTS, part_of_day
from crosscheck.values.times.tokens import Token

Phrase = tuple[str, object]


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


def clock(bag: Bag) -> Phrase:
    """5:52 p.m. EST."""
    return "c", bag.tokens[0].value


def clock_of_part(bag: Bag) -> Phrase | None:
    """Three in the afternoon."""
    hour, (low, high) = bag.number("DN") or 0, PARTS[bag.name("P") or "night"]
    fitting = [minute for minute in (60 * (hour % 12), 60 * (hour % 12) + 720) if low <= minute < high]
    return ("c", Clock(fitting[-1], fitting[-1], hour_only=True)) if 0 < hour <= 12 and fitting else None


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
    """Nine minutes and 46 seconds."""
    cut = next(n for n, token in enumerate(bag.tokens) if token.kind in "URVZe") + 1
    left, right = simple(Bag(bag.tokens[:cut])), simple(Bag(bag.tokens[cut:]))
    both = added(left, right)
    return ("q", both) if both else None


def every(bag: Bag) -> Phrase | None:
    """Every day, each Tuesday, daily."""
    if adverb := bag.name("y"):
        return "*", Length(adverb, "day", None, None)
    if bag.first("W"):
        return "*", Calendar(weekday=bag.number("W"))
    return "*", simple(bag)


def vague(bag: Bag) -> Phrase:
    """Recently, in recent years, now."""
    return "?", bag.name("r")


_YEAR = r"(?:,?o?Y|,?o?[LXT]R|otR)"
_DAY = r"(?:M,?t?[DOJ](?![DNY]?[-s]?[UVRZ])|t?[DO]o?M|t?[Je]oM)"
_EARLY = r"(?:t?F[-oi]?t?|t?uot?)"
_COUNT = r"(?:(?:[ND]|Y)(?:[-2&][ND])?(?:-?&-?a-?H)?|a?xo?|a|J(?=s))"
_UNIT = r"-?s?[URVZe]"

RULES: dict[str, tuple[str, Callable[[Bag], Phrase | None]]] = {
    "iso": (r"I", iso),
    "age": (rf"{_COUNT}{_UNIT}-?z", lambda _: (".", None)),
    "clocks": (r"D[2-]C|(?<=n)D&C", clocks),
    "clock_of_part": (r"[DN]it?P", clock_of_part),
    "clock": (r"C", clock),
    "days": (rf"(?:[Ww],?)?M(?:[DO][-2][DO]|(?<=nM)[DO]&[DO]){_YEAR}?|[DO][-2][DO]o?M{_YEAR}?", days),
    "day": (rf"{_EARLY}?(?:t?[Ww],?)?{_DAY}{_YEAR}?", day),
    "week_of": (rf"t?Uo{_DAY}{_YEAR}?", week_of),
    "part_of_month": (rf"t?[OJeL]Uo(?:M{_YEAR}?|Y)", part_of_month),
    "month": (rf"{_EARLY}?(?:[LXT]M(?!,?[DO])|M{_YEAR}?)", month),
    "quarter": (rf"{_EARLY}?(?:t?[OJeL]-?Z{_YEAR}|t?[OJe]-?Z(?!s)|Q{_YEAR}?|t?[OJe]-?H{_YEAR})", quarter),
    "every": (r"v(?:[ND]?[URVZ]|W)|y", every),
    "season": (rf"{_EARLY}?(?:[LXT]S|S{_YEAR}?)", season),
    "that_part": (r"F?(?:[LT]P|AP)", that_part),
    "day_beyond": (r"t?UbA", day_beyond),
    "weekday": (r"(?:F[oi]?)?(?:[LXT]?W(?:[LXT]U)?|[LXT]w|w(?=P|,?i?C))", weekday),
    "deictic": (r"(?:F[oi]?)?A", deictic),
    "tonight": (r"G", tonight),
    "past_length": (rf"t?[LX]s?(?:{_COUNT})s?{_UNIT}", rolling),
    "around_now": (rf"jT[URZ$]|{_EARLY}?t?[LXT]-?[URZ$]|t?uot[URZ]|[jF]it[UR]|t\$", around_now),
    "century": (rf"{_EARLY}?[OJ]-?U", century),
    "decade": (rf"{_EARLY}?t?E", decade),
    "years": (r"Y-[DN]", seasons_years),
    "halves": (r"a?H-?a?[URV]|a[UR]&aH", length),
    "long_length": (rf"{_COUNT}{_UNIT},?&?{_COUNT}{_UNIT}", long_length),
    "length": (rf"{_COUNT}{_UNIT}(?:-l)?", length),
    "open_length": (r"V(?=-l|g|j|b)|(?<=[iBk])V", length),
    "vague": (r"tr[UV]|r[URV]?", vague),
    "holiday": (rf"[LXT]?K{_YEAR}?", holiday),
    "part": (r"F?P", part),
    "year": (rf"{_EARLY}Y|tRY|Y", year),
}

ANY = re.compile("|".join(pattern for pattern, _ in RULES.values()))
PATTERNS = [(re.compile(pattern), build) for pattern, build in RULES.values()]


def phrases(run: list[Token]) -> list[Token]:
    """The run with its phrases put together; words that are part of none stay, for the grammar to read."""
    kinds = "".join(token.kind for token in run)
    made: list[Token] = []
    position = 0
    while match := ANY.search(kinds, position):
        phrase = phrase_at(run, kinds, match.start())
        made += run[position : match.start()]
        made.append(phrase or run[match.start()])
        position = match.start() + 1 if phrase is None else kinds_end(run, phrase)
    return made + run[position:]


def kinds_end(run: list[Token], phrase: Token) -> int:
    """The index of the first token after a phrase."""
    return next((n for n, token in enumerate(run) if token.start >= phrase.end), len(run))


def phrase_at(run: list[Token], kinds: str, position: int) -> Token | None:
    """The phrase that the first fitting rule makes of the tokens from a position on."""
    for pattern, build in PATTERNS:
        if match := pattern.match(kinds, position):
            tokens = run[position : match.end()]
            if phrase := build(Bag(tokens)):
                return Token(*phrase, tokens[0].start, tokens[-1].end)
    return None
