"""Parts of a whole: "two-thirds", "a quarter of", "half of", "one in five", "20 out of 29"."""

import re
from math import gcd

from crosscheck.values.quantities.modifiers import modifier_before
from crosscheck.values.quantities.numeral import SPACE, Numeral
from crosscheck.values.quantities.numerals import numeral_at

_BOTTOMS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
}
_TOPS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_FRACTION = re.compile(
    rf"(?P<top>{'|'.join(_TOPS)})(?P<gap>-|{SPACE})(?P<bottom>{'|'.join(_BOTTOMS)})(?P<plural>s?)(?![A-Za-z-])(?P<of>{SPACE}of\b)?",
    re.I,
)
_HALF = re.compile(rf"half(?![\w-])(?P<of>{SPACE}(?:of|the|his|her|its|their|our|all)\b)?", re.I)
# The second half, the other half: a part in a sequence, no amount.
_PART_BEFORE = re.compile(
    r"\b(?:first|second|other|latter|better|top|bottom|opening|final|third|last|this|that|one)[^\S\n-]*$", re.I
)
_IN = re.compile(rf"{SPACE}(?:(?P<out>out{SPACE}of)|in)(?:{SPACE}every)?{SPACE}(?=[\w])", re.I)
_TIME = re.compile(
    rf"(?:{SPACE}|-)(?:[a-z]+{SPACE})?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|games?|matches|seasons?|decades?)\b",
    re.I,
)


def ratio_at(text: str, position: int) -> Numeral | None:
    """The share written from `position` on, as a number from 0 to 1, or None."""
    return _half(text, position) or _fraction(text, position) or _in_or_out_of(text, position)


def _half(text: str, position: int) -> Numeral | None:
    found = _HALF.match(text, position)
    if found is None or _PART_BEFORE.search(text, max(0, position - 12), position):
        return None
    before = modifier_before(text, position)
    if found["of"] or before.approximate or before.bound != "exact":
        return _share(position, position + 4, 1, 2)
    return None


def _fraction(text: str, position: int) -> Numeral | None:
    found = _FRACTION.match(text, position)
    if found is None:
        return None
    top, bottom = _TOPS[found["top"].lower()], _BOTTOMS[found["bottom"].lower()]
    # "one third" may rank somebody; "one third of" and "one-third" divide something.
    divides = found["of"] or (top > 1 and found["plural"]) or (top == 1 and found["gap"] == "-")
    return _share(position, found.end("plural"), top, bottom) if divides and top < bottom else None


def _in_or_out_of(text: str, position: int) -> Numeral | None:
    top = numeral_at(text, position)
    if top is None or top.vague or not (found := _IN.match(text, top.end)):
        return None
    bottom = numeral_at(text, found.end())
    if (
        bottom is None
        or bottom.vague
        or not 1 <= top.low < bottom.low
        or not (top.low.is_integer() and bottom.low.is_integer())
    ):
        return None
    usual = found["out"] or (_usual(int(top.low), int(bottom.low)) and not _TIME.match(text, bottom.end))
    return _share(position, bottom.end, int(top.low), int(bottom.low)) if usual else None


def _usual(top: int, bottom: int) -> bool:
    """Whether "3 in 5" is likely a share: "two in 14 attacks" is not, nor is "killed one in 2016"."""
    return gcd(top, bottom) == 1 and (
        bottom <= 10 or (bottom <= 1e7 and set(str(bottom)[1:]) == {"0"} and not 1900 <= bottom <= 2099)
    )


def _share(start: int, end: int, top: int, bottom: int) -> Numeral:
    # A third is said of 31 to 35 percent: a word for a share is good to about two hundredths.
    precision = 0.04 if bottom <= 10 else 1 / bottom
    return Numeral(start, end, top / bottom, top / bottom, precision, scaled=True)
