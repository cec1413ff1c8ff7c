"""Whether two ages are of one person: by name, or by what two articles say of an unnamed one."""

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Any

from crosscheck.events import stem
from crosscheck.kinds.age.bearers import Doings, Sort, alike, common
from crosscheck.models import Claim, Event, Match, Participant, Span, Weight, shown, weighed
from crosscheck.syntax import Parse, Token
from crosscheck.values import ages

# That two ages agree speaks for one bearer.
_AGREES = 0.15
# That somebody was arrested in the same place does too.
_PLACED = 0.2
# What share of one sentence's words the other article must use of the same noun.
_AROUND = 0.24
# How surely two ages in one article must be one person's.
_WITHIN = 0.8


@dataclass(frozen=True, slots=True)
class AgedValue:
    """An age with what the article says of its bearer."""

    age: ages.AgeValue
    sort: Sort
    deeds: frozenset[str]
    doings: Doings
    lead: bool
    spoken: bool
    """Whether only a pronoun says who is meant."""
    several: bool = False
    """Whether the article speaks of several such people."""
    places: frozenset[str] = frozenset()
    """Stems of the countries and towns that the sentence names."""
    described: bool = False
    """Whether the bearer's name is only taken from a sentence before."""


def named(claim: Claim[Any]) -> str:
    """The key of the entity that bears the age; empty if it has no name in the story."""
    keys = [participant.key for participant in claim.event.participants] if claim.event else []
    return keys[0] if keys and keys[0].startswith("=") else ""


def holder(parse: Parse, bearer: Token | None) -> Event | None:
    """An event whose one participant is the name, so that the resolve stage tells whose it is."""
    if bearer is None:
        return None
    name = _unshouted(parse, bearer)
    span = Span(start=name.start, end=name.end)
    return Event("be", (Participant("subject", name.text.lower(), frozenset(), span),))


def _unshouted(parse: Parse, name: Token) -> Token:
    """The same name elsewhere in the article, for one that a headline has in capitals."""
    same = (t for t in parse.tokens if t.label == "PERSON" and not t.text.isupper() and t.text.upper() == name.text)
    return next(same, name) if name.text.isupper() else name


def told_apart(claims: list[Claim[Any]]) -> list[Claim[Any]]:
    """Marks the claims of an article in which several such people have ages that no slip explains."""
    claims = [claim for claim in claims if not (claim.value.described and _another(claim, claims))]
    apart: dict[int, set[int]] = defaultdict(set)
    for n, claim in enumerate(claims):
        for m, other in enumerate(claims[:n]):
            gap = ages.relation(claim.value.age, other.value.age).gap
            together = claim.sentence == other.sentence and gap
            unnamed = claim.event is None and other.event is None
            if unnamed and alike(claim.value.sort, other.value.sort) and (gap > 1 or together):
                apart[n].add(m)
                apart[m].add(n)
    return [replace(c, value=replace(c.value, several=True)) if n in apart else c for n, c in enumerate(claims)]


def _another(claim: Claim[Any], claims: list[Claim[Any]]) -> bool:
    """Whether `the 27-year-old` is not whom it seems: its article gives that one another, or another one that age."""
    mine = claim.event.participants[0].key if claim.event else ""
    for other in claims:
        agree = ages.relation(claim.value.age, other.value.age).relation.agrees
        theirs = other.event.participants[0].key if other.event else ""
        if other is not claim and not other.value.described and (theirs != mine if agree else theirs == mine):
            return True
    return False


def same_person(left: Claim[Any], right: Claim[Any]) -> Match:
    """How sure it is that ages of one named person are of one: less where a pronoun or a single name tells whose."""
    why = f"both give the age of {shown(named(left))}"
    sure = Weight(why, 0.85 if " " in named(left) else 0.7)
    spoken = left.value.spoken or right.value.spoken
    return weighed((why,), sure, Weight("only a pronoun tells whose age it is", -0.2 if spoken else 0.0))


def protagonist(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """What speaks for one unnamed person: what happens to them, how much each article is about them."""
    a, b = left.value, right.value
    if a.several or b.several:
        return None
    shared, throughout = common(a.deeds, b.deeds), common(a.doings.deeds, b.doings.deeds)
    deeds = [*shared, *(deed for deed in throughout if deed not in shared)]
    agree = ages.relation(a.age, b.age).relation.agrees
    around = _surroundings(left, right, {stem(word) for word in (*deeds, a.sort.noun, b.sort.noun)})
    placed = "arrest" in shared and bool((a.places & right.context) | (b.places & left.context))
    if not deeds or around < (_AROUND / 2 if agree or placed else _AROUND) or a.spoken or b.spoken:
        return None
    children = a.sort.stage == b.sort.stage == "child"
    one_named = bool(named(left) or named(right))
    if (not shared and not children) or (one_named and not (children and (shared or agree))):
        return None
    noun = a.sort.noun or b.sort.noun or a.sort.stage or "person"
    why = f"both say “{'”, “'.join(deeds[:3])}” of the {noun}"
    found = weighed(
        (why,),
        Weight("one noun for them" if a.sort.noun == b.sort.noun else "nouns that fit one", _noun_worth(a, b)),
        Weight(why, 0.3 if shared else 0.15),
        Weight("what else the sentences say", 0.5 * min(around, 0.6)),
        Weight(f"both say more of the {noun}", 0.15 if min(a.doings.mentions, b.doings.mentions) > 2 else 0.0),
        Weight("both open the article with it", 0.1 if a.lead and b.lead else 0.0),
        Weight("the ages agree", _AGREES if agree else 0.0),
        Weight("both name the place of the arrest", _PLACED if placed else 0.0),
    )
    return None if left.article == right.article and not agree and found.score < _WITHIN else found


def _noun_worth(left: AgedValue, right: AgedValue) -> float:
    return 0.15 if left.sort.noun == right.sort.noun else 0.05


def _surroundings(left: Claim[Any], right: Claim[Any], own: set[str]) -> float:
    """How much of what each sentence says of the bearer, beside `own`, the other article says of such a one."""
    shares = [
        len((claim.context - own) & (other.value.doings.setting | other.context)) / max(len(claim.context - own), 1)
        for claim, other in ((left, right), (right, left))
    ]
    return sum(shares) / 2
