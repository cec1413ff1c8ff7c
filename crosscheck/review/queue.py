"""The findings in the order of review, each with what it can be found by."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from crosscheck.excerpts import one_line
from crosscheck.models import Judged, Judgement, Outline, Report
from crosscheck.report_view.bodies import Body
from crosscheck.report_view.bylines import Byline
from crosscheck.report_view.cards import Card, cards
from crosscheck.report_view.facets import LISTED, Facets, verdict
from crosscheck.wording import judgement_words, settled_words

if TYPE_CHECKING:
    from crosscheck.house_names import Entry


@dataclass(frozen=True)
class Sought:
    """What a finding is searched by, put together when somebody searches."""

    body: Body

    @cached_property
    def words(self) -> str:
        """Question, values, sentences and rule, case folded."""
        finding, articles = self.body.finding, self.body.articles
        claims = [claim for reading in finding.readings for claim in reading.claims]
        sentences = dict.fromkeys(claim.sentence.of(articles[claim.article].text) for claim in claims)
        values = [reading.value for reading in finding.readings]
        return one_line(" ".join([finding.question, finding.rule, *values, *sentences])).casefold()


@dataclass(frozen=True, slots=True)
class Item:
    """A card of the queue and what filters ask of it."""

    card: Card
    sought: Sought
    before: tuple[Judgement, ...] = ()
    """What was said under the same question of findings with other readings, latest first."""
    listed: "Entry | None" = None
    """The line of the house list that leaves nothing to ask."""

    @property
    def values(self) -> Facets:
        """What the filters ask for, by field."""
        return self.card.facets

    @property
    def words(self) -> str:
        """Question, values, sentences and rule, case folded."""
        return self.sought.words

    @property
    def verdict(self) -> str:
        """The verdict that stands, else `unreviewed`; what the house list settles needs none."""
        return self.values["verdict"][0]

    @property
    def key(self) -> tuple[str, str]:
        """Story and id, for a fingerprint can come up in two stories."""
        return self.card.finding.story, self.card.finding.id

    @property
    def bearer(self) -> str | None:
        """What its names may be the names of, `person` or `name`; None for a finding that is not on two names."""
        finding = self.card.finding
        if finding.kind != "name" or len(finding.readings) < 2:
            return None
        values = [claim.value for reading in finding.readings for claim in reading.claims]
        return "person" if all(isinstance(one, Outline) and one.label == "person" for one in values) else "name"


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
    return tuple(Item(_numbered(card, numbers), Sought(card.body)) for card in made)


def judged(item: Item, judgement: Judged | None, before: tuple[Judgement, ...] = ()) -> Item:
    """The item with what has been said of its finding, and of others under its question."""
    if judgement is None and not before:
        return item
    finding = replace(item.card.finding, judged=judgement)
    said = judgement_words(judgement) if judgement else None
    facets = {**item.values, "verdict": (verdict(finding),)}
    card = replace(item.card, finding=finding, judgement=said, settled=settled_words(finding), facets=facets)
    return replace(item, card=card, before=before)


def listed(item: Item, entry: "Entry") -> Item:
    """The item as settled by that line of the house list."""
    card = replace(item.card, settled="settled by the names list", facets={**item.values, "verdict": (LISTED,)})
    return replace(item, card=card, listed=entry)


def _numbered(card: Card, numbers: dict[str, int]) -> Card:
    if card.number == numbers[card.anchor] and not card.related:
        return card
    related = tuple(replace(link, number=numbers[link.anchor]) for link in card.related)
    return replace(card, number=numbers[card.anchor], related=related)
