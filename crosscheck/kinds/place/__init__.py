"""Places: where does something happen or stand, where is somebody from, what is a place, and which way?"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from crosscheck.events import best_question, context_words, near_words
from crosscheck.kinds.place.locations import Location, locations
from crosscheck.kinds.place.locations.bearers import AGED
from crosscheck.kinds.place.placings import elsewhere, placed_alike, rarest
from crosscheck.likeness import event_subject, shortest_phrase
from crosscheck.models import Article, Claim, Flaw, Match, Verdict
from crosscheck.syntax import Parse
from crosscheck.values import places, times
from crosscheck.values.places import PlaceValue, Sort

_ASKED = {
    Sort.EVENT: "Where: “{}”?",
    Sort.THING: "Where is the {}?",
    Sort.ORIGIN: "Where is {}?",
    Sort.NATURE: "What is {}?",
    Sort.SURROUNDING: "Is {} in the city or outside it?",
    Sort.ROUTE: "Which way: “{}”?",
    Sort.DESTINATION: "Where: “{}”?",
    Sort.SPOT: "Where: “{}”?",
}
_HOME = {"from": "resident"}


class PlaceKind:
    """A claim is a place with what it is the place of; only places of one event, thing or person are compared."""

    name = "place"
    rule = "event-place"
    rules = ("event-place",)
    exclusive = True

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each place of something, knowing what other places the article gives for it."""
        dates = _dates(article)
        found = [_claim(article, parse, location, dates) for location in locations(parse, article.plain)]
        yield from (replace(claim, value=replace(claim.value, elsewhere=elsewhere(claim, found))) for claim in found)

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The place in the text for an event, which may be another each time; else who or what it is the place of."""
        value: PlaceValue = claim.value
        if value.sort in (Sort.EVENT, Sort.ROUTE, Sort.THING, Sort.DESTINATION, Sort.SPOT):
            return claim.article, claim.span.start, value.sort, claim.topic
        whose = tuple(participant.key for participant in claim.event.participants) if claim.event else ()
        if not any(key.startswith("=") for key in whose):
            return claim.article, claim.span.start, value.sort, claim.topic
        return value.sort, value.name, value.manner, value.side, whose

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The sort of place with the event's or thing's word; where somebody lives and is from are asked together.

        An event also with whom it names; a thing with its name or its owner's, and with its sentence's rarest words.
        """
        if claim.value.sort is Sort.SPOT:
            yield from ((Sort.SPOT, "with", word) for word in rarest(claim.context))
            among = claim.event.participants if claim.event else ()
            yield from ((Sort.SPOT, p.key) for p in among if p.key.startswith("=") or p.role == AGED)
            return
        yield claim.value.sort, _HOME.get(claim.topic, claim.topic)
        if claim.value.sort is Sort.EVENT and claim.event:
            yield from ((Sort.EVENT, p.key) for p in claim.event.participants if p.key.startswith("="))
        if claim.value.sort is Sort.THING and claim.event:
            yield from ((Sort.THING, p.key) for p in claim.event.participants if p.key.startswith("="))
            yield from ((Sort.THING, "with", word) for word in rarest(claim.context))

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two places are of one event, thing or person."""
        return placed_alike(left, right)

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two places stand on the map."""
        return places.compare(left.value, right.value)

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks where, in the words of the sentence that makes the best question."""
        value: PlaceValue = claims[0].value
        asked = best_question([claim.event for claim in claims if claim.event])
        if asked and value.sort in (Sort.EVENT, Sort.SPOT):
            return f"Where {asked}?"
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


def _dates(article: Article) -> list[tuple[int, times.TimeValue]]:
    """The article's calendar dates with where they stand."""
    resolved = ((found.start, times.resolve(found, article.published)) for found in times.find(article.plain))
    return [(start, value) for start, value in resolved if value is not None and value.type == "date"]


def _claim(
    article: Article, parse: Parse, location: Location, dates: Sequence[tuple[int, times.TimeValue]]
) -> Claim[PlaceValue]:
    span = location.span
    number = parse.sentence_of[parse.within(span.start, span.end)[0].i]
    sentence = parse.span(number)
    said = tuple(value for start, value in dates if sentence.start <= start < sentence.end)
    return Claim(
        "place",
        article.id,
        span,
        span.of(article.text),
        sentence,
        replace(location.value, dates=said),
        location.topic,
        location.event,
        context_words(parse, number, span),
        article.published,
        near=near_words(parse, number, span),
        depth=span.start / max(len(article.text), 1),
    )
