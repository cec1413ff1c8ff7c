"""Whether two claims about the way are about one journey."""

from typing import Any

from crosscheck.kinds.place.locations.destinations import VEHICLES
from crosscheck.kinds.place.placings.events import other_days
from crosscheck.likeness import in_common, shared_names
from crosscheck.models import Claim, Event, Match, Weight, shown, weighed
from crosscheck.values import places
from crosscheck.values.meanings import one_thing

# Words that two sentences about one route must share; more, and which share of the shorter one's, where no name does.
_FEW = 3
_MANY = 4
_MOST = 0.6


def same_journey(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Both on the way: the same traveller, or so much else in common that it is one journey."""
    if left.event is None or right.event is None or other_days(left.value, right.value):
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
    spoken = in_common(common)
    reasons = (why, *((spoken,) if common else ()))
    return weighed(reasons, Weight(why, 0.5 if names else 0.3), Weight(spoken, share), most=0.9)


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


def same_route(left: Claim[Any], right: Claim[Any]) -> Match | None:
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
    spoken = in_common(common)
    return weighed((why, spoken), Weight(why, 0.4), Weight(spoken, share), most=0.7)
