"""Sentences of an article with the numbers in them, as sums need them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.kinds.quantity.counted.value import CountedValue
from crosscheck.models import Article, Claim, Span
from crosscheck.values import quantities

_BREAK = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9])|\n+")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|Gen|Col|Lt|Sgt|Sen|Rep|Gov|vs|[A-Z])\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, where it stands, and its numbers in order."""

    text: str
    start: int
    numbers: tuple[quantities.QuantityExpression, ...]
    """Offsets are the article's."""

    def between(self, left: quantities.QuantityExpression, right: quantities.QuantityExpression) -> str:
        """The words between two of its numbers."""
        return self.text[left.end - self.start : right.start - self.start]

    def after(self, number: quantities.QuantityExpression) -> str:
        """The words behind one of its numbers."""
        return self.text[number.end - self.start :]

    def before(self, number: quantities.QuantityExpression) -> str:
        """The words before one of its numbers."""
        return self.text[: number.start - self.start]


def whole(article: Article) -> Sentence:
    """The whole text as if it were one sentence, for what is told over more than one."""
    return Sentence(article.plain, 0, tuple(quantities.find(article.plain)))


def sentences(article: Article) -> Iterator[Sentence]:
    """The article's sentences that have numbers."""
    found = quantities.find(article.plain)
    for start, end in _bounds(article.plain):
        inside = tuple(number for number in found if start <= number.start and number.end <= end)
        if inside:
            yield Sentence(article.plain[start:end], start, inside)


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for stop in _BREAK.finditer(text):
        if _ABBREVIATED.search(text, start, stop.start()) and "\n" not in stop.group():
            continue
        yield start, stop.start()
        start = stop.end()
    yield start, len(text)


def number_claim(article: Article, sentence: Sentence, number: quantities.QuantityExpression) -> Claim[CountedValue]:
    """The number as a claim, for a finding to point at."""
    span = Span(start=number.start, end=number.end)
    around = _around(article, sentence, span)
    value = CountedValue(number.value, frozenset(), partial=False)
    return Claim("quantity", article.id, span, span.of(article.text), around, value, "", published=article.published)


def words_claim(article: Article, sentence: Sentence, start: int, end: int) -> Claim[str]:
    """Words that are no number, such as a year, as a claim."""
    span = Span(start=start, end=end)
    text = span.of(article.text)
    return Claim("quantity", article.id, span, text, _around(article, sentence, span), text, "")


def _around(article: Article, sentence: Sentence, span: Span) -> Span:
    """The sentence; of the whole text the line."""
    if sentence.start == 0 and len(sentence.text) == len(article.plain):
        start = article.plain.rfind("\n", 0, span.start) + 1
        end = article.plain.find("\n", span.end)
        return Span(start=start, end=end if end >= 0 else len(article.plain))
    return Span(start=sentence.start, end=sentence.start + len(sentence.text))


def exact(number: quantities.QuantityExpression) -> bool:
    """Whether it is one number, neither rounded nor bounded by its modifier."""
    value = number.value
    return value.is_point and value.bound == "exact" and not value.approximate and not value.additional
