"""Whether two claims about where somebody is from, or what a place is, are about one person or place."""

from typing import Any

from crosscheck.kinds.place.locations.bearers import AGED
from crosscheck.likeness import in_common, shared_names
from crosscheck.models import Claim, Match
from crosscheck.values import places

# Words that two sentences about somebody unnamed of one age must share.
_PAIR = 2


def same_bearer(left: Claim[Any], right: Claim[Any]) -> Match | None:
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
