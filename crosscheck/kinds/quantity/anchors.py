"""Which years a sentence speaks of: a number or deed of another year belongs to another event."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.models import Article, Span
from crosscheck.values import times

_YEAR = re.compile(r"\b\d{4}\b")
_COMPARED = re.compile(
    r"\b(?:(?:up|down) from|against) (?:about |some |nearly )?[\d$€£]|\bcompared (?:with|to)\b|\bthe same as\b"
    r"|\bthan (?:in|at|on|a|the|it|last|\d)\b|\b(?:highest|lowest|most|worst|best|\w{3,}est) since\b"
)
# Days before publication from which a date is no longer the news itself.
_OLD = 120


@dataclass(frozen=True, slots=True)
class Anchor:
    """The years that a sentence states, and whether it speaks of something long past."""

    years: frozenset[int] = frozenset()
    past: bool = False
    loose: bool = False
    """Whether it is not known when the article was written, so that any year may be long past."""

    def apart(self, other: "Anchor") -> bool:
        """Whether the two sentences surely speak of different years, or only one of the past."""
        if self.years and other.years:
            return not self.years & other.years
        return self.past != other.past or (self.years != other.years and (self.loose or other.loose))


NOWHEN = Anchor()
"""That of a sentence without a time."""


class Anchors:
    """Looks up the anchor of any stretch of one article."""

    def __init__(self, article: Article) -> None:
        self._dated = list(_dated(article))
        self._text = article.plain
        self._loose = article.published is None

    def covers(self, start: int) -> bool:
        """Whether the character at `start` belongs to a time expression."""
        return any(first <= start < last for first, last, _, _ in self._dated)

    def of(self, span: Span, number: int | None = None) -> Anchor:
        """What the times within `span` say together, without those of what the number at `number` is compared with."""
        end_of_own = self._compared(span, number) if number is not None else span.end
        inside = [(years, past) for start, end, years, past in self._dated if span.start <= start and end <= end_of_own]
        return Anchor(frozenset().union(*(years for years, _ in inside)), any(past for _, past in inside), self._loose)

    def _compared(self, span: Span, number: int) -> int:
        """Where behind the number the sentence turns to another time's: `71 percent, up from 64 four years ago`."""
        turn = _COMPARED.search(self._text, number, span.end)
        return turn.start() if turn else span.end


def _dated(article: Article) -> Iterator[tuple[int, int, frozenset[int], bool]]:
    for expression in times.find(article.plain):
        value = times.resolve(expression, article.published, "past")
        if value is None or value.type in ("duration", "set"):
            continue
        stated = value.year is not None or "/" in value.edtf
        years = frozenset(map(int, _YEAR.findall(value.edtf))) if stated else frozenset()
        yield expression.start, expression.end, years, _old(value, article)


def _old(value: times.TimeValue, article: Article) -> bool:
    if article.published is None or not value.candidates:
        return False
    stated = value.year is not None or value.relative or "/" in value.edtf
    latest = max(end for _, end in value.candidates)
    return stated and (article.published.replace(tzinfo=None) - latest).days > _OLD
