"""How likely two dates are of one event, by the fitted model: most events are told with other verbs in each article."""

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from crosscheck.events import is_reporting, stem
from crosscheck.kinds.time.clocks import two_steps
from crosscheck.kinds.time.slips import slips
from crosscheck.kinds.time.timings import planned, times_of_day, two_deeds, two_events, two_verbs
from crosscheck.likeness import LIGHT, compatible, in_common, named_in_both
from crosscheck.models import Claim, Event, Match
from crosscheck.odds import nearby, odds, pieces, telling
from crosscheck.values import times

# By how finely a date is given: only dates told alike are slips for each other.
_GRAINS = {
    "day": "day", "part": "day", "hour": "day", "minute": "day", "second": "day",
    "month": "month", "season": "month", "quarter": "month", "year": "year",
}  # fmt: skip
# Characters in which an article tells what it is about.
_OPENING = 700
# By how much two dates are taken to differ that have no place on the calendar, in days, months or years.
_UNKNOWN = 10
_DAYS = {"day": 1, "month": 30, "year": 365}
_MOST = 3.0
# How far apart, by the model's measure, a day and the next are.
_NEXT = math.log10(2)
# Fewer words in common than this say nothing.
_FEW = 2
# Below this the two are no rivals for other pairs.
_POSSIBLE = 0.3
# What is only told on a day, besides what is said.
_TOLD = frozenset(map(stem, "disclose reveal caution publish".split()))
# What is so on one day may be so, or otherwise, on another; numbers rise from day to day.
_MOVING = frozenset(map(stem, "be rise fall gain lose slip top reach stand total view update".split()))


def date_keys(claim: Claim[Any]) -> Iterator[tuple[str, str]]:
    """What the claims have in common whose dates can be of one event, whichever words tell of it."""
    grain = _grain(claim.value)
    if grain and claim.event is not None and not _said(claim.event):
        yield "date", "year" if grain == "month" else grain


def likely_date(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure the model is, and what speaks for it; None for what it does not decide or hold possible."""
    if not decided(left, right):
        return None
    found = evidence(left, right)
    sure = odds("date", found)
    if sure < _POSSIBLE:
        return None
    common = left.context & right.context
    reasons = [*named_in_both(left, right), *([in_common(common)] if common else [])]
    return Match(sure, ("in other words, but likely of the same event", *reasons), pieces("date", found))


def decided(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the model decides of the two.

    Not of what one article says twice, times of day, what is only said on a day, what one denies, and sentences without
    words in common.
    """
    if left.article == right.article or not (_dates(left) and _dates(right)):
        return False
    if ("day" in {_grain(left.value), _grain(right.value)}) and _grain(left.value) != _grain(right.value):
        return False
    if left.value.zone != right.value.zone and _calendar(left.value, right.value)["apart"] <= _NEXT:
        # One moment can be on two days.
        return False
    if (times_of_day(left) and times_of_day(right)) or (left.own in right.told and right.own in left.told):
        return False
    assert left.event is not None
    assert right.event is not None
    if not compatible(replace(left.event, tense=None), replace(right.event, tense=None)):
        return False
    alike = len((left.context & right.context) - LIGHT) >= _FEW or left.named & right.named
    return bool(alike) and not (two_events(left, right) or _two_deeds(left, right))


def _two_deeds(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the verbs tell of different deeds, and the dates do not differ as only slips of the pen do."""
    if two_steps(left, right) or _done_and_planned(left, right):
        return True
    if not two_verbs(left, right):
        return False
    slip = slips(left.value, right.value)
    return slip in (None, "next day") or (slip == "month's year" and two_deeds(left, right))


def _done_and_planned(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether one tells what was done, and the other what is to come."""
    done = any(claim.event is not None and claim.event.tense == "past" for claim in (left, right))
    return done and planned(left) != planned(right)


def evidence(left: Claim[Any], right: Claim[Any]) -> dict[str, float]:
    """What the model weighs."""
    one, other = left.event, right.event
    assert one is not None
    assert other is not None
    found = telling(left, right)
    told_alike = one.predicate == other.predicate and one.predicate not in LIGHT
    return {
        **found,
        **nearby(left, right),
        **_calendar(left.value, right.value),
        "participants": min(found["participants"], _MOST),
        "verb": float(told_alike),
        "named": float(bool(left.named & right.named)),
        "names-apart": float(bool(left.named and right.named and not left.named & right.named)),
        "lead": float(all(claim.sentence.start < _OPENING for claim in (left, right))),
        "future": float("future" in (one.tense, other.tense)),
    }


def _calendar(left: times.TimeValue, right: times.TimeValue) -> dict[str, float]:
    """How finely the two are told, and how they differ."""
    grains = {_grain(left), _grain(right)}
    starts = [value.candidates[0][0] for value in (left, right) if value.candidates]
    grain = "year" if "year" in grains else "month" if "month" in grains else "day"
    apart = abs((starts[0] - starts[1]).days) / _DAYS[grain] if len(starts) > 1 else _UNKNOWN
    return {
        "year": float(grains == {"year"}),
        "month": float("month" in grains),
        "apart": math.log10(1 + apart),
        "slip": float(slips(left, right) is not None),
        "bounds": float(left.modifier != right.modifier),
        "weekdays": float(sum(value.weekday is not None and value.day is None for value in (left, right))),
    }


def _dates(claim: Claim[Any]) -> bool:
    event = claim.event
    return event is not None and _grain(claim.value) is not None and not _said(event) and event.predicate not in _MOVING


def _grain(value: times.TimeValue) -> str | None:
    return _GRAINS.get(str(value.granularity)) if value.type in ("date", "time") else None


def _said(event: Event) -> bool:
    """Whether it is only when something was said: not of whom something was asked."""
    doers = any(participant.role == "subject" for participant in event.participants)
    return doers and (is_reporting(event.predicate) or event.predicate in _TOLD)
