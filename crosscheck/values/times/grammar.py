"""Phrases → time expressions: dates joined with clock times, ranges, and the words that bound or blur them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from crosscheck.values.times.context import is_rate, said_as_time
from crosscheck.values.times.expression import Calendar, Clock, Length, TimeExpression
from crosscheck.values.times.parts import part_of_day
from crosscheck.values.times.phrase import Token
from crosscheck.values.times.phrases import phrases
from crosscheck.values.times.seasons import seasons
from crosscheck.values.times.tokens import runs

_WHEN = r"(?:c,?[i~]*(?:t?p[oi]t?)?(?:d(?:,?p)?|h)|(?:d,?p|d|h),?[i~k]*c|d,?itp|c,?itp|t?p[oi]t?d(?:p)?|d,?p|d|h|c|p)"
_LENGTH = r"q(?:g|j(?!t)|b(?=(?:~?[dh]|(?:[^dh]|$))))?"

EXPRESSION = re.compile(
    rf"(?P<range>[fn]{_WHEN},?(?:2|&){_WHEN}|{_WHEN}[-2]{_WHEN})"
    rf"|(?P<shifted>q(?:b|f){_WHEN})"
    rf"|(?P<length>q[gj]?)"
    rf"|(?P<when>{_WHEN})"
    r"|(?P<ends>=)|(?P<set>\*)|(?P<vague>\?)"
)
BEFORE = re.compile(r"[mB~kbit]*$")
"""The words before an expression that say how it is meant."""
REACH = 6
"""How many words back they can begin."""

AGO = {"more than": "before", "at least": "before", "less than": "after", "at most": "after"}
"""More than a decade ago is before that year."""
JUST = {"before": "just before", "after": "shortly after"}


def find(text: str) -> list[TimeExpression]:
    """The time expressions in a text, in order, none overlapping."""
    return list(_found(text))


# Several kinds of claim read one article after the other.
@lru_cache(maxsize=4)
def _found(text: str) -> tuple[TimeExpression, ...]:
    found = [found for run in runs(text) for found in read(text, phrases(run)) if found]
    return tuple(sorted([*found, *seasons(text)], key=lambda expression: expression.start))


def read(text: str, made: list[Token]) -> Iterator[TimeExpression]:
    """The expressions in one run of phrases."""
    kinds = "".join(phrase.kind for phrase in made)
    for match in EXPRESSION.finditer(kinds):
        expression = BUILD[match.lastgroup or ""](made[match.start() : match.end()])
        if expression is None:
            continue
        before = BEFORE.search(kinds, max(0, match.start() - REACH), match.start())
        prefix = made[before.start() : match.start()] if before else []
        whole = recurring(text, qualified(expression, prefix))
        if said_as_time(text, whole, expression.start, made[max(0, match.start() - REACH) : match.start()]):
            yield whole


def recurring(text: str, expression: TimeExpression) -> TimeExpression:
    """The expression as a rhythm where it is one: twice a week, $5 a day."""
    rate = expression.length is not None and expression.date is None and not expression.offset
    return replace(expression, every=True) if rate and is_rate(text, expression.start) else expression


def when(made: list[Token]) -> TimeExpression | None:
    """A date, a clock time, or both."""
    date: Calendar | None = None
    clock: Clock | None = None
    approximate = False
    for kind, value, *_ in made:
        if kind == "h":
            date, clock = value[0], closer(clock, value[1])  # type: ignore[index]
        elif isinstance(value, Calendar):
            date = value
        elif isinstance(value, Clock):
            clock = closer(clock, value)
        approximate |= kind == "~"
    if date and date.position and clock and clock.part:
        date, clock = replace(date, position=None), part_of_day(clock.part, date.position)
    if date and date.bare_year and clock:
        return TimeExpression(made[0].start, made[0].end, clock=clock) if made[0].kind == "c" else None
    return TimeExpression(made[0].start, made[-1].end, date=date, clock=clock, approximate=approximate)


def closer(left: Clock | None, right: Clock) -> Clock:
    """The finer of a clock time and a part of the day."""
    if left is None or (left.high - left.low) >= (right.high - right.low):
        return right
    return in_part(left, right) if left.either and right.part else left


def in_part(clock: Clock, part: Clock) -> Clock:
    """Four o'clock of an afternoon is 4 p.m."""
    fitting = [minute for minute in (clock.low % 720, clock.low % 720 + 720) if part.low <= minute < part.high]
    if len(fitting) != 1:
        return clock
    return replace(clock, low=fitting[0], high=fitting[0], either=False)


