"""Whether two claims about where something stands are about one thing."""

import re
from typing import Any

from crosscheck.kinds.place.locations.things import NAMED
from crosscheck.kinds.place.placings.absence import unheard_of
from crosscheck.likeness import LIGHT, in_common, shared_names
from crosscheck.models import Claim, Match, Participant, Weight, shown, weighed
from crosscheck.values.meanings import one_thing
from crosscheck.values.names import known
from crosscheck.values.places import names_sort

# Words that two sentences about one thing must share, and which share of the shorter one's.
_FEW = 3
_SHARE = 0.25
# Of somebody's things of one sort, which have few words in common.
_PAIR = 2
# Stems of words that Britain ends in -tre.
_RE = re.compile(r"tr$")
# Zipf frequency of words so common that they tell nothing, and how much the rarer ones in common must tell.
_COMMON = 5.5
_RARE = 4.0
_KEYS = 4


def rarest(stems: frozenset[str]) -> list[str]:
    """The few of the words that tell most, by how rarely they are written."""
    return sorted(stems - LIGHT, key=lambda stem: (known(shown(stem)), stem))[:_KEYS]


def same_thing(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """A thing of one name, one owner's of one sort, or one that both articles describe."""
    if left.event is None or right.event is None:
        return None
    names = shared_names(left.event, right.event)
    if left.topic == right.topic == NAMED:
        return _named(left, right, names)
    if NAMED in (left.topic, right.topic):
        return None
    return _described(left, right) or (_owned(left, right, names) if names else _alike(left, right))


def _named(left: Claim[Any], right: Claim[Any], names: list[str]) -> Match | None:
    """A hotel, a school: what else has a name may stand in several places."""
    words = (word for claim in (left, right) for thing in _things(claim) for word in thing.words)
    if not names or not any(names_sort(word) for word in words):
        return None
    return Match(0.6, (f"both say where {shown(names[0])} is",))


def _described(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Called by the same words, of which there are several, in sentences that have more in common."""
    if left.topic != right.topic or left.value.loose or right.value.loose:
        return None
    ours, theirs = ({_RE.sub("ter", word) for word in claim.context} for claim in (left, right))
    common = ours & theirs
    share = len(common) / max(min(len(ours), len(theirs)), 1)
    if len(common) < _FEW or share < _SHARE or left.event is None or not (_telling(left) or _telling(right)):
        return None
    why, spoken = f"both say where the {left.event.phrase} is", in_common(common)
    return weighed((why, spoken), Weight(why, 0.35), Weight(spoken, share), most=0.6)


def _owned(left: Claim[Any], right: Claim[Any], names: list[str]) -> Match | None:
    common = left.context & right.context - LIGHT
    if len(common) < _PAIR or not _one_sort(left, right) or not unheard_of(left.value, right.value):
        return None
    return Match(0.5, (f"both tell of one such thing of {shown(names[0])}", in_common(common)))


def _alike(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Of one sort, in sentences that have rare words in common, where neither article has another place for it."""
    common = left.context & right.context - LIGHT
    if not _one_sort(left, right) or _worth(common) < _RARE or not unheard_of(left.value, right.value):
        return None
    return Match(0.5, (in_common(common),))


def _worth(stems: frozenset[str]) -> float:
    return sum(max(_COMMON - known(shown(stem)), 0.0) for stem in stems)


def _one_sort(left: Claim[Any], right: Claim[Any]) -> bool:
    return any(one_thing(one.key, other.key) for one in _things(left) for other in _things(right))


def _things(claim: Claim[Any]) -> list[Participant]:
    return (
        [participant for participant in claim.event.participants if participant.role == "object"] if claim.event else []
    )


def _telling(claim: Claim[Any]) -> bool:
    """Whether the thing is called by more than one noun."""
    return any(len(participant.words) > 1 for participant in claim.event.participants) if claim.event else False
