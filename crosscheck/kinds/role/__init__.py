"""Roles: what office, rank or family relation does a person have?"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crosscheck.kinds.role.offices import Holding, holdings
from crosscheck.kinds.role.people import keys_of, of_one, people_of, unsure
from crosscheck.models import Article, Claim, Event, Flaw, Match, Participant, Span, Verdict, Weight, shown, weighed
from crosscheck.syntax import Parse, Token
from crosscheck.values import roles

# What less it takes that only a pronoun says whose wife or brother somebody is.
_PRONOUN = 0.2


@dataclass(frozen=True, slots=True)
class HeldValue:
    """An office as one article gives it to somebody."""

    role: roles.RoleValue
    also: frozenset[str]
    """Other offices, with their posts, that the same article gives to the holder: it knows what it says."""
    name: str
    """The holder's name where the title before it tells where it begins; else empty."""
    spoken: bool
    """Whether a pronoun says whose relative it is."""


class RoleKind:
    """A claim is an office with its holder; only offices of one person that exclude each other differ."""

    name = "role"
    rule = "person-role"
    rules = ("person-role",)
    exclusive = False

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each office that the article gives to somebody by name."""
        yield from _together([_claim(article, parse, holding) for holding in holdings(parse)])

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The people and the office, with all that narrows it."""
        people = people_of(claim)
        return (people, claim.value.role, claim.value.also) if people else (claim.article, claim.span.start)

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The holder, and whether it is a relation: whose, `match` tells."""
        people = people_of(claim)
        if people:
            yield people[0], claim.value.role.office in roles.KIN

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether both are of one person, and could be of one body."""
        if left.article == right.article and left.sentence == right.sentence:
            return None
        if right.value.role.titles & left.value.also or left.value.role.titles & right.value.also:
            return None
        verdict = roles.relation(left.value.role, right.value.role)
        if verdict is None:
            return None
        if left.value.role.office in roles.KIN and not of_one(left, right):
            return None
        why = f"both say what {shown(people_of(left)[0])} is"
        spoken = Weight("only a pronoun says whose relative it is", -_PRONOUN if unsure(left) or unsure(right) else 0.0)
        return weighed((why,), Weight(f"{why}, of one body as far as they tell", verdict.score), spoken)

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two offices stand."""
        verdict = roles.relation(left.value.role, right.value.role)
        return Verdict(verdict.relation, verdict.reason) if verdict else None

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks for the office of the person."""
        people = max(map(people_of, claims), key=lambda found: (len(found), found[1:2] > ("=",), found))
        if len(people) > 1:
            return f"How is {shown(people[0])} related to {shown(people[1])}?"
        return f"What is {shown(people[0])}’s role?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The people's entities."""
        return " ".join(people_of(claims[0]))

    def show(self, claim: Claim[Any]) -> str:
        """The office in the article's words."""
        return claim.text

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """An office alone is never wrong."""
        return ()


def _claim(article: Article, parse: Parse, holding: Holding) -> Claim[Any]:
    span = Span(start=parse.tokens[holding.first].start, end=parse.tokens[holding.last].end)
    spoken = holding.owner is not None and holding.owner.pos == "PRON"
    people = [("holder", holding.holder), *([("of", holding.owner)] if holding.owner else [])]
    event = Event("be", tuple(_participant(role, token) for role, token in people))
    sentence = parse.span(parse.sentence_of[holding.last])
    return Claim(
        "role",
        article.id,
        span,
        span.of(article.text),
        sentence,
        HeldValue(holding.value, frozenset(), holding.name, spoken),
        holding.value.office,
        event,
        published=article.published,
    )


def _participant(role: str, token: Token) -> Participant:
    return Participant(role, token.text.lower(), frozenset(), Span(start=token.start, end=token.end))


def _together(claims: list[Claim[Any]]) -> list[Claim[Any]]:
    """The claims with the other offices that their article gives to somebody of the holder's last name."""
    offices: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        offices[keys_of(claim)[0]] |= claim.value.role.titles
    return [
        replace(claim, value=replace(claim.value, also=frozenset(offices[keys_of(claim)[0]] - claim.value.role.titles)))
        for claim in claims
    ]