def between(made: list[Token]) -> TimeExpression | None:
    """From one time to another, of which the second may lend the first its year or day."""
    kinds = "".join(phrase.kind for phrase in made)
    if "&" in kinds and kinds[0] != "n":
        return when(made[: kinds.index("&")])
    cut = re.search(r",?[2&-]", kinds)
    assert cut is not None
    first = when(made[1 if kinds[0] in "fn" else 0 : cut.start()])
    last = when(made[cut.end() :])
    if first is None or last is None:
        return None
    return TimeExpression(made[0].start, last.end, ends=(lent(first, last), lent(last, first, backwards=True)))


def lent(to: TimeExpression, other: TimeExpression, backwards: bool = False) -> TimeExpression:
    """An end of a range with what only the other end states: the year of "October 27 to November 3, 2025"."""
    if to.clock and other.clock:
        to = replace(to, clock=same_half(to.clock, other.clock))
    if to.date is None and other.date is not None:
        return replace(to, date=other.date) if to.clock else to
    if to.date is None or other.date is None or backwards or to.date.bare_year:
        return to
    if to.date.year is None and other.date.year is not None and to.date.unit is None:
        return replace(to, date=replace(to.date, year=other.date.year))
    return to


def same_half(clock: Clock, other: Clock) -> Clock:
    """1:30 in "1:30 to 4 p.m." is the afternoon's."""
    if not clock.either or other.low < 720 or clock.low + 720 > other.low:
        return clock
    return replace(clock, low=clock.low + 720, high=clock.high + 720, either=False)


def ends(made: list[Token]) -> TimeExpression | None:
    """A range that one phrase gives: October 27-29."""
    return TimeExpression(made[0].start, made[0].end, ends=made[0].value)  # type: ignore[arg-type]


def length(made: list[Token]) -> TimeExpression | None:
    """Two days; two days ago; three weeks later."""
    value = made[0].value
    assert isinstance(value, Length)
    if len(made) == 1:
        return TimeExpression(made[0].start, made[0].end, length=value)
    today = Calendar(unit="day", shift=0) if made[-1].kind == "g" else None
    offset = 1 if made[-1].value == 1 else -1
    return TimeExpression(made[0].start, made[-1].end, date=today, length=value, offset=offset)


def shifted(made: list[Token]) -> TimeExpression | None:
    """Two days after Christmas, a week from Tuesday; where the base can't carry it, the length alone."""
    base, value, link = when(made[2:]), made[0].value, made[1]
    assert isinstance(value, Length)
    if base is None or base.date is None or link.value not in ("after", "before", None):
        return TimeExpression(made[0].start, made[0].end, length=value)
    if value.low is None and link.kind == "b":
        return replace(base, modifier=str(link.value))
    offset = -1 if link.value == "before" else 1
    return replace(base, start=made[0].start, length=value, offset=offset)


def rhythm(made: list[Token]) -> TimeExpression | None:
    """Daily; every Tuesday."""
    value = made[0].value
    if isinstance(value, Calendar):
        return TimeExpression(made[0].start, made[0].end, date=value, every=True)
    return TimeExpression(made[0].start, made[0].end, length=value, every=True)  # type: ignore[arg-type]


def vague(made: list[Token]) -> TimeExpression | None:
    """Recently; now."""
    return TimeExpression(made[0].start, made[0].end, vague=str(made[0].value))


BUILD = {
    "range": between,
    "shifted": shifted,
    "length": length,
    "when": when,
    "ends": ends,
    "set": rhythm,
    "vague": vague,
}


def measured(expression: TimeExpression) -> bool:
    """Whether "over" before it means more than: over two years, not over the past two years."""
    return expression.length is not None and not expression.offset and not expression.length.rolling


def qualified(expression: TimeExpression, prefix: list[Token]) -> TimeExpression:
    """The expression with what the words before it add; of these, "about" and "more than" belong to its span."""
    modifier = expression.modifier
    start = expression.start
    approximate = expression.approximate
    for kind, value, begin, _ in reversed(prefix if not expression.vague else []):
        if kind == "~":
            if modifier:
                break
            approximate, start = True, begin
        elif kind == "m" or (kind == "B" and measured(expression)):
            modifier, start = str(value) if value else modifier, begin
        elif kind == "b" and not (expression.length and not expression.date):
            modifier = modifier or str(value)
        elif kind == "k" and modifier in JUST:
            modifier = JUST[modifier]
    if expression.length and expression.date:
        modifier = AGO.get(modifier or "", modifier)
    return replace(expression, start=start, modifier=modifier, approximate=approximate)
