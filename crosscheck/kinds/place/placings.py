"""Whether two claims about where are about one event, thing, person or place."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from typing import Any

from crosscheck.kinds.place.locations.bearers import AGED
from crosscheck.kinds.place.locations.destinations import VEHICLES
from crosscheck.likeness import in_common, likeness, shared_names
from crosscheck.models import Claim, Event, Match, Relation, shown
from crosscheck.values import places, times
from crosscheck.values.meanings import one_thing
from crosscheck.values.places import PlaceValue, Sort

_BASE = 0.15
# Below this a match has no chance: the map need not be asked.
_LEAST = 0.35
# Words that two sentences about one thing must share, and which share of the shorter one's.
_FEW = 3
_SHARE = 0.25
# How many words they must share where no name does.
_MANY = 4
_MOST = 0.6
# So many names in common make one event even of what happens in many places.
_PAIR = 2
# Stems of words that Britain ends in -tre.
_RE = re.compile(r"tr$")
_NUMERALS = frozenset("two three four five six seven eight nine ten eleven twelve dozen".split())
# Roles in which somebody else means another event.
_OWN = ("with", "object", "subject")


def elsewhere(claim: Claim[Any], found: Sequence[Claim[Any]]) -> tuple[str, ...]:
    """The other places that the article's claims give for what may be the same."""
    names = {
        other.value.name
        for other in found
        if other is not claim
        and ((other.value.sort, other.topic) == (claim.value.sort, claim.topic) or _start(claim, other))
        and other.value.name != claim.value.name
        and _maybe_one(claim.event, other.event)
    }
    return tuple(sorted(names))


def _start(claim: Claim[Any], other: Claim[Any]) -> bool:
    """Whether the one is bound for somewhere, and the other tells a way: the ends of a way are told by that."""
    return claim.value.sort is Sort.DESTINATION and other.value.sort is Sort.ROUTE


