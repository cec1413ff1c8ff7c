"""A finding as other programs take it: a sentence, and places in files."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from crosscheck.excerpts import labels, line_number, one_line
from crosscheck.models import Article, Claim, Finding, Reading, Report, Span
from crosscheck.wording import again_words, judgement_words, relation_words

# Formats in which an article's text is its file, so that lines and columns of the text are the file's.
_TEXT_FILES = {".txt", ".md", ".markdown"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a text by its ends: offsets, lines and columns in characters, from 0, 1 and 1; the end is excluded."""

    span: Span
    text: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article gives a reading."""

    file: str
    label: str
    reading: str
    words: Stretch
    sentence: Stretch
    exact: bool
    """Whether lines and columns are the file's; else it can only be said which file it is."""

    @property
    def line(self) -> int:
        """The file's line, or its first if that is not known."""
        return self.words.line if self.exact else 1


@dataclass(frozen=True, slots=True)
class Annotation:
    """A finding in words that are safe to show, with its places: first one of each reading, then the others."""

    finding: Finding
    places: tuple[Place, ...]
    again: tuple[str, ...] = ()
    """The findings that come of the same error, a line each."""

    @property
    def statement(self) -> str:
        """The question and its answers as a line."""
        return one_line(f"{self.finding.question} {' / '.join(reading.value for reading in self.finding.readings)}")

    @property
    def reasons(self) -> tuple[str, ...]:
        """How the readings stand and why, and what a reviewer said, a line each."""
        finding = self.finding
        said = (judgement_words(finding.judged),) if finding.judged else ()
        return tuple(one_line(reason) for reason in (relation_words(finding), *finding.why, *said))


def annotations(report: Report) -> tuple[Annotation, ...]:
    """All findings as annotations: those that count first, worst first, then those that are settled."""
    articles = {article.id: article for article in report.articles}
    names = labels(report.articles)
    ordered = sorted(report.findings, key=lambda finding: (finding.settled, -finding.severity.rank))
    return tuple(
        Annotation(finding, tuple(_places(finding, articles, names)), _again(finding, report)) for finding in ordered
    )


def _again(finding: Finding, report: Report) -> tuple[str, ...]:
    return tuple(one_line(again_words(one)) for one in report.related(finding))


def _places(finding: Finding, articles: dict[str, Article], names: dict[str, str]) -> Iterator[Place]:
    claims = [(reading, reading.claims[0]) for reading in finding.readings]
    claims += [(reading, claim) for reading in finding.readings for claim in reading.claims[1:]]
    for reading, claim in claims:
        yield _place(reading, claim, articles[claim.article], names[claim.article])


def _place(reading: Reading, claim: Claim, article: Article, label: str) -> Place:  # type: ignore[type-arg]
    file, _, part = article.source.partition("#")
    return Place(
        file=file,
        label=one_line(label),
        reading=one_line(reading.value),
        words=_stretch(article.text, claim.span),
        sentence=_stretch(article.text, claim.sentence),
        exact=not part and PurePosixPath(file).suffix.lower() in _TEXT_FILES,
    )


def _stretch(text: str, span: Span) -> Stretch:
    return Stretch(span, span.of(text), *_position(text, span.start), *_position(text, span.end))


def _position(text: str, offset: int) -> tuple[int, int]:
    return line_number(text, offset), offset - (text.rfind("\n", 0, offset) + 1) + 1
