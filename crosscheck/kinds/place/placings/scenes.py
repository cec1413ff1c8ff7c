"""Whether two articles' openings tell of one event."""

from typing import Any

from crosscheck.kinds.place.placings.absence import unheard_of
from crosscheck.kinds.place.placings.events import other_days
from crosscheck.likeness import LIGHT, in_common
from crosscheck.models import Claim, Match, shown
from crosscheck.values.names import known

# Zipf frequency of words so common that they tell nothing, and how much the rarer ones in common must tell.
_COMMON = 6.0
_LEAST = 8.0
# So many words, that a name or two alone make no event.
_MANY = 5


def same_scene(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """With enough telling words in common, where neither article names the other's place."""
    if left.article == right.article or other_days(left.value, right.value):
        return None
    common = frozenset(stem for stem in left.context & right.context - LIGHT if stem.isalpha())
    if len(common) < _MANY or sum(max(_COMMON - known(shown(stem)), 0.0) for stem in common) < _LEAST:
        return None
    if not unheard_of(left.value, right.value):
        return None
    return Match(0.5, (in_common(common, "openings"), "neither article names the other place"))
