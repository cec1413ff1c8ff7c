"""An article's whole text in paragraphs, with the words of every finding marked where they stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from crosscheck.excerpts import line_number, slices
from crosscheck.models import Article, Span
from crosscheck.report_view.bylines import Byline, first_mark, mark_anchor
from crosscheck.report_view.cards import Card

_LONGEST_WRAPPED_LINE = 100


@dataclass(frozen=True, slots=True)
class Mark:
    """The words of one claim in an article, and the card that shows it."""

    span: Span
    card: Card


@dataclass(frozen=True, slots=True)
class Run:
    """Text under the same marks; `ending` are the cards whose marks end with it."""

    text: str
    anchor: str | None
    cards: tuple[Card, ...]
    ending: tuple[Card, ...]

    @property
    def worst(self) -> Card | None:
        """The gravest of the cards, one to look at before a settled one, which the text links to."""
        return max(
            self.cards,
            key=lambda card: (not card.finding.settled, card.finding.severity.rank, -card.number),
            default=None,
        )


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and the line of the article that it begins on."""

    line: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article to read, marked."""

    byline: Byline
    findings: int
    paragraphs: tuple[Paragraph, ...]


def article_text(article: Article, byline: Byline, cards: Sequence[Card]) -> ArticleText:
    """The article's text with every claim of the cards in it marked."""
    concerned = [card for card in cards if byline.letter in card.letters]
    marks = list(_marks(article, concerned))
    starts = {mark.span.start for mark in marks}
    paragraphs = tuple(
        Paragraph(line_number(article.text, span.start), _runs(span, article.text, byline, marks, starts))
        for span in _paragraphs(article.text)
    )
    return ArticleText(byline, sum(not card.finding.settled for card in concerned), paragraphs)


def _marks(article: Article, cards: Sequence[Card]) -> Iterator[Mark]:
    for card in cards:
        for reading in card.finding.readings:
            for claim in reading.claims:
                start = first_mark(claim, article.text)
                if claim.article == article.id and start is not None:
                    yield Mark(Span(start=start, end=start + len(claim.span.of(article.text).strip())), card)


def _runs(paragraph: Span, text: str, byline: Byline, marks: Sequence[Mark], starts: set[int]) -> tuple[Run, ...]:
    inside = [mark for mark in marks if mark.span.overlaps(paragraph)]
    runs = []
    for part, covering in slices(paragraph, [mark.span for mark in inside]):
        over = [inside[index] for index in covering]
        ending = _each_once([mark.card for mark in over if mark.span.end == part.end])
        anchor = mark_anchor(byline, part.start) if part.start in starts else None
        runs.append(Run(part.of(text), anchor, _each_once([mark.card for mark in over]), ending))
    return tuple(runs)


def _each_once(cards: Sequence[Card]) -> tuple[Card, ...]:
    return tuple({card.number: card for card in sorted(cards, key=lambda card: card.number)}.values())


def _paragraphs(text: str) -> Iterator[Span]:
    """Lines are paragraphs, unless the text was wrapped by hand: then blank lines part them."""
    lines = [line for line in text.split("\n") if line.strip()]
    wrapped = len(lines) > 3 and re.search(r"\n[^\S\n]*\n", text) and max(map(len, lines)) <= _LONGEST_WRAPPED_LINE
    pattern = r"\S(?:.|\n(?!\s*\n))*" if wrapped else r"\S.*"
    for match in re.finditer(pattern, text):
        yield Span(start=match.start(), end=match.start() + len(match.group().rstrip()))
