"""Places: where does something happen or stand, where is somebody from, what is a place, and which way?"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from crosscheck.events import context_words
from crosscheck.likeness import event_subject, shortest_phrase
from crosscheck.locations import Location, locations
from crosscheck.models import Article, Claim, Flaw, Match, Span, Verdict
from crosscheck.placings import elsewhere, placed_alike, standing
from crosscheck.syntax import Parse
from crosscheck.values.places import PlaceValue, Sort

_ASKED = {
    Sort.EVENT: "Where: “{}”?",
    Sort.THING: "Where is it: “{}”?",
    Sort.ORIGIN: "From where: “{}”?",
    Sort.NATURE: "What is it: “{}”?",
    Sort.SURROUNDING: "In the city or outside: “{}”?",
    Sort.ROUTE: "Which way: “{}”?",
}


class PlaceKind:
    """A claim is a place with what it is the place of; only places of one event, thing or person are compared."""

    name = "place"
    rule = "event-place"
    rules = ("event-place",)
    exclusive = True

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each place of something, knowing what other places the article gives for it."""
        found = [_claim(article, parse, location) for location in locations(parse, article.plain)]
        yield from (replace(claim, value=replace(claim.value, elsewhere=elsewhere(claim, found))) for claim in found)

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The place in the text, and what it is the place of."""
        return claim.article, claim.span.start, claim.value.sort, claim.topic

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The sort of place with the event's or thing's word."""
        yield claim.value.sort, claim.topic

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two places are of one event, thing or person."""
        return placed_alike(left, right)

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two places stand on the map."""
        return standing(left.value, right.value)

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks where, in the words of the shortest claim."""
        value: PlaceValue = claims[0].value
        return _ASKED[value.sort].format(shortest_phrase(claims))

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The sort of place, and the event: its predicate and the participants that all claims share."""
        return f"{claims[0].value.sort} {event_subject(claims)}"

    def show(self, claim: Claim[Any]) -> str:
        """The place in the article's words."""
        return claim.text

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """A place alone is never wrong."""
        return ()


def _claim(article: Article, parse: Parse, location: Location) -> Claim[PlaceValue]:
    token = parse.within(location.span.start, location.span.end)[0]
    number = parse.sentence_of[token.i]
    span: Span = location.span
    return Claim(
        "place",
        article.id,
        span,
        span.of(article.text),
        parse.span(number),
        location.value,
        location.topic,
        location.event,
        context_words(parse, number, span),
        article.published,
    )
