"""Descriptions: what else is said of the same thing, in the same place: a truck or a scooter, left or right."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from crosscheck.kinds.description import attributes
from crosscheck.kinds.description.attributes import MODIFIER
from crosscheck.likeness import event_subject
from crosscheck.models import Article, Claim, Flaw, Match, Verdict
from crosscheck.syntax import Parse

_ASKED = {
    "sex": "A man or a woman",
    "cause": "Of what",
    "aircraft": "Which type of aircraft",
    "car": "Which make of car",
}


class DescriptionKind:
    """A claim is an attribute of a thing or person; only those of one sort that exclude each other are at odds."""

    name = "description"
    rule = "description"
    rules = ("description",)
    exclusive = True

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each attribute of a sort that is known."""
        yield from attributes.claims(article, parse)

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The place in the text."""
        return claim.article, claim.span.start, claim.value.sort

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The sort of attribute; with its place in an event, or the age."""
        yield claim.value.form, claim.value.sort, "" if claim.value.form == MODIFIER else claim.value.thing

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two are of one thing."""
        return attributes.match(left, right)

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """Whether the two exclude each other."""
        return attributes.compare(left, right)

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks for the attribute."""
        value = claims[0].value
        if value.form == MODIFIER:
            return f"Which {value.thing}: “{value.shown}”?"
        if value.sort == "sex" and " " in value.thing:
            return f"Is {value.thing.title()} a man or a woman?"
        told = claims[0].event.phrase if claims[0].event else value.shown
        asked = _ASKED.get(value.sort, f"Which {value.sort.replace('_', ' ')}")
        return f"{asked}: “{told}”?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The sort of attribute, what has it, and the event."""
        return f"{claims[0].value.sort} {claims[0].value.thing} {event_subject(claims)}"

    def show(self, claim: Claim[Any]) -> str:
        """The attribute in the article's words."""
        shown: str = claim.value.shown
        return shown

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """An attribute alone is never wrong."""
        return ()
