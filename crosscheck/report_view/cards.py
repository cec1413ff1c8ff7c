"""A finding as a card: what it is called, how grave it is, what was said of it, and its body."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from crosscheck.excerpts import one_line
from crosscheck.models import Article, Finding, Report
from crosscheck.report_view.bodies import Body, ReadingColumn
from crosscheck.report_view.bylines import Byline
from crosscheck.report_view.facets import Facets, facets
from crosscheck.wording import confidence_words, judgement_words, relation_words, settled_words


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
    facets: Facets
    related: tuple[Link, ...]
    """The findings that come of the same error."""
    body: Body = field(compare=False, repr=False)

    @property
    def readings(self) -> tuple[ReadingColumn, ...]:
        """The readings side by side."""
        return self.body.readings

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters of the articles that give a reading."""
        return self.body.letters

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The letters of the articles that differ, in pairs."""
        return self.body.pairs

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
    order = {(finding.story, finding.id): n for n, finding in enumerate(report.findings)}

    def related(finding: Finding) -> tuple[Link, ...]:
        found = {(finding.story, name) for name in finding.related} & order.keys()
        return tuple(by_id[key] for key in sorted(found, key=order.__getitem__))

    return tuple(
        _card(finding, link, related(finding), facets(finding, articles, titles[finding.story]), articles, named)
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
    return Card(
        number=link.number,
        anchor=link.anchor,
        finding=finding,
        relation=relation_words(finding),
        confidence=confidence_words(finding.confidence),
        judgement=judgement_words(finding.judged) if finding.judged else None,
        settled=settled_words(finding),
        facets=found,
        related=related,
        body=Body(finding, articles, named),
    )
