"""Who says what in a story: every question in a row, every article in a column."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten

from crosscheck.excerpts import one_line
from crosscheck.models import Agreement, Reading, Report, Story
from crosscheck.report_view.bylines import Byline
from crosscheck.report_view.cards import Card
from crosscheck.report_view.chronologies import Entry, chronology

_LONGEST_ANSWER = 90


@dataclass(frozen=True, slots=True)
class Answer:
    """What one article answers; articles with the same number say the same, and none is answered by the silent."""

    letter: str
    numbers: tuple[int, ...]
    """Of the readings that it gives, counted from 1."""
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question with each article's answer in the story's order, and the finding about it if they differ."""

    question: str
    kind: str
    card: Card | None
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """A story at a glance."""

    bylines: tuple[Byline, ...]
    questions: tuple[Question, ...]
    """Those with findings first, in the cards' order."""
    chronology: tuple[Entry, ...]

    @property
    def differing(self) -> int:
        """On how many questions the articles differ."""
        return sum(question.card is not None for question in self.questions)

    @property
    def agreeing(self) -> int:
        """How many questions they answer alike."""
        return len(self.questions) - self.differing


def overview(story: Story, cards: Sequence[Card], report: Report, named: Mapping[str, Byline]) -> Overview:
    """The overview of one story with that story's cards."""
    agreements = [agreement for agreement in report.agreements if agreement.story == story.id]
    bylines = tuple(named[article.id] for article in story.articles)
    return Overview(
        bylines, tuple(_questions(story, cards, agreements, named)), chronology(story, cards, agreements, named)
    )


def _questions(
    story: Story, cards: Sequence[Card], agreements: Iterable[Agreement], named: Mapping[str, Byline]
) -> Iterator[Question]:
    for card in cards:
        found = card.finding
        yield Question(one_line(found.question), found.kind, card, _answers(story, found.readings, named))
    for agreement in agreements:
        answers = _answers(story, agreement.readings, named)
        yield Question(one_line(agreement.question), agreement.kind, None, answers)


def _answers(story: Story, readings: Sequence[Reading], named: Mapping[str, Byline]) -> tuple[Answer, ...]:
    given: dict[str, dict[int, str]] = {}
    for number, reading in enumerate(readings, start=1):
        for claim in reading.claims:
            given.setdefault(claim.article, {})[number] = one_line(reading.value)
    return tuple(_answer(named[article.id], given.get(article.id, {})) for article in story.articles)


def _answer(byline: Byline, given: Mapping[int, str]) -> Answer:
    words = shorten(" / ".join(given.values()), _LONGEST_ANSWER, placeholder=" …")
    return Answer(byline.letter, tuple(given), words)
