"""Lengths that do not fit the years beside them: "from 2003 to 2009, a nine-year term", "20 years ago, in 1989"."""

import re
from collections.abc import Iterator
from typing import Any

from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim, words_claim
from crosscheck.models import Article, Claim, Flaw
from crosscheck.values.quantities import QuantityExpression

_YEAR = r"(?:[A-Z][a-z]+\s+)?(?P<{}>(?:1[5-9]|20)\d\d)"
_FROM_TO = rf"from\s+{_YEAR.format('first')}\s+(?:to|until|till|through)\s+{_YEAR.format('last')}"
# "from 2003 to 2009, a seven-year term" and "for seven years, from 2003 to 2009".
_STRETCH_BEFORE = re.compile(rf"\b{_FROM_TO},?\s+(?:(?:an?|his|her|their|its|the)\s+)?$")
_STRETCH_AFTER = re.compile(rf"^\s*,?\s+(?:\w+\s+)?{_FROM_TO}\b")
_AGO_IN = re.compile(rf"^\s+ago,?\s+in\s+{_YEAR.format('first')}\b")
_IN_AGO = re.compile(rf"\bin\s+{_YEAR.format('first')},?\s+$")
_AGO = re.compile(r"^\s+ago\b")
_ANNIVERSARY = re.compile(
    rf"\b(?P<count>\d{{1,3}})(?:st|nd|rd|th)\s+anniversary\s+of\s+(?:the|his|her|its|their)\s+{_YEAR.format('first')}\b"
)
_SECONDS = 31_557_600
# Whether the first or last year counts, and on which side of a birthday it was.
_LEEWAY = 1
_LIKELY = 0.75


def span_flaws(article: Article, sentence: Sentence) -> Iterator[Flaw]:
    """One flaw for each number of years in the sentence that two years, or one and the day of writing, do not give."""
    for number in sentence.numbers:
        if not (
            number.value.dimension == "duration" and exact(number) and number.value.written_unit.startswith("year")
        ):
            continue
        stretch = _STRETCH_BEFORE.search(sentence.before(number)) or _STRETCH_AFTER.search(sentence.after(number))
        length = round(number.value.size / _SECONDS)
        if stretch and abs(int(stretch["last"]) - int(stretch["first"]) - length) > _LEEWAY:
            where = sentence.start if stretch.re is _STRETCH_BEFORE else number.end
            yield _flaw(article, sentence, number, stretch, where, f"from {stretch['first']} to {stretch['last']}")
        ago = _ago(sentence, number)
        if ago and article.published and abs(article.published.year - int(ago["first"]) - length) > _LEEWAY:
            where = sentence.start if ago.re is _IN_AGO else number.end
            told = f"from {ago['first']} to {article.published.year}, when the article was published,"
            yield _flaw(article, sentence, number, ago, where, told)


def anniversary_flaws(article: Article, passage: Sentence) -> Iterator[Flaw]:
    """One flaw for each anniversary of a year that is not due in the year of writing, where the text names no other."""
    for found in _ANNIVERSARY.finditer(passage.text):
        around = passage.text[max(0, found.start() - 80) : found.start()].rsplit("\n", 1)[-1]
        if article.published is None or re.search(r"\b(?:1\d|20)\d\d\b|\bnext\b|\blast\b", around):
            continue
        years = article.published.year - int(found["first"])
        if abs(years - int(found["count"])) > _LEEWAY:
            start = passage.start + found.start()
            claim = words_claim(article, passage, start, passage.start + found.end())
            why = (
                f"{found['first']} is {years} years before {article.published.year}, when the article was published",
            )
            value = found.group()
            yield Flaw(
                "quantity-sum", value, f"Which anniversary of {found['first']} is it?", ((value, claim),), why, _LIKELY
            )


def _ago(sentence: Sentence, number: QuantityExpression) -> re.Match[str] | None:
    after = sentence.after(number)
    return _AGO_IN.search(after) or (_IN_AGO.search(sentence.before(number)) if _AGO.search(after) else None)


def _flaw(
    article: Article, sentence: Sentence, number: QuantityExpression, years: re.Match[str], where: int, told: str
) -> Flaw:
    length: Claim[Any] = number_claim(article, sentence, number)
    stated = words_claim(article, sentence, where + years.start("first"), where + years.end())
    why = (f"{told} it is not {length.text}",)
    readings = ((length.text, length), (stated.text.strip(" ,"), stated))
    return Flaw(
        "quantity-sum", f"{length.text} {stated.text}", f"How long is it {told.rstrip(',')}?", readings, why, _LIKELY
    )
