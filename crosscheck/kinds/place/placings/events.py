"""Whether two claims about where something happens are about one event."""

from itertools import product
from typing import Any

from crosscheck.likeness import likeness, shared_names
from crosscheck.models import Claim, Event, Match, Relation, Weight
from crosscheck.values import times
from crosscheck.values.places import PlaceValue

_BASE = Weight("both say where it was", 0.15)
# Words that two sentences about one event must share, and which share of the shorter one's, where no name does.
_FEW = 3
_MANY = 4
_MOST = 0.6
# So many names in common make one event even of what happens in many places.
_PAIR = 2
_NUMERALS = frozenset("two three four five six seven eight nine ten eleven twelve dozen".split())
# Roles in which somebody else means another event.
_OWN = ("with", "object", "subject")


def maybe_one(left: Event | None, right: Event | None) -> bool:
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


def same_event(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """Told with one word, on no other days, with enough names or words in common."""
    if other_days(left.value, right.value):
        return None
    found = likeness(left, right)
    if found is None or left.event is None or right.event is None:
        return None
    if not _told_alike(left, right, len(shared_names(left.event, right.event))):
        return None
    return found.adding(_BASE)


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


def other_days(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether every date beside the one place is at odds with every date beside the other."""
    verdicts = [times.relation(one, other) for one, other in product(left.dates, right.dates)]
    return bool(verdicts) and all(v is not None and v.relation is Relation.CONFLICT for v in verdicts)
