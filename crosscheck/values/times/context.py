"""Whether words that may be a time are one here: 2019 people, Theresa May and the fall of Rome are not."""

import re

from crosscheck.values.times.expression import Calendar, TimeExpression
from crosscheck.values.times.phrase import Token

COUNTED = re.compile(
    r"[ -](?:people|men|women|children|percent|per cent|km|kg|mph|feet|metres?|meters?|[a-z]+[^aisu'’\W]s)\b"
)
"""What follows a count; not a word in -as, -is, -ss, -us."""
POSSESSIVE = re.compile(r"['’]s\b")
ADJECTIVE = re.compile(r" [A-Za-z]")
RATE = re.compile(
    r"(?:\d%?|percent|per cent|times|twice|once|million|billion|thousand|hundred|dozen|[€£$]\S+|dollars|euros|pounds"
    r"|hours|days|two|three|four|five)\s$"
)
"""What comes before "a year" when it means each year."""
IN_THE = re.compile(r"\b(?:in|during|at|by)\s(?:the\s)?$", re.IGNORECASE)
"""What makes a part of the day on its own a time: in the morning, at night; not a morning coat."""
FISCAL = re.compile(
    r"\b(?:profits?|earnings?|revenues?|results|sales|growth|GDP|loss(?:es)?|econom\w+|shares?|fiscal|shipments?|income)\b",
    re.IGNORECASE,
)
"""What tells a company's quarter from a football game's."""
ATTACKS = re.compile(r"(?:,? \w+)? attacks?\b")
"""After September 11, it is the name of an event."""
FRACTION = re.compile(r",? (?:of|the|century|mile|pound|final)\b")
"""After a quarter or three quarters, it is no length of time."""
NAME = re.compile(r"[ -](?:Seconds?|Minutes?|Hours?|Days?|Weeks?|Years?)$")
"""A capitalised unit, as in the Six-Day War."""
SENTENCE = re.compile(r" (?:when|that|anybody|everyone|we|you|I|to)\b")
"""After "a day", it is not its length that matters."""
ONE = re.compile(r"an? [a-z]")
NAMES = frozenset({3, 4, 5, 6, 8})
"""March, April, May, June, August: also words or people's names."""
SHORT = re.compile(r"[A-Z][a-z]{2}")
"""A month's short form without a full stop, as people have for a name: Jan."""
YEAR_WORD = re.compile(
    r"\b(?:in|since|until|till|by|during|before|after|from|between|circa|throughout|late|early|mid)\s$", re.IGNORECASE
)
"""After these four figures are a year."""
MAYBE_YEAR_WORD = re.compile(r"\b(?:of|and|or|to|for|around|about)\s$|\b\d{4},\s$", re.IGNORECASE)
"""After these only figures that no count would have: 1987, not 1500."""


def said_as_time(text: str, expression: TimeExpression, core: int, before: list[Token]) -> bool:
    """Whether an expression that is nothing but an ambiguous word stands where a time would."""
    date = expression.date
    if expression.every or expression.vague or expression.ends:
        return True
    if expression.length:
        return length_like(text, expression, core)
    if date is None:
        whole = expression.clock is None or expression.clock.part is None
        return whole or bool(IN_THE.search(text, max(0, core - 12), core))
    if expression.clock:
        return True
    if date.quarter and date.year is None and date.unit is None:
        return bool(FISCAL.search(text, max(0, core - 120), expression.end + 120))
    if (date.month, date.day) == (9, 11) and date.year is None:
        return not ATTACKS.match(text, expression.end)
    if date.bare_year:
        return year_like(text, core, expression.end, expression.approximate)
    if date == Calendar(month=date.month) and (date.month in NAMES or SHORT.fullmatch(text[core : expression.end])):
        return bool(before and before[-1].kind in "ib~of&2-")
    if date == Calendar(season=date.season):
        return season_like(text, expression.end, before)
    return True


def is_rate(text: str, start: int) -> bool:
    """Whether "a year" comes right after a number or amount, and so means each year."""
    return bool(ONE.match(text, start)) and bool(RATE.search(text, max(0, start - 20), start))


def length_like(text: str, expression: TimeExpression, core: int) -> bool:
    """Whether a unit with a number is a length: not a quarter of the voters, nor a day when all went well."""
    length = expression.length
    if length is None or expression.date or expression.offset:
        return True
    if NAME.search(text[core : expression.end]) and text[expression.end + 1 : expression.end + 2].isupper():
        return False
    if length.unit == "quarter" and "consecutive" not in text[core : expression.end]:
        return not FRACTION.match(text, expression.end)
    return not (text[core : core + 2].lower() in ("a ", "an") and SENTENCE.match(text, expression.end))


def year_like(text: str, start: int, end: int, approximate: bool) -> bool:
    """Whether four figures are a year: in 2019, (2019), 2019's, the 2019 season."""
    if POSSESSIVE.match(text, end) or (text[start - 1 : start] == "(" and text[end : end + 1] in ")-–"):
        return True
    before = text[max(0, start - 14) : start]
    if COUNTED.match(text, end):
        return (
            bool(re.search(r"\b(?:in|since|during)\s$", before, re.IGNORECASE)) and int(text[end - 2 : end]) % 50 != 0
        )
    if re.search(r"\b[Tt]he\s$", before):
        return bool(ADJECTIVE.match(text, end))
    if YEAR_WORD.search(before) and not approximate:
        return True
    year = int(re.sub(r"\D", "", text[end - 4 : end]) or 0)
    return 1900 < year < 2060 and year % 50 > 0 and bool(MAYBE_YEAR_WORD.search(before))


def season_like(text: str, end: int, before: list[Token]) -> bool:
    """Whether a season's word is one: in spring, in the fall; not the fall of a tree."""
    kinds = "".join(token.kind for token in before[-2:])
    return kinds.endswith(("i", "it", "B", "Bt", "bt")) and not text.startswith((" of", " from"), end)
