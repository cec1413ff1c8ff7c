"""Dates and lengths that differ as slips of the pen do: the year, the month or a digit is another, all else the same.

Two events of one story seldom have times so much alike, so that less needs to be said of them in the same words.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from crosscheck.events import stem
from crosscheck.kinds.time.timings import times_of_day, two_deeds, two_events, two_verbs
from crosscheck.likeness import compatible, in_common, named_in_both
from crosscheck.models import Claim, Match, Weight, weighed
from crosscheck.odds import elsewhere, nearby, telling
from crosscheck.values import times

# How much the difference alone says for one event, and how much in common the sentences must have.
_SLIPS = {
    "year": (0.45, 0.2),
    "month": (0.35, 0.4),
    "month's year": (0.4, 0.15),
    "order of digits": (0.4, 0.4),
    "digit": (0.4, 0.2),
    "day": (0.28, 0.4),
    "next day": (0.28, 0.4),
}
# Digits of a length that tells minutes and seconds.
_TIMED = 3
# What has all but these alike is one event whichever verbs tell of it.
_WHOLE = ("year", "month")
_DAYS_OFF, _TEN, _YEARS_OFF = (1, 2), 10, (1, 2)
_REMEMBERED = frozenset(map(stem, "anniversary commemorate memorial vigil remembrance".split()))
# What each of them is worth beside words in common.
_WORDS, _PARTICIPANT, _PREDICATE = 0.5, 0.15, 0.3
# From here on sentences that name different ones can still tell of one event.
_PLENTY = 0.6
# From here on two verbs are near in meaning.
_NEAR = 0.3


def slipped(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure it is that both date one event; None where the two do not differ like a slip."""
    slip = slips(left.value, right.value)
    if slip is None or left.article == right.article or _apart(left, right):
        return None
    if (slip != "year" and elsewhere(left, right)) or (slip not in _WHOLE and two_deeds(left, right)):
        return None
    if slip == "next day" and two_verbs(left, right):
        return None
    alike, (base, least) = _alike(left, right), _SLIPS[slip]
    if alike < least or (alike < _PLENTY and left.named and right.named and not left.named & right.named):
        return None
    common = left.context & right.context
    reasons = [*named_in_both(left, right), *([in_common(common)] if common else [])]
    why = f"only the {slip.removeprefix('next ')} is another"
    alike_in = Weight("how alike the sentences are: words, verb, who takes part", _WORDS * alike)
    return weighed((why, *reasons), Weight(why, base), alike_in)


def slip_keys(claim: Claim[Any]) -> Iterator[tuple[str, object]]:
    """What two dates that differ like a slip have in common."""
    value: times.TimeValue = claim.value
    if value.type == "duration":
        yield from _length_keys(value)
    if value.month and "/" not in value.edtf:
        yield "month", value.month
    if value.day:
        yield "day", value.day
    if _bare_year(value):
        yield "digits", "".join(sorted(str(value.year)))


def _length_keys(value: times.TimeValue) -> Iterator[tuple[str, object]]:
    digits = _digits(value)
    if digits:
        yield "length", "".join(sorted(digits))
    if len(digits) >= _TIMED:
        yield from (("timed", f"{digits[:n]}?{digits[n + 1 :]}") for n in range(len(digits)))


def slips(left: times.TimeValue, right: times.TimeValue) -> str | None:
    """In what two dates differ, where that is all in which they do and both state it."""
    if "/" in left.edtf + right.edtf or (left.type == "duration") != (right.type == "duration"):
        return None
    if left.type == "duration":
        return _length_slip(left, right)
    if left.day and right.day and left.month and right.month:
        return _day_slip(left, right)
    if str(left.granularity) == str(right.granularity) == "month" and left.month == right.month:
        return "month's year" if _near_years(left, right) else None
    same_digits = sorted(str(left.year)) == sorted(str(right.year))
    return "order of digits" if _bare_year(left) and _bare_year(right) and same_digits else None


def _day_slip(left: times.TimeValue, right: times.TimeValue) -> str | None:
    days, months = (left.day or 0, right.day or 0), {left.month, right.month}
    if len(months) == 1 and days[0] == days[1]:
        return "year" if _near_years(left, right) else None
    if left.year and right.year and left.year != right.year:
        return None
    if len(months) > 1:
        return "month" if days[0] == days[1] else None
    swapped = sorted(f"{days[0]:02}") == sorted(f"{days[1]:02}")
    if swapped or abs(days[0] - days[1]) == _TEN:
        return "day"
    return "next day" if abs(days[0] - days[1]) in _DAYS_OFF else None


def _length_slip(left: times.TimeValue, right: times.TimeValue) -> str | None:
    """Of exact lengths: two digits have changed places, or one of a time taken to the second is another."""
    mine, theirs = _digits(left), _digits(right)
    if left.granularity is not right.granularity or len(mine) != len(theirs) or mine == theirs:
        return None
    if sorted(mine) == sorted(theirs):
        return "order of digits"
    off = sum(one != other for one, other in zip(mine, theirs, strict=True))
    return "digit" if off == 1 and min(len(mine), len(theirs)) >= _TIMED else None


def _digits(value: times.TimeValue) -> str:
    """The digits of an exact length, none of one that is rounded or bounded."""
    exact = not (value.approximate or value.modifier) and value.seconds_low == value.seconds_high
    digits = "".join(c for c in value.edtf if c.isdigit())
    return digits if exact and not digits.endswith("0") and len(digits) > 1 else ""


def _near_years(left: times.TimeValue, right: times.TimeValue) -> bool:
    """Whether both state the year, and one that is taken for the other: not that of a later anniversary."""
    return left.year is not None and right.year is not None and abs(left.year - right.year) in _YEARS_OFF


def _bare_year(value: times.TimeValue) -> bool:
    return str(value.granularity) == "year" and value.year is not None and value.type == "date"


def _apart(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether one is past and the other to come, one of them an anniversary, or others take part."""
    one, other = left.event, right.event
    if one is None or other is None or (times_of_day(left) and times_of_day(right)):
        return True
    tenses = {event.tense for event in (one, other) if event.tense}
    remembered = bool((left.context | right.context) & _REMEMBERED)
    at_odds = not compatible(replace(one, tense=None), replace(other, tense=None))
    return remembered or at_odds or ("past" in tenses and len(tenses) > 1) or two_events(left, right)


def _alike(left: Claim[Any], right: Claim[Any]) -> float:
    """How much the two sentences have in common: all their words, those beside the dates, who takes part, the verb."""
    found = telling(left, right)
    verbs = _PREDICATE if found["predicate"] >= _NEAR else 0.0
    return found["context"] + nearby(left, right)["near"] + _PARTICIPANT * found["participants"] + verbs
