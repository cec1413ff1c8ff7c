"""Numbers as written, in digits or in words, up to their scale ("2.6 million", "half a dozen"), without any unit."""

import re
from dataclasses import replace

from text_to_num import text2num

from crosscheck.values.quantities.crowds import crowd_at
from crosscheck.values.quantities.numeral import GLYPHS, SCALES, SPACE, WHOLE_SCALES, Numeral, scaled, with_fraction

_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_TENS = "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split()
CARDINALS = (*_ONES, *_TENS)
_WORD = (
    rf"(?:{'|'.join(sorted(CARDINALS, key=len, reverse=True))}|hundred|thousand|million|billion|trillion)(?![A-Za-z])"
)
_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"

_DIGITS = re.compile(
    r"(?P<grouped>\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?![\d,A-Za-z]))(?P<cents>\.\d+)?"
    r"|(?P<plain>\d+(?:\.\d+)?|\.\d+)"
)
_VULGAR = re.compile(
    rf"(?P<top>[1357])/(?P<bottom>2|3|4|8|16)(?=(?:{SPACE}|-)[a-z])(?!{SPACE}(?:and|to|in|on|the|at)\b)"
)
# "a hundred and two" is a number, "two million and three of its partners" are two.
_AND = rf"(?:(?<=hundred\s)and{SPACE}|(?<=thousand\s)and{SPACE})?"
_WORDS = re.compile(rf"{_WORD}(?:(?:{SPACE}|-){_AND}{_WORD})*(?!-(?:{_ORDINAL})\b)", re.I)
_LAST_WORD = re.compile(r"[a-z]+")
_POINT = re.compile(rf"{SPACE}point((?:{SPACE}(?:{'|'.join(_ONES[:10])})\b)+)", re.I)
_ROUND = re.compile(
    rf"(?:(?P<half>half{SPACE}(?:an?{SPACE})?)|(?P<quarter>(?:an?{SPACE})?quarter{SPACE}(?:of{SPACE})?(?:an?{SPACE})?)|an?{SPACE})"
    rf"(?P<scale>{WHOLE_SCALES})(?![A-Za-z])",
    re.I,
)


def numeral_at(text: str, position: int, letters: bool = False) -> Numeral | None:
    """The number written from `position` on, or None; `letters` lets m, b and k be millions, billions, thousands."""
    if "0" <= text[position] <= "9" or text[position] == ".":
        return _digits(text, position, letters)
    return _glyph(text, position) or _round(text, position) or crowd_at(text, position) or _words(text, position)


def _digits(text: str, position: int, letters: bool) -> Numeral | None:
    found = _DIGITS.match(text, position)
    if found is None or _VULGAR.match(text, position):
        return _vulgar(text, position)
    written = re.sub(r"[^\d.]", "", found.group())
    plain = Numeral(
        position,
        found.end(),
        float(written),
        float(written),
        precision_of(written),
        bare="." not in written and not found["grouped"],
    )
    return scaled(text, with_fraction(text, plain), letters)


def _vulgar(text: str, position: int) -> Numeral | None:
    """ "1/2 mile", "3/4 of"; alone it would rather be a date or a mark."""
    found = _VULGAR.match(text, position)
    if found is None:
        return None
    value = int(found["top"]) / int(found["bottom"])
    return Numeral(position, found.end(), value, value, 0.25, scaled=True)


def precision_of(written: str) -> float:
    """Size of the last significant digit of a number in digits; after the second digit, trailing zeros do not count."""
    whole, _, part = written.partition(".")
    if part:
        return float(10.0 ** -len(part))
    zeros = len(whole) - len(whole.rstrip("0"))
    return float(10 ** max(0, min(zeros, len(whole) - 2)))


def _glyph(text: str, position: int) -> Numeral | None:
    if text[position] not in GLYPHS:
        return None
    value = GLYPHS[text[position]]
    return scaled(text, Numeral(position, position + 1, value, value, 0.25), letters=False)


def _round(text: str, position: int) -> Numeral | None:
    """ "a dozen", "half a million", "a quarter of a million"."""
    found = _ROUND.match(text, position)
    if found is None:
        return None
    share = 0.5 if found["half"] else 0.25 if found["quarter"] else 1.0
    scale = SCALES[found["scale"].lower()]
    number = Numeral(position, found.end(), share, share, 1.0 if scale < 1e3 else scale * share / 10)
    number = replace(number, low=share * scale, high=share * scale, scaled=True, scale=scale)
    return scaled(text, number, letters=False)


def _words(text: str, position: int) -> Numeral | None:
    found = _WORDS.match(text, position)
    if found is None:
        return None
    number = _longest(text, position, found.end())
    if number is None:
        return None
    # The scale is in the words already: the half of "two million and a half" is half a million.
    whole = number if number.scaled else with_fraction(text, _with_decimals(text, number))
    return scaled(text, whole, letters=False)


def _longest(text: str, start: int, end: int) -> Numeral | None:
    """The longest prefix of the number words that is one number: "five, six" and "one two" are two."""
    while end > start:
        words = text[start:end].lower()
        try:
            value = float(text2num(re.sub(r"\s+", " ", words), "en"))
        except ValueError:
            end = start + max(words.rfind(gap) for gap in (" ", "-", "\n", "\u00a0", "\u2009", "\u202f"))
            continue
        scale = SCALES.get(_LAST_WORD.findall(words)[-1], 1.0)
        scale_named = re.search("thousand|illion", words) is not None
        return Numeral(start, end, value, value, precision_of(f"{value:.0f}"), scaled=scale_named, scale=scale)
    return None


def _with_decimals(text: str, whole: Numeral) -> Numeral:
    """ "two point five"."""
    found = _POINT.match(text, whole.end)
    if found is None:
        return whole
    digits = "".join(str(_ONES.index(word.lower())) for word in found[1].split())
    value = whole.low + float(f"0.{digits}")
    return replace(whole, end=found.end(), low=value, high=value, precision=10.0 ** -len(digits))
