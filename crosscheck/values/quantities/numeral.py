"""A number without its unit, and what may multiply or add to it: scale words, fractions."""

import re
from dataclasses import dataclass, replace

SPACE = r"(?:[^\S\n]{1,3}|\n)"


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number from `start` to `end`, low to high, the size of its last significant digit, how it is written."""

    start: int
    end: int
    low: float
    high: float | None
    precision: float
    vague: bool = False
    bare: bool = False
    """Digits alone, neither comma nor point nor scale: it may be a year, an id, a score."""
    scaled: bool = False
    """Has a scale word of its own: in "2 to 3 million" the 2 has not."""
    scale: float = 1.0
    """Product of the scale words after the first number: 1e6 in "3 million"."""


SCALES = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "crore": 1e7,
    "million": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mil": 1e6,
    "m": 1e6,
    "k": 1e3,
    "billion": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "trn": 1e12,
}
GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}
WHOLE_SCALES = "dozen|hundred|thousand|million|billion|trillion|lakh|crore"
_FRACTION = re.compile(
    rf"(?:{SPACE}|-)?(?P<glyph>[{''.join(GLYPHS)}])|(?:{SPACE}|-)(?P<top>[1-9])/(?P<bottom>[2-9]|16)(?![\d/])"
)
_AND_PART = re.compile(
    rf"{SPACE}and{SPACE}(?:a{SPACE}(?P<half>half)|(?:a|one){SPACE}quarter|(?P<three>three){SPACE}quarters)\b", re.I
)
_SCALE = re.compile(
    rf"(?:{SPACE}|-)?(?P<scale>dozen|hundred|thousand|lakh|crore|million|billion|trillion|mn|mln|mil|bn|bln|tn|trn)(?![A-Za-z])",
    re.I,
)
_LETTER_SCALE = re.compile(r"[^\S\n]?(?P<scale>[mMbBkK])(?![A-Za-z0-9])")


def with_fraction(text: str, whole: Numeral) -> Numeral:
    """`whole` with the fraction that follows it: "10 1/2", "2½" and "two and a half"."""
    if found := _FRACTION.match(text, whole.end):
        part = GLYPHS[found["glyph"]] if found["glyph"] else int(found["top"]) / int(found["bottom"])
    elif found := _AND_PART.match(text, whole.end):
        part = 0.5 if found["half"] else 0.75 if found["three"] else 0.25
    else:
        return whole
    return replace(whole, end=found.end(), low=whole.low + part, high=whole.low + part, precision=0.25, bare=False)


def scaled(text: str, number: Numeral, letters: bool) -> Numeral:
    """`number` times the scale words that follow it; `letters` lets m, b and k be scales."""
    while found := _SCALE.match(text, number.end) or (
        _LETTER_SCALE.match(text, number.end) if letters and not number.scaled else None
    ):
        number = _times(number, SCALES[found["scale"].lower()], found.end())
    return _with_scaled_part(text, number) if number.scaled else number


def _times(number: Numeral, scale: float, end: int) -> Numeral:
    # 4.1 * 1e6 is 4099999.9999999995: rounding to twelve figures gives back what was meant.
    value = float(f"{number.low * scale:.12g}")
    return replace(
        number,
        end=end,
        low=value,
        high=value,
        precision=number.precision * scale,
        bare=False,
        scaled=True,
        scale=number.scale * scale,
    )


def _with_scaled_part(text: str, number: Numeral) -> Numeral:
    """ "a million and a half"."""
    found = _AND_PART.match(text, number.end)
    if found is None:
        return number
    value = number.low + number.scale * (0.5 if found["half"] else 0.75 if found["three"] else 0.25)
    return replace(number, end=found.end(), low=value, high=value, precision=number.scale / 4)
