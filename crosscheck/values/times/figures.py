"""Dates, clock times, years and counts written in figures."""

import re

from crosscheck.values.times.expression import Calendar, Clock, Length
from crosscheck.values.times.phrase import Token

_ZONE = r"""
  (?:GMT|UTC)\ ?[+-]\d{1,2}(?::?\d\d)?
 |(?:GMT|UTC|BST|CES?T|EES?T|[ECMP][SD]?T|A[CEW][SD]T|NZ[SD]T|HKT|IST|JST|KST|MSK|SGT|HST|hours|hrs)\b
 |local(?:\ time)?\b
 |(?:Eastern|Central|Pacific|Mountain)(?:\ Standard|\ Daylight)?(?:\ [Tt]ime)?\b
 |[A-Z][a-z]+\ time\b
"""
ZONE = re.compile(rf"[ \u00a0]?(?:\((?P<inside>{_ZONE})\)|(?P<zone>{_ZONE}))", re.VERBOSE)
AFTER_THE = re.compile(r"\b(?:the|and|or)\s['’]?$", re.IGNORECASE)
BEFORE_CLOCK = re.compile(
    r"\b(?:at|about|around|by|from|until|till|before|after|since|to|and|approximately|between)\s$"
)


def clock(text: str, start: int, end: int, minute: int, hour_only: bool, either: bool = False) -> Token:
    """A clock time's token, which takes in the zone that follows."""
    zone = ZONE.match(text, end)
    name = (zone["zone"] or zone["inside"]).lower().replace("hours", "").replace("hrs", "") if zone else None
    either = either and name not in ("gmt", "utc")
    return Token("C", Clock(minute, minute, None, name or None, hour_only, either), start, zone.end() if zone else end)


def figure(text: str, match: re.Match[str]) -> Token | None:
    """The token of something written in figures, or of a punctuation mark."""
    if match["mark"]:
        return Token("," if match["mark"] == "," else "-", None, *match.span())
    if match["number"]:
        return number(match)
    for name, read in READERS.items():
        if match[name]:
            return read(text, match)
    return None


def number(match: re.Match[str]) -> Token | None:
    """A count, ordinal, day of the month or year: which one, the grammar decides."""
    start, end = match.span()
    if match["fraction"]:
        return Token("N", float(match["number"].replace(",", "") + match["fraction"]), start, end)
    value = int(match["number"].replace(",", ""))
    if match["ordinal"]:
        return Token("O", value, start, end)
    if 1000 <= value <= 2100 and len(match["number"]) == 4:
        return Token("Y", value, start, end)
    return Token("D" if 1 <= value <= 31 else "N", value, start, end)


def iso(_: str, match: re.Match[str]) -> Token | None:
    """2025-10-30 or 2025-10-30T17:52."""
    year, month, day = (int(part) for part in match["I"].split("-"))
    date = Calendar(year=year, month=month, day=day)
    if not match["iso_clock"]:
        return Token("I", (date, None), *match.span())
    hour, minute = (int(part) for part in match["iso_clock"].split(":"))
    zone = "utc" if match[0].endswith("Z") else None
    return Token("I", (date, Clock(60 * hour + minute, 60 * hour + minute, None, zone)), *match.span())


def slashed(_: str, match: re.Match[str]) -> Token | None:
    """30/10/2025, or 10/30/2025 where only that can be; 5/4/2025 leaves day and month open, so it is no date."""
    first, second, year = (int(part) for part in re.split("[/.]", match["G"]))
    year += 0 if year > 99 else 2000 if year < 50 else 1900
    if 12 < first <= 31 and 1 <= second <= 12:
        return Token("I", (Calendar(year=year, month=second, day=first), None), *match.span())
    if 12 < second <= 31 and 1 <= first <= 12:
        return Token("I", (Calendar(year=year, month=first, day=second), None), *match.span())
    if first == second <= 12:
        return Token("I", (Calendar(year=year, month=first, day=first), None), *match.span())
    return Token("I", (Calendar(year=year), None), *match.span())


def twelve_hour(text: str, match: re.Match[str]) -> Token | None:
    """5:52 p.m., 6pm, 5.10am."""
    written = match["C"].lower()
    figures = re.findall(r"\d+", written)
    hour, minute = int(figures[0]), int(figures[1]) if len(figures) > 1 else 0
    if hour < 12 and "p" in written:
        hour += 12
    elif hour == 12 and "a" in written:
        hour = 0
    return clock(text, *match.span(), 60 * hour + minute, hour_only=len(figures) == 1)


def twenty_four_hour(text: str, match: re.Match[str]) -> Token | None:
    """18:00 or 1030 GMT; 2:1 and 9:58 are clock times only with a zone or after words like at."""
    digits = (match["T"] or match["M"]).replace(":", "").rjust(4, "0")
    minute, start = 60 * int(digits[:2]) + int(digits[2:]), match.start()
    either = bool(match["T"]) and 60 <= minute < 780 and not match["T"].startswith("0")
    token = clock(text, *match.span(), minute, hour_only=False, either=either)
    return token if token.end > match.end() or BEFORE_CLOCK.search(text, max(0, start - 15), start) else None


def oclock(text: str, match: re.Match[str]) -> Token | None:
    """6 o'clock."""
    return clock(text, *match.span(), 60 * int(match["H"]), hour_only=True, either=True)


def stopped(text: str, match: re.Match[str]) -> Token | None:
    """2:05:22, 3:43.13: how long a race took, unless a zone follows."""
    if ZONE.match(text, match.end()):
        return None
    parts = [float(part) for part in match["L"].split(":")]
    seconds = sum(part * 60**power for power, part in enumerate(reversed(parts)))
    whole = [f"{part:g}{letter}" for part, letter in zip(parts, "HMS"[-len(parts) :], strict=True)]
    length = Length("PT" + "".join(whole), "second", round(seconds), round(seconds))
    return Token("q", length, *match.span())


def decade(text: str, match: re.Match[str]) -> Token | None:
    """The 1990s, the '90s; "the 90s" only after the article, as a man's 70s and the high 80s are no decades."""
    start, end = match.span()
    first = int(re.sub(r"\D", "", match["E"]))
    marked = match["E"].startswith(("'", "’")) or AFTER_THE.search(text, max(0, start - 5), start)
    if first < 100 and not marked:
        return None
    return Token("E", first if first > 99 else 1900 + first if first > 20 else 2000 + first, start, end)


def apostrophe_year(_: str, match: re.Match[str]) -> Token | None:
    """'82."""
    digits = int(match["apostrophe"][1:])
    return Token("Y", 1900 + digits if digits > 30 else 2000 + digits, *match.span())


READERS = {
    "I": iso,
    "G": slashed,
    "C": twelve_hour,
    "L": stopped,
    "T": twenty_four_hour,
    "M": twenty_four_hour,
    "H": oclock,
    "E": decade,
    "Q": lambda _, match: Token("Q", int(match["Q"][1]), *match.span()),
    "apostrophe": apostrophe_year,
}
