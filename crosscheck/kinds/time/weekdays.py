"""Weekdays that do not go with the date beside them, found within one article."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from crosscheck.models import Claim, Flaw
from crosscheck.values import times

_RULE = "weekday-date"
_YEAR_STATED = 0.95
_YEAR_INFERRED = 0.6
_HALF_YEAR = 183


def weekday_flaws(claims: Sequence[Claim[Any]]) -> Iterator[Flaw]:
    """One flaw for each date whose weekday is wrong, and one for dates without a year that no one year can hold."""
    undated = []
    for claim in claims:
        fits = times.weekday_fits(claim.value)
        if fits is None:
            undated.append(claim)
        elif not fits[0] and not _near(claim):
            yield _wrong(claim, fits[1])
    yield from _no_common_year(undated)


def _near(claim: Claim[Any]) -> bool:
    """Whether a date without a year is right in the year to which it lies nearest: a verb's tense may mislead."""
    value: times.TimeValue = claim.value
    if value.year or claim.published is None or value.weekday is None or not value.month or not value.day:
        return False
    told = claim.published.replace(tzinfo=None)
    years = times.possible_years(value.weekday, value.month, value.day) & set(range(told.year - 1, told.year + 2))
    return any(abs((datetime(year, value.month, value.day) - told).days) <= _HALF_YEAR for year in years)


def _wrong(claim: Claim[Any], true: str) -> Flaw:
    value: times.TimeValue = claim.value
    when = value.year or value.candidates[0][0].year
    source = "" if value.year else ", the year of publication"
    day = times.describe(value)
    return Flaw(
        _RULE,
        day,
        f"Is “{claim.text}” the right weekday?",
        ((claim.text, claim),),
        (f"in {when}{source}, that date is a {true}",),
        _YEAR_STATED if value.year else _YEAR_INFERRED,
    )


def _no_common_year(claims: Sequence[Claim[Any]]) -> Iterator[Flaw]:
    """Without a year each weekday fits some year, but all of an article's must fit one."""
    dated = [(claim, _years(claim)) for claim in claims if _years(claim)]
    for n, (claim, years) in enumerate(dated):
        others = [(other, theirs) for m, (other, theirs) in enumerate(dated) if m != n]
        at_odds = [other for other, theirs in others if not years & theirs]
        if at_odds and len(at_odds) * 2 >= len(others) and (len(others) > 1 or n == 0):
            day, against = claim.text, at_odds[0].text
            yield Flaw(
                _RULE,
                day.lower(),
                f"Is “{day}” the right weekday?",
                ((day, claim), (against, at_odds[0])),
                (f"in no year is “{day}” right when “{against}” is",),
                _YEAR_INFERRED,
            )


def _years(claim: Claim[Any]) -> frozenset[int]:
    value: times.TimeValue = claim.value
    if value.weekday is None or value.month is None or value.day is None or value.year is not None or value.candidates:
        return frozenset()
    return times.possible_years(value.weekday, value.month, value.day)
