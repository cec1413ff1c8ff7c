"""How likely two clock times are of one moment, by the fitted model: a story has few, and each has its own words."""

from typing import Any

from crosscheck.kinds.time.timings import times_of_day
from crosscheck.likeness import in_common, named_in_both
from crosscheck.models import Claim, Match
from crosscheck.odds import nearby, odds, telling


def likely(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure the model is, and what speaks for it; None for dates, and where the words beside have nothing alike."""
    if not (times_of_day(left) and times_of_day(right)):
        return None
    found = evidence(left, right)
    if not found["nearness"]:
        return None
    common = left.context & right.context
    reasons = [*named_in_both(left, right), *([in_common(common)] if common else [])]
    return Match(odds("clock", found), ("both give an hour", *reasons))


def evidence(left: Claim[Any], right: Claim[Any]) -> dict[str, float]:
    """What the model weighs."""
    bounds = float(left.value.modifier != right.value.modifier)
    return {**telling(left, right), **nearby(left, right), "bounds": bounds}
