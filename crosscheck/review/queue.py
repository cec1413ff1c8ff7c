"""The findings in the order of review, each with what it can be found by."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from crosscheck.excerpts import one_line
from crosscheck.models import Finding, Judged, Report, Ruling, Standing
from crosscheck.report_view.bylines import Byline
from crosscheck.report_view.cards import Card, cards
from crosscheck.wording import judgement_words

UNREVIEWED = "unreviewed"
VERDICTS = (UNREVIEWED, Ruling.CONFIRMED.value, Ruling.DISMISSED.value, Ruling.FIXED.value)


@dataclass(frozen=True, slots=True)
class Item:
    """A card of the queue and what filters ask of it."""

    card: Card
    values: Mapping[str, tuple[str, ...]]
    """By the filter's name: severity, kind, rule, relation, outlet, story, verdict."""
    words: str
    """Question, values, sentences and rule, case folded."""

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
    outlets = {article.id: one_line(article.label) for article in report.articles}
    stories = {story.id: one_line(story.title) for story in report.stories}
    return tuple(_item(_numbered(card, numbers), outlets, stories) for card in made)


def judged(item: Item, judgement: Judged | None) -> Item:
    """The item with what has been said of its finding."""
    finding = replace(item.card.finding, judged=judgement)
    card = replace(item.card, finding=finding, judgement=judgement_words(judgement) if judgement else None)
    return replace(item, card=card, values={**item.values, "verdict": (_verdict(finding),)})


def _numbered(card: Card, numbers: dict[str, int]) -> Card:
    related = tuple(replace(link, number=numbers[link.anchor]) for link in card.related)
    return replace(card, number=numbers[card.anchor], related=related)


def _item(card: Card, outlets: dict[str, str], stories: dict[str, str]) -> Item:
    finding = card.finding
    values = {
        "severity": (finding.severity.value,),
        "kind": (finding.kind,),
        "rule": (finding.rule,),
        "relation": (finding.relation.value,),
        "outlet": tuple(dict.fromkeys(outlets[c.article] for reading in finding.readings for c in reading.claims)),
        "story": (stories[finding.story],),
        "verdict": (_verdict(finding),),
    }
    return Item(card, values, _words(card).casefold())


def _words(card: Card) -> str:
    sentences = ["".join(piece.text for piece in quote.pieces) for reading in card.readings for quote in reading.quotes]
    values = [reading.value for reading in card.finding.readings]
    return " ".join(" ".join([card.finding.question, card.finding.rule, *values, *sentences]).split())


def _verdict(finding: Finding) -> str:
    """A judgement that is stale or expired asks for another."""
    said = finding.judged
    return said.judgement.verdict.value if said and said.standing is Standing.STANDS else UNREVIEWED
