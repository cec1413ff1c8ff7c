"""The findings in the order of review, each with what it can be found by."""

from dataclasses import dataclass, replace

from crosscheck.models import Judged, Report
from crosscheck.report_view.bylines import Byline
from crosscheck.report_view.cards import Card, cards
from crosscheck.report_view.facets import Facets, verdict
from crosscheck.wording import judgement_words


@dataclass(frozen=True, slots=True)
class Item:
    """A card of the queue and what filters ask of it."""

    card: Card
    words: str
    """Question, values, sentences and rule, case folded."""

    @property
    def values(self) -> Facets:
        """What the filters ask for, by field."""
        return self.card.facets

    @property
    def verdict(self) -> str:
        """The verdict that stands, else `unreviewed`."""
        return self.values["verdict"][0]


def queue(report: Report, named: dict[str, Byline]) -> tuple[Item, ...]:
    """All findings worst first, those in the baseline last; judgements change neither order nor numbers."""
    made = sorted(
        cards(report, named),
        key=lambda card: (
            card.finding.known is True,
            -card.finding.severity.rank,
            -card.finding.confidence,
            card.number,
        ),
    )
    numbers = {card.anchor: number for number, card in enumerate(made, start=1)}
    return tuple(Item(_numbered(card, numbers), _words(card).casefold()) for card in made)


def judged(item: Item, judgement: Judged | None) -> Item:
    """The item with what has been said of its finding."""
    finding = replace(item.card.finding, judged=judgement)
    said = judgement_words(judgement) if judgement else None
    facets = {**item.values, "verdict": (verdict(finding),)}
    return replace(item, card=replace(item.card, finding=finding, judgement=said, facets=facets))


def _numbered(card: Card, numbers: dict[str, int]) -> Card:
    related = tuple(replace(link, number=numbers[link.anchor]) for link in card.related)
    return replace(card, number=numbers[card.anchor], related=related)


def _words(card: Card) -> str:
    sentences = ["".join(piece.text for piece in quote.pieces) for reading in card.readings for quote in reading.quotes]
    values = [reading.value for reading in card.finding.readings]
    return " ".join(" ".join([card.finding.question, card.finding.rule, *values, *sentences]).split())
