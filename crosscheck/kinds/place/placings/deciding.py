"""Whether two claims about where can be compared, each sort in its own way."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from crosscheck.kinds.place.placings.absence import agree
from crosscheck.kinds.place.placings.events import maybe_one, same_event
from crosscheck.kinds.place.placings.journeys import same_journey, same_route
from crosscheck.kinds.place.placings.otherwise import told_otherwise
from crosscheck.kinds.place.placings.people import same_bearer
from crosscheck.kinds.place.placings.spots import same_spot
from crosscheck.kinds.place.placings.things import same_thing
from crosscheck.models import Claim, Match
from crosscheck.values.places import PlaceValue, Sort


def _happened(left: Claim[Any], right: Claim[Any]) -> Match | None:
    return same_event(left, right) if left.topic == right.topic else told_otherwise(left, right)


# Below this a match has no chance: the map need not be asked.
_LEAST = 0.35
_MATCHES: Mapping[Sort, Callable[[Claim[Any], Claim[Any]], Match | None]] = {
    Sort.EVENT: _happened,
    Sort.THING: same_thing,
    Sort.DESTINATION: same_journey,
    Sort.ROUTE: same_route,
    Sort.SPOT: same_spot,
}


def elsewhere(claim: Claim[Any], found: Sequence[Claim[Any]]) -> tuple[str, ...]:
    """The other places that the article's claims give for what may be the same."""
    names = {
        other.value.name
        for other in found
        if other is not claim
        and ((other.value.sort, other.topic) == (claim.value.sort, claim.topic) or _start(claim, other))
        and other.value.name != claim.value.name
        and maybe_one(claim.event, other.event)
    }
    return tuple(sorted(names))


def _start(claim: Claim[Any], other: Claim[Any]) -> bool:
    """Whether the one is bound for somewhere, and the other tells a way: the ends of a way are told by that."""
    return claim.value.sort is Sort.DESTINATION and other.value.sort is Sort.ROUTE


def placed_alike(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How surely and why the two are about one event, thing, person or place; None if they are not."""
    found = _MATCHES.get(left.value.sort, same_bearer)(left, right)
    slip = left.value.sort is Sort.ROUTE and left.value.manner != right.value.manner
    if found is None or found.score < _LEAST or (not slip and _several(left.value, right.value)):
        return None
    return found


def _several(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether one article itself gives the other's place too: several venues, a way back, an island and its town."""
    if left.name == right.name and left.sort is not Sort.ROUTE:
        return False
    ours, theirs = (left.name, *left.outer), (right.name, *right.outer)
    if left.sort not in (Sort.EVENT, Sort.THING, Sort.ORIGIN, Sort.DESTINATION):
        return left.name in right.elsewhere or right.name in left.elsewhere
    return any(agree(name, theirs) for name in left.elsewhere if name not in ours) or any(
        agree(name, ours) for name in right.elsewhere if name not in theirs
    )
