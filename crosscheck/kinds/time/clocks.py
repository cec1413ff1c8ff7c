"""How likely two clock times are of one moment, by the fitted model: a story has few, and each has its own words."""

import math
from typing import Any

from crosscheck.events import stem
from crosscheck.kinds.time.timings import times_of_day
from crosscheck.likeness import in_common, named_in_both
from crosscheck.models import Claim, Match
from crosscheck.odds import nearby, odds, pieces, telling

_HALF_DAY = 12 * 60
# Minutes to which many times are rounded.
_FIVE = 5
# What happens one after the other on one way or occasion, whatever else is alike.
_STEPS = frozenset(
    map(stem, "leave arrive launch begin end open reopen close send rescue return stop resume die".split())
)


def likely(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure the model is, and what speaks for it; None for dates, and where the words beside have nothing alike."""
    if not (times_of_day(left) and times_of_day(right)) or two_steps(left, right):
        return None
    found = evidence(left, right)
    if not found["nearness"]:
        return None
    common = left.context & right.context
    reasons = [*named_in_both(left, right), *([in_common(common)] if common else [])]
    return Match(odds("clock", found), ("both give an hour", *reasons), pieces("clock", found))


def two_steps(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether one leaves and the other arrives, or the like."""
    steps = {claim.event.predicate for claim in (left, right) if claim.event} & _STEPS
    return len(steps) > 1


def evidence(left: Claim[Any], right: Claim[Any]) -> dict[str, float]:
    """What the model weighs."""
    bounds = float(left.value.modifier != right.value.modifier)
    return {**telling(left, right), **nearby(left, right), **_minutes(left, right), "bounds": bounds}


def _minutes(left: Claim[Any], right: Claim[Any]) -> dict[str, float]:
    """How the two differ: by how much, by the order of digits alone, and whether they are no round times."""
    one, other = (claim.value.clock_low % _HALF_DAY for claim in (left, right))
    faces = [f"{minutes // 60}{minutes % 60:02}" for minutes in (one, other)]
    return {
        "swapped": float(sorted(faces[0]) == sorted(faces[1])),
        "fine": float(one % _FIVE != 0) + float(other % _FIVE != 0),
        "apart": math.log10(1 + min(abs(one - other), _HALF_DAY - abs(one - other))),
    }
