"""What a card shows of its finding: the readings side by side, a line of time, the evidence."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from crosscheck.differences import letters, words
from crosscheck.excerpts import Excerpt, Piece, excerpts, one_line
from crosscheck.models import Article, Finding, Reading
from crosscheck.report_view.bylines import Byline, first_mark, mark_anchor
from crosscheck.report_view.evidence import Evidence, evidence
from crosscheck.report_view.timelines import Timeline, timeline


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


@dataclass(frozen=True)
class Body:
    """Each part is made when it is first asked for: a desk has thousands of findings, a page of it fifty."""

    finding: Finding
    articles: Mapping[str, Article]
    named: Mapping[str, Byline]

    @cached_property
    def readings(self) -> tuple[ReadingColumn, ...]:
        """One column a reading."""
        values = [one_line(reading.value) for reading in self.finding.readings]
        marked = letters(values) if self.finding.kind == "name" else words(values)
        return tuple(self._column(*pair) for pair in zip(self.finding.readings, marked, strict=True))

    @cached_property
    def letters(self) -> tuple[str, ...]:
        """The letters of the articles that give a reading."""
        claims = (claim for reading in self.finding.readings for claim in reading.claims)
        return tuple(dict.fromkeys(self.named[claim.article].letter for claim in claims))

    @cached_property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The letters of articles that differ here, in order; one article twice where it differs with itself.

        A finding with a single reading, such as a weekday that is not its date's, lies within each of its articles.
        """
        if len(self.finding.readings) == 1:
            return tuple((letter, letter) for letter in sorted(set(self.letters), key=_alphabetic))
        groups = [{self.named[claim.article].letter for claim in reading.claims} for reading in self.finding.readings]
        met = (product(one, other) for one, other in combinations(groups, 2))
        found = {(min(pair, key=_alphabetic), max(pair, key=_alphabetic)) for pairs in met for pair in pairs}
        return tuple(sorted(found, key=lambda pair: (_alphabetic(pair[0]), _alphabetic(pair[1]))))

    @cached_property
    def timeline(self) -> Timeline | None:
        """Its times or numbers on a line, where there are any."""
        return timeline(self.finding, self.named)

    @cached_property
    def evidence(self) -> Evidence:
        """What it rests on."""
        return evidence(self.finding)

    def _column(self, reading: Reading, value: tuple[Piece, ...]) -> ReadingColumn:
        quotes = tuple(self._quote(excerpt) for excerpt in excerpts(reading.claims, self.articles))
        return ReadingColumn(value, len({claim.article for claim in reading.claims}), reading.origins, quotes)

    def _quote(self, excerpt: Excerpt) -> Quote:
        byline = self.named[excerpt.article]
        offset = first_mark(excerpt.claims[0], self.articles[excerpt.article].text)
        return Quote(byline, excerpt.line, mark_anchor(byline, offset), excerpt.pieces, excerpt.speakers)


def _alphabetic(letter: str) -> tuple[int, str]:
    """A to Z before AA."""
    return len(letter), letter
