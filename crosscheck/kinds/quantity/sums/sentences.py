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


def sentences(article: Article) -> Iterator[Sentence]:
    """The article's sentences that have at least two numbers."""
    found = quantities.find(article.plain)
    for start, end in _bounds(article.plain):
        inside = tuple(number for number in found if start <= number.start and number.end <= end)
        if len(inside) > 1:
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
    whole = Span(start=sentence.start, end=sentence.start + len(sentence.text))
    value = CountedValue(number.value, frozenset(), partial=False)
    return Claim("quantity", article.id, span, span.of(article.text), whole, value, "", published=article.published)


def exact(number: quantities.QuantityExpression) -> bool:
    """Whether it is one number, neither rounded nor bounded by its modifier."""
    value = number.value
    return value.is_point and value.bound == "exact" and not value.approximate and not value.additional