def placed_alike(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How surely and why the two are about one event, thing, person or place; None if they are not."""
    found = _matched(left, right)
    slip = left.value.sort is Sort.ROUTE and left.value.manner != right.value.manner
    if found is None or found.score < _LEAST or (not slip and _several(left.value, right.value)):
        return None
    return found


def _matched(left: Claim[Any], right: Claim[Any]) -> Match | None:
    sort = left.value.sort
    if sort is Sort.EVENT:
        return _event(left, right)
    if sort is Sort.THING:
        return _thing(left, right)
    if sort is Sort.DESTINATION:
        return _journey(left, right)
    return _route(left, right) if sort is Sort.ROUTE else _bearer(left, right)


def _maybe_one(left: Event | None, right: Event | None) -> bool:
    """Whether the events can be one: none past and one to come, and nobody in a role that somebody else has."""
    if left is None or right is None:
        return True
    if "future" in (left.tense, right.tense) and left.tense != right.tense:
        return False
    return not any(_apart(left, right, role) for role in _OWN)


def _apart(left: Event | None, right: Event | None, role: str) -> bool:
    """Whether both events have somebody or something in that role, and nothing of it in common."""
    if left is None or right is None:
        return False
    ours, theirs = _words(left, role), _words(right, role)
    return bool(ours and theirs) and not ours & theirs


def _words(event: Event, role: str) -> set[str]:
    return {word for participant in event.participants if participant.role == role for word in participant.words}


def _several(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether one article itself gives the other's place too: several venues, a way back, an island and its town."""
    if left.name == right.name and left.sort is not Sort.ROUTE:
        return False
    ours, theirs = (left.name, *left.outer), (right.name, *right.outer)
    if left.sort not in (Sort.EVENT, Sort.THING, Sort.ORIGIN, Sort.DESTINATION):
        return left.name in right.elsewhere or right.name in left.elsewhere
    return any(_agree(name, theirs) for name in left.elsewhere if name not in ours) or any(
        _agree(name, ours) for name in right.elsewhere if name not in theirs
    )


def _agree(name: str, other: tuple[str, ...]) -> bool:
    verdict = places.relation((name,), other)
    return verdict is not None and verdict.relation.agrees


def _event(left: Claim[Any], right: Claim[Any]) -> Match | None:
    if _other_days(left.value, right.value):
        return None
    found = likeness(left, right)
    if found is None or left.event is None or right.event is None:
        return None
    if not _told_alike(left, right, len(shared_names(left.event, right.event))):
        return None
    return replace(found, score=min(_BASE + found.score, 1.0))


def _told_alike(left: Claim[Any], right: Claim[Any], names: int) -> bool:
    """Whether the two share enough names, or words for want of names, to tell of one event."""
    if names < _PAIR and _apart(left.event, right.event, "object"):
        return False
    if _numbers(left.event) != _numbers(right.event):
        return False
    common = len(left.context & right.context)
    if left.value.loose or right.value.loose:
        return names >= _PAIR or common > _MANY
    share = common / max(min(len(left.context), len(right.context)), 1)
    return names > 0 or common >= _MANY or (common >= _FEW and share >= _MOST)


def _numbers(event: Event | None) -> set[str]:
    """How many take part, by the words for it."""
    words = (word for participant in event.participants for word in participant.words) if event else ()
    return {word for word in words if word.isdigit() or word in _NUMERALS}


def _other_days(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether every date beside the one place is at odds with every date beside the other."""
    verdicts = [times.relation(one, other) for one, other in product(left.dates, right.dates)]
    return bool(verdicts) and all(v is not None and v.relation is Relation.CONFLICT for v in verdicts)


def _thing(left: Claim[Any], right: Claim[Any]) -> Match | None:
    ours, theirs = ({_RE.sub("ter", word) for word in claim.context} for claim in (left, right))
    common = ours & theirs
    share = len(common) / max(min(len(ours), len(theirs)), 1)
    if len(common) < _FEW or share < _SHARE or left.event is None or not (_telling(left) or _telling(right)):
        return None
    why = in_common(common)
    return Match(min(0.35 + share, 0.6), (f"both say where the {left.event.phrase} is", why))


def _telling(claim: Claim[Any]) -> bool:
    """Whether the thing is called by more than one noun."""
    return any(len(participant.words) > 1 for participant in claim.event.participants) if claim.event else False


def _bearer(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Somebody's origin or a place's nature: the two must name one person or place."""
    if left.event is None or right.event is None:
        return None
    if left.topic != right.topic and (places.is_country(left.value.name) or places.is_country(right.value.name)):
        # Who lives in one country may be from another.
        return None
    names = shared_names(left.event, right.event)
    if names:
        return Match(0.6, (f"both tell of {names[0].removeprefix('=')}",))
    return _unnamed(left, right)


def _unnamed(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Somebody of one age whom at least one article does not name, with enough else in common."""
    ages = [{p.key for p in claim.event.participants if p.role == AGED} for claim in (left, right) if claim.event]
    named = [any(p.key.startswith("=") for p in claim.event.participants) for claim in (left, right) if claim.event]
    common = left.context & right.context
    if all(named) or not ages[0] & ages[1] or len(common) < _PAIR:
        return None
    return Match(0.5, ("both tell of somebody " + " ".join(sorted(ages[0] & ages[1])), in_common(common)))


def _journey(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Both on the way: the same traveller, or so much else in common that it is one journey."""
    if left.event is None or right.event is None or _other_days(left.value, right.value):
        return None
    if _other_travellers(left.event, right.event):
        return None
    common = left.context & right.context
    names = shared_names(left.event, right.event) or sorted(_travellers(left.event) & _travellers(right.event))
    names = names or sorted(left.named & right.named)
    share = len(common) / max(min(len(left.context), len(right.context)), 1)
    if not names and (len(common) < _MANY or share < _MOST):
        return None
    why = f"both tell of a journey of {shown(names[0])}" if names else "both tell of a journey"
    return Match(min((0.5 if names else 0.3) + share, 0.9), (why, *((in_common(common),) if common else ())))


def _travellers(event: Event) -> set[str]:
    """What they are called, in words that tell: a name or more than the sort of vehicle."""
    return {participant.key for participant in event.participants if participant.key not in VEHICLES}


def _other_travellers(left: Event, right: Event) -> bool:
    """Whether both say who travels, each with a name, or each with a noun, that is none of the other's."""
    ours, theirs = ({p.key for p in event.participants} for event in (left, right))
    if not ours or not theirs or _travellers(left) & _travellers(right) or shared_names(left, right):
        return False
    named = [any(key.startswith("=") for key in keys) for keys in (ours, theirs)]
    if named[0] != named[1]:
        return False
    return all(named) or not any(one_thing(one, other) for one in ours for other in theirs)


def _route(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Routes of one journey; in one article a way there and a way back are two, but `from A from B` is a slip."""
    if not places.same_ends(left.value, right.value):
        return None
    why = "both tell of a journey between the same places"
    if left.value.manner != right.value.manner:
        return Match(0.85, (why,))
    common = left.context & right.context
    if left.article == right.article or len(common) < _FEW:
        return None
    share = len(common) / min(len(left.context), len(right.context))
    return Match(min(0.4 + share, 0.7), (why, in_common(common)))
