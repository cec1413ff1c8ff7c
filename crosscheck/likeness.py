"""Whether two claims' events are one event: what speaks for it, in points and in plain words."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from crosscheck.events import canonical
from crosscheck.models import Claim, Event, Match, Modality, Participant, Relation, Weight, shown
from crosscheck.values import names, places

# Roles in which two different names mean two different events.
_TELLING = frozenset(("subject", "object", "with", "to", "from"))
# Roles of the place where something happens.
_WHERE = ("in", "at", "near", "on")
# Predicates that nearly every sentence has.
LIGHT = frozenset("be have do make take get go come includ use say keep see want need give".split())

# What each piece of evidence is worth: see bench/fit_likeness.py.
WEIGHTS = Path(__file__).with_name("likeness.toml")
_MOST = 2
# Fewer words in common than this say nothing.
_FEW = 2
_FEW_SHOWN = 5
_UNSAID = "the same people or things take part, without a name"


Evidence = tuple[str, float, str]
"""What it is, how much of it there is, and the reason in plain words, empty where it needs none."""
Pairs = list[tuple[Participant, Participant]]
"""Participants of the one event, each with its like in the other."""


def likeness(left: Claim[Any], right: Claim[Any], needed: int | None = None) -> Match | None:
    """How much speaks for one event, to be added to what the kind itself knows; None if it cannot be one.

    `needed` is how many participants the two must share: without it one, or two within one article.
    """
    found = evidence(left, right, needed)
    if found is None:
        return None
    weights = _weights()
    parts = tuple(Weight(why or _UNSAID, weights[what] * amount) for what, amount, why in found)
    return Match(sum(part.points for part in parts), tuple(why for _, _, why in found if why), parts)


def evidence(left: Claim[Any], right: Claim[Any], needed: int | None = None) -> list[Evidence] | None:
    """What speaks for one event, piece by piece; None if it cannot be one."""
    a, b = left.event, right.event
    found: list[Evidence] = []
    if a is not None and b is not None:
        if needed is None:
            needed = _MOST if left.article == right.article else 1
        shared = _shared(a, b)
        if not _compatible(a, b, shared) or len({one.key for one, _ in shared}) < needed:
            return None
        found += _events(a, b, shared)
    common = (left.context & right.context) - LIGHT
    if len(common) >= _FEW:
        found.append(("context", len(common) / min(len(left.context), len(right.context)), in_common(common)))
    return found


def places_apart(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether both say where, and no two of the places can be one: the dead of two states."""
    ours, theirs = places_of(left), places_of(right)
    verdicts = [places.relation((one,), (other,)) for one in ours for other in theirs]
    return bool(verdicts) and all(v is not None and v.relation is Relation.CONFLICT for v in verdicts)


def cited_apart(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether each cites somebody, and not one person whose name is shortened or misspelt in one of them."""
    if not (left.speaker and right.speaker) or left.speaker == right.speaker:
        return False
    return names.relation(left.speaker, right.speaker, "person") is None


def places_of(claim: Claim[Any]) -> list[str]:
    """The names of the places where the claim's event happens."""
    among = claim.event.participants if claim.event else ()
    return [p.key[1:].title() for p in among if p.role in _WHERE and p.key.startswith("=")]


def in_common(words: Iterable[str], parts: str = "sentences") -> str:
    """The reason that two sentences, or other parts of articles, share these words."""
    return f"both {parts} speak of {', '.join(shown(word) for word in sorted(words)[:_FEW_SHOWN])}"


def named_in_both(left: Claim[Any], right: Claim[Any]) -> list[str]:
    """The reason that two events have entities in common, if they have."""
    names = shared_names(left.event, right.event) if left.event and right.event else []
    return [_both_name(names)] if names else []


def _both_name(names: Iterable[str]) -> str:
    return "both name " + " and ".join(map(shown, names))


def _events(left: Event, right: Event, shared: Pairs) -> Iterator[Evidence]:
    if left.predicate == right.predicate and left.predicate not in LIGHT:
        yield "predicate", 1, f"both say what happened with “{shown(left.predicate)}”"
    names = _names(shared)
    if names:
        yield "entity", min(len(names), _MOST), _both_name(names)
    things = [one for one, _ in shared if not one.key.startswith("=")]
    if things:
        yield "participant", min(len(things), _MOST), ""


@cache
def _weights() -> dict[str, float]:
    return tomllib.loads(WEIGHTS.read_text(encoding="utf-8"))


def event_subject(claims: Sequence[Claim[Any]]) -> str:
    """Predicates and shared participants of the claims' events: what a finding is about, free of wording."""
    events = [claim.event for claim in claims if claim.event]
    if not events:
        return ""
    shared = frozenset.intersection(*(frozenset(p.key for p in event.participants) for event in events))
    return " ".join([*sorted({event.predicate for event in events}), *sorted(shared)])


def shortest_phrase(claims: Sequence[Claim[Any]]) -> str:
    """The event in the fewest words that still have two, for a question."""
    phrases = sorted((claim.event.phrase for claim in claims if claim.event), key=lambda phrase: (len(phrase), phrase))
    return next((phrase for phrase in phrases if " " in phrase), phrases[0] if phrases else "")


def shared_names(left: Event, right: Event) -> list[str]:
    """Entities that take part in both events, by the shorter name where one has two: Helix and Helix Pharma."""
    return _names(_shared(left, right))


def _names(shared: Pairs) -> list[str]:
    pairs = [(one.key, other.key) for one, other in shared]
    return sorted({min(pair, key=lambda key: (len(key), key)) for pair in pairs if pair[0].startswith("=")})


def compatible(left: Event, right: Event) -> bool:
    """Whether tense and modality let the two be one event, and no named participant stands against another."""
    return _compatible(left, right, _shared(left, right))


def _compatible(left: Event, right: Event, shared: Pairs) -> bool:
    if (left.modality is Modality.DENIED) != (right.modality is Modality.DENIED):
        return False
    if "future" in (left.tense, right.tense) and left.tense and right.tense and left.tense != right.tense:
        return False
    return not any(
        one.key.startswith("=") and other.key.startswith("=") for one, other in _clashes(left, right, shared)
    )


def _shared(left: Event, right: Event) -> Pairs:
    pairs = []
    for one in left.participants:
        other = next((p for p in right.participants if _alike(one, p)), None)
        if other is not None:
            pairs.append((one, other))
    return pairs


def _alike(one: Participant, other: Participant) -> bool:
    """The same entity or noun, or a name within the other: Leeds and Leeds University."""
    if one.key == other.key or canonical(one.key) == canonical(other.key):
        return True
    if not (one.key.startswith("=") and other.key.startswith("=")):
        return False
    words = [set(participant.key[1:].split()) for participant in (one, other)]
    return words[0] <= words[1] or words[1] <= words[0]


def _clashes(left: Event, right: Event, pairs: Pairs) -> Pairs:
    """Participants in one telling role that neither event shares with the other at all."""
    shared = {id(p) for pair in pairs for p in pair}
    agreed = {p.role for event in (left, right) for p in event.participants if id(p) in shared}
    return [
        (one, other)
        for one in left.participants
        for other in right.participants
        if one.role == other.role and one.role in _TELLING - agreed and not {id(one), id(other)} & shared
    ]
