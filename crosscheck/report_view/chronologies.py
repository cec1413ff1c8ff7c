"""A story in time: when its articles appeared and were updated, and the dates that they tell."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from crosscheck.excerpts import one_line
from crosscheck.models import Agreement, Outline, Reading, Story
from crosscheck.report_view.bylines import Byline
from crosscheck.report_view.cards import Card
from crosscheck.wording import publication_words


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands at one time: an article that appeared, or a date that articles tell."""

    when: str
    iso: str | None
    """The publication time; None for a date told in words."""
    bylines: tuple[Byline, ...]
    what: str
    """`published`, `updated`, or the question that the date answers."""
    card: Card | None = None
    """The finding, if another article gives another date."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """An entry with the time that orders it; without a year where the words give none."""

    year: int | None
    rest: tuple[int, ...]
    entry: Entry


def chronology(
    story: Story, cards: Sequence[Card], agreements: Iterable[Agreement], named: Mapping[str, Byline]
) -> tuple[Entry, ...]:
    """In order of time. A date without a year stands in the year that the story speaks of most.

    Of the dates told those that several claims give are known here; what fixes no day, month or year (Thursday, 6 p.m.,
    two hours) has no place.
    """
    dated = [*_appearances(story, named)]
    for card in cards:
        dated += _told(card.finding.question, card.finding.readings, named, card)
    for agreement in agreements:
        dated += _told(agreement.question, agreement.readings, named, None)
    usual = _usual_year(dated)
    return tuple(
        one.entry for one in sorted(dated, key=lambda one: (usual if one.year is None else one.year, *one.rest))
    )


def _appearances(story: Story, named: Mapping[str, Byline]) -> Iterator[_Dated]:
    for article in story.articles:
        byline = named[article.id]
        if article.published:
            yield _appeared(article.published, byline, "published")
        if article.updated and article.updated != article.published:
            yield _appeared(article.updated, byline, "updated")


def _appeared(time: datetime, byline: Byline, what: str) -> _Dated:
    return _at(time, Entry(publication_words(time), time.isoformat(), (byline,), what))


def _told(
    question: str, readings: Sequence[Reading], named: Mapping[str, Byline], card: Card | None
) -> Iterator[_Dated]:
    for reading in readings:
        bylines = tuple(dict.fromkeys(named[claim.article] for claim in reading.claims))
        entry = Entry(one_line(reading.value), None, bylines, one_line(question), card)
        places = (_placed(claim.value, entry) for claim in reading.claims if isinstance(claim.value, Outline))
        yield from [place for place in places if place][:1]


def _placed(value: Outline, entry: Entry) -> _Dated | None:
    if value.calendar:
        return _at(value.calendar[0], entry)
    year, month, day = value.day
    if month is not None:
        return _Dated(year, (month, day or 0, value.clock[0] if value.clock else 0), entry)
    return None


def _at(time: datetime, entry: Entry) -> _Dated:
    plain = time.astimezone(UTC) if time.tzinfo else time
    return _Dated(plain.year, (plain.month, plain.day, 60 * plain.hour + plain.minute), entry)


def _usual_year(dated: Iterable[_Dated]) -> int:
    """The later of equally frequent ones; 0 where no year is known, which leaves the order to the days."""
    years = Counter(one.year for one in dated if one.year is not None)
    return max(years, key=lambda year: (years[year], year), default=0)
