"""A finding as a card: its readings side by side, each with the sentences that give it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, product

from crosscheck.differences import letters, words
from crosscheck.excerpts import Excerpt, Piece, excerpts, one_line
from crosscheck.models import Article, Finding, Reading, Report
from crosscheck.report_view.bylines import Byline, first_mark, mark_anchor
from crosscheck.report_view.evidence import Evidence, evidence
from crosscheck.report_view.facets import Facets, facets
from crosscheck.report_view.timelines import Timeline, timeline
from crosscheck.wording import confidence_words, judgement_words, relation_words, settled_words


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that gives a reading, and where it stands."""

    byline: Byline
    line: int
    anchor: str
    pieces: tuple[Piece, ...]
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadingColumn:
    """One answer, with what differs from the other answers marked."""

    value: tuple[Piece, ...]
    articles: int
    origins: int
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Another finding, as a card refers to it."""

    number: int
    anchor: str
    question: str


@dataclass(frozen=True, slots=True)
class Card:
    """A finding with its number on the page and its place in the page's filters."""

    number: int
    anchor: str
    finding: Finding
    relation: str
    confidence: str
    judgement: str | None
    settled: str | None
    """Why the finding does not count."""
    readings: tuple[ReadingColumn, ...]
    letters: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    facets: Facets
    related: tuple[Link, ...]
    """The findings that come of the same error."""
    timeline: Timeline | None
    evidence: Evidence | None

    @property
    def tone(self) -> str:
        """The severity, or `settled`, by which the page colours it."""
        return "settled" if self.settled else self.finding.severity.value


def cards(report: Report, named: dict[str, Byline]) -> tuple[Card, ...]:
    """All findings as cards, story by story, worst first and settled ones last, numbered from 1."""
    places = {story.id: index for index, story in enumerate(report.stories)}
    ranked = sorted(
        report.findings,
        key=lambda f: (places.get(f.story, len(places)), f.settled, -f.severity.rank, -f.confidence),
    )
    articles = {article.id: article for article in report.articles}
    titles = {story.id: story.title for story in report.stories}
    links = [
        Link(number, anchor, one_line(finding.question))
        for number, (finding, anchor) in enumerate(zip(ranked, _anchors(ranked), strict=True), start=1)
    ]
    by_id = {(finding.story, finding.id): link for finding, link in zip(ranked, links, strict=True)}
    return tuple(
        _card(
            finding,
            link,
            tuple(by_id[one.story, one.id] for one in report.related(finding)),
            facets(finding, articles, titles[finding.story]),
            articles,
            named,
        )
        for finding, link in zip(ranked, links, strict=True)
    )


def _anchors(findings: Iterable[Finding]) -> list[str]:
    """A fingerprint can come up in two stories; an id on the page cannot."""
    seen: dict[str, int] = {}
    anchors = []
    for finding in findings:
        name = "finding-" + re.sub(r"[^A-Za-z0-9_-]", "-", finding.id)
        seen[name] = seen.get(name, 0) + 1
        anchors.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return anchors


def _card(
    finding: Finding,
    link: Link,
    related: tuple[Link, ...],
    found: Facets,
    articles: dict[str, Article],
    named: dict[str, Byline],
) -> Card:
    values = [one_line(reading.value) for reading in finding.readings]
    marked = letters(values) if finding.kind == "name" else words(values)
    return Card(
        number=link.number,
        anchor=link.anchor,
        finding=finding,
        relation=relation_words(finding),
        confidence=confidence_words(finding.confidence),
        judgement=judgement_words(finding.judged) if finding.judged else None,
        settled=settled_words(finding),
        readings=tuple(
            _column(reading, value, articles, named) for reading, value in zip(finding.readings, marked, strict=True)
        ),
        letters=tuple(dict.fromkeys(named[c.article].letter for reading in finding.readings for c in reading.claims)),
        pairs=_pairs(finding, named),
        facets=found,
        related=related,
        timeline=timeline(finding, named),
        evidence=evidence(finding),
    )


def _column(
    reading: Reading, value: tuple[Piece, ...], articles: dict[str, Article], named: dict[str, Byline]
) -> ReadingColumn:
    quotes = tuple(_quote(excerpt, articles, named) for excerpt in excerpts(reading.claims, articles))
    return ReadingColumn(value, len({claim.article for claim in reading.claims}), reading.origins, quotes)


def _quote(excerpt: Excerpt, articles: dict[str, Article], named: dict[str, Byline]) -> Quote:
    byline = named[excerpt.article]
    offset = first_mark(excerpt.claims[0], articles[excerpt.article].text)
    return Quote(byline, excerpt.line, mark_anchor(byline, offset), excerpt.pieces, excerpt.speakers)


def _pairs(finding: Finding, named: dict[str, Byline]) -> tuple[tuple[str, str], ...]:
    """The pairs of articles that differ here, each in the page's order; one article twice where it differs with itself.

    A finding with a single reading, such as a weekday that is not its date's, lies within its article.
    """
    order = {byline.letter: index for index, byline in enumerate(named.values())}
    groups = [{named[claim.article].letter for claim in reading.claims} for reading in finding.readings]
    if len(groups) == 1:
        groups *= 2
    found = {
        (left, right) if order[left] <= order[right] else (right, left)
        for one, other in combinations(groups, 2)
        for left, right in product(one, other)
    }
    return tuple(sorted(found, key=lambda pair: (order[pair[0]], order[pair[1]])))
