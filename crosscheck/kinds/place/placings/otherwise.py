"""Whether two claims about where something happened are about one event that they tell with different verbs."""

from typing import Any

from crosscheck.events import stem
from crosscheck.kinds.place.placings.absence import unheard_of
from crosscheck.likeness import compatible
from crosscheck.models import Claim, Event, Match, Relation, shown
from crosscheck.values import times
from crosscheck.values.places import PlaceValue

_PLACED = frozenset("in at near on outside off".split())
# What is so for years, or on a way.
_STATES = frozenset(
    map(stem, "bear live grow study own train arrive leave fly travel drive walk go head come return carry".split())
)


def told_otherwise(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """The same did, or had done to them, something on the same day, and neither article names the other's place."""
    one, other = left.event, right.event
    if one is None or other is None or left.article == right.article or _vague(left) or _vague(right):
        return None
    if one.tense != other.tense or not compatible(one, other) or not _one_day(left.value, right.value):
        return None
    who = sorted(_named(one) & _named(other))
    if not who or not unheard_of(left.value, right.value):
        return None
    name = shown(who[0][1])
    return Match(0.5, (f"both tell what happened to {name} that day", "neither article names the other place"))


def _vague(claim: Claim[Any]) -> bool:
    state = claim.event is not None and claim.event.predicate in _STATES
    return state or claim.value.loose or claim.value.manner not in _PLACED


def _named(event: Event) -> set[tuple[str, str]]:
    return {(p.role, p.key) for p in event.participants if p.role in ("subject", "object") and p.key.startswith("=")}


def _one_day(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether each sentence gives a date, and they agree."""
    verdicts = [times.relation(one, other) for one in left.dates for other in right.dates]
    return bool(verdicts) and all(v is not None and v.relation is Relation.SAME for v in verdicts)
