"""Whether two claims place one thing, and how the two places stand."""

from collections.abc import Sequence
from typing import Any

from crosscheck.likeness import compatible, likeness, shared_names
from crosscheck.models import Claim, Event, Match, Relation, Verdict
from crosscheck.values import places
from crosscheck.values.places import PlaceValue, Sort

_TELLING = frozenset(("with", "object"))
_BASE = 0.15


def elsewhere(claim: Claim[Any], found: Sequence[Claim[Any]]) -> tuple[str, ...]:
    """The other places that the article's claims give for what may be the same."""
    names = {
        other.value.name
        for other in found
        if other is not claim
        and (other.value.sort, other.topic) == (claim.value.sort, claim.topic)
        and other.value.name != claim.value.name
        and not _other(claim.event, other.event)
    }
    return tuple(sorted(names))


def _other(left: Event | None, right: Event | None) -> bool:
    """Whether somebody or something takes part in the one event in a role in which another does in the other."""
    if left is None or right is None:
        return False
    for role in ("with", "object", "subject"):
        ours, theirs = (
            {word for p in event.participants if p.role == role for word in p.words} for event in (left, right)
        )
        if ours and theirs and not ours & theirs:
            return True
    return False


def placed_alike(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How surely and why the two are places of one event, thing or person; None if they are not."""
    if _suppressed(left.value, right.value):
        return None
    found = _MATCHERS[left.value.sort](left, right)
    return found if found is not None and found.score >= 0.35 else None


def _suppressed(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether one article itself gives the other's place too: several venues."""
    if left.name == right.name:
        return False
    ours, theirs = (left.name, *left.outer), (right.name, *right.outer)
    return any(_agree((name,), theirs) for name in left.elsewhere) or any(
        _agree((name,), ours) for name in right.elsewhere
    )


def _agree(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    verdict = places.relation(left, right)
    return verdict is not None and verdict.relation.agrees


def _event(left: Claim[Any], right: Claim[Any]) -> Match | None:
    found = likeness(left, right)
    if found is None:
        return None
    return Match(min(_BASE + found.score, 1.0), found.why)


def _thing(left: Claim[Any], right: Claim[Any]) -> Match | None:
    common = left.context & right.context
    share = len(common) / max(min(len(left.context), len(right.context)), 1)
    if len(common) < 3 or share < 0.25:
        return None
    why = f"both sentences speak of {', '.join(sorted(common)[:5])}"
    return Match(min(0.4 + share, 1.0), (f"both say where the {left.event.phrase} is", why))  # type: ignore[union-attr]


def _same_one(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Somebody's origin or a place's nature: the two must name one person or place."""
    if left.event is None or right.event is None:
        return None
    names = shared_names(left.event, right.event)
    return Match(0.6, (f"both tell of {names[0].removeprefix('=')}",)) if names else None


def _route(left: Claim[Any], right: Claim[Any]) -> Match | None:
    ends = [{claim.value.name, claim.value.outer[0]} for claim in (left, right)]
    return Match(0.8, ("both tell of a journey between the same places",)) if ends[0] == ends[1] else None


_MATCHERS = {
    Sort.EVENT: _event,
    Sort.THING: _thing,
    Sort.ORIGIN: _same_one,
    Sort.NATURE: _same_one,
    Sort.SURROUNDING: _same_one,
    Sort.ROUTE: _route,
}


def standing(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    """How the two places stand; None if they cannot be compared."""
    if left.sort is Sort.NATURE:
        return _natures(left, right)
    if left.sort is Sort.SURROUNDING:
        return _surroundings(left, right)
    if left.sort is Sort.ROUTE:
        return _routes(left, right)
    if left.manner != right.manner and {"to", "from", "into"} & {left.manner, right.manner}:
        return None
    return places.relation((left.name, *left.outer), (right.name, *right.outer))


def _natures(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    if left.name == right.name:
        return Verdict(Relation.SAME, f"both call it a {left.name}")
    if not places.kinds_apart(left.name, right.name) or places.is_settlement(left.outer[0]):
        return None
    return Verdict(Relation.CONFLICT, f"a {left.name} is no {right.name}")


def _surroundings(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    if left.name != right.name:
        return None
    if left.manner == right.manner:
        return Verdict(Relation.SAME, f"both place it {left.manner} {left.name}")
    return Verdict(Relation.CONFLICT, f"one places it in {left.name}, the other outside it")


def _routes(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    if (left.name, left.manner) == (right.name, right.manner):
        return Verdict(Relation.SAME, "both go the same way")
    return Verdict(Relation.CONFLICT, "they do not go the same way")
