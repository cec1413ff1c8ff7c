"""Finds the expressions of age in a text."""

import re
from collections.abc import Iterator

from crosscheck.values.ages.numerals import DECADE, NUMBER, decade, number
from crosscheck.values.ages.value import AgeExpression, AgeValue

# Nobody is older; what a larger number counts is something else.
_OLDEST = 125
_YEARS_IN = {"year": 1.0, "month": 1 / 12, "week": 1 / 52, "day": 1 / 365}
_ABOUT = r"(?P<about>about|around|roughly|approximately|nearly|almost|some|over|under|at\ least)\ (?:an?\ )?"
_N = rf"(?P<n>{NUMBER})"
_END = r"(?=\s*(?:[.,;:!?)\n]|$|-\s|(?:and|from|of|who|was|is|has|at)\b))"
_FORMS = {
    "old": rf"\b(?:{_ABOUT})?{_N}(?:[-\ ]?(?P<unit>year|yr|month|week|day)s?[-\ ]old|yo|\ y/o)\b",
    "comma": rf"(?<=[\w.'\"]),\ (?:now\ )?(?:{_ABOUT})?(?P<n>\d{{1,3}}){_END}",
    "aged": (
        r"\b(?:aged|(?:at\ (?:the\ )?)?age(?:\ of)?|(?<=(?:die[sd]|dead)\ )at),?\ (?:just\ |only\ )?"
        rf"(?:{_ABOUT})?{_N}\b"
        r"(?!\s*(?:or|to|and|-)\s*\d)(?![:.,]\d)(?!\s*[ap]\.?m\b)"
    ),
    "turned": rf"\bturn(?:ed|s)\ (?:{_ABOUT})?{_N}\b(?!\s+(?:people|percent|years?\ of|times|of))",
    "being": rf"\b(?:is|was|'s)\ (?:only\ |just\ )?(?:{_ABOUT})?{_N}(?=\s*(?:[.,;)\n]|$|and\b))(?![.,]\d)",
    "at": rf"(?:^|(?<=[.!?:]\ )|(?<=\n))At\ (?:just\ |only\ )?(?:{_ABOUT})?{_N}(?=,\ [A-Zhs])",
    "decade": rf"\bin\ (?:his|her|their)\ (?:early|mid|late)?[-\ ]?(?P<decade>{DECADE})\b",
}
_PATTERNS = {form: re.compile(pattern, re.IGNORECASE | re.VERBOSE) for form, pattern in _FORMS.items()}
# What every expression that ends with a word for old ends with, and no more characters than those before it.
_OLD = re.compile(r"(?:old|yo|y/o)\b", re.IGNORECASE)
_BEFORE_OLD = 64
# A number after a comma that ends a date, a score or another number's decimals is no age.
_NO_AGE = re.compile(r"\d,? ?$")


def find(text: str) -> list[AgeExpression]:
    """The expressions of age in text order; none overlaps another."""
    found = sorted(
        (one for form in _PATTERNS for one in _of(form, text)), key=lambda one: (one.start, -one.end, one.form)
    )
    kept: list[AgeExpression] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _of(form: str, text: str) -> Iterator[AgeExpression]:
    for match in _olds(text) if form == "old" else _PATTERNS[form].finditer(text):
        if form == "comma" and _NO_AGE.search(text, max(match.start() - 3, 0), match.start()):
            continue
        value = _value(form, match)
        if value is not None and value.low < _OLDEST:
            start = match.start() + 2 if form == "comma" else match.start()
            yield AgeExpression(start, match.end(), form, value)


def _olds(text: str) -> Iterator["re.Match[str]"]:
    """The matches of that form, which begins like any number: it is looked for before its last word only."""
    reach = 0
    for last in _OLD.finditer(text):
        match = _PATTERNS["old"].search(text, max(last.start() - _BEFORE_OLD, reach), last.end())
        if match:
            reach = match.end()
            yield match


def _value(form: str, match: "re.Match[str]") -> AgeValue | None:
    if form == "decade":
        low, high = decade(match["decade"])
        return AgeValue(low, high, "decade", match.group())
    words = match.groupdict()
    written = words.get("n") or ""
    years = number(written)
    unit = {"yr": "year"}.get((words.get("unit") or "year").lower(), (words.get("unit") or "year").lower())
    if not years:
        return None
    size = _YEARS_IN[unit]
    about = (words.get("about") or "").lower()
    bound = {"over": "over", "at least": "over", "under": "under"}.get(about, "")
    return AgeValue(years * size, (years + 1) * size, unit, written, bool(about) and not bound, bound)
