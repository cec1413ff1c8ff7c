"""The times that a finding's readings give, or its numbers as they were published, each as a stretch of one line."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from crosscheck.excerpts import one_line
from crosscheck.models import Claim, Finding, Outline, Reading
from crosscheck.report_view.bylines import Byline

# What is shorter than this share of the line is drawn as long.
_SHORTEST = 0.02
_MOST_ROWS = 12
_DAY = 86400.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the list: what it says, where, and the stretch of the line that it takes, in percent."""

    when: str
    value: str
    bylines: tuple[Byline, ...]
    start: float
    length: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """Rows from early to late."""

    title: str
    rows: tuple[Row, ...]


def timeline(finding: Finding, named: Mapping[str, Byline]) -> Timeline | None:
    """The finding's times on a line, or how its number changed from article to article; None for anything else."""
    rows = _times(finding, named) or _tolls(finding, named)
    if not 1 < len(rows) <= _MOST_ROWS:
        return None
    return Timeline("As the articles were published" if rows[0].when else "In order of time", tuple(rows))


def _times(finding: Finding, named: Mapping[str, Byline]) -> list[Row]:
    """One row a reading, if all can be placed on one calendar, or else on one clock."""
    for place in (_on_calendar, _on_clock):
        stretches = [_first(reading, place) for reading in finding.readings]
        known = [stretch for stretch in stretches if stretch]
        if known and len(known) == len(stretches) and len(set(known)) > 1:
            return [row for _, row in sorted(_placed(finding.readings, known, named), key=lambda pair: pair[0])]
    return []


def _placed(
    readings: Sequence[Reading], stretches: Sequence[tuple[float, float]], named: Mapping[str, Byline]
) -> Iterator[tuple[tuple[float, float], Row]]:
    low, high = min(start for start, _ in stretches), max(end for _, end in stretches)
    for reading, (start, end) in zip(readings, stretches, strict=True):
        length = max((end - start) / (high - low), _SHORTEST)
        at = min((start - low) / (high - low), 1 - length)
        yield (start, end), Row("", one_line(reading.value), _bylines(reading.claims, named), *_percent(at, length))


def _first(reading: Reading, place: Callable[[Outline], tuple[float, float] | None]) -> tuple[float, float] | None:
    values = [claim.value for claim in reading.claims if isinstance(claim.value, Outline)]
    return next((found for value in values if (found := place(value))), None)


def _on_calendar(value: Outline) -> tuple[float, float] | None:
    """Days since the year 1."""
    return (_days(value.calendar[0]), _days(value.calendar[1])) if value.calendar else None


def _on_clock(value: Outline) -> tuple[float, float] | None:
    """Minutes after midnight."""
    return value.clock


def _days(moment: datetime) -> float:
    return moment.toordinal() + (moment.hour * 3600 + moment.minute * 60 + moment.second) / _DAY


def _tolls(finding: Finding, named: Mapping[str, Byline]) -> list[Row]:
    """One row for each number of each article, if they were published at different times."""
    claims = [claim for reading in finding.readings for claim in reading.claims]
    sizes = [_size(claim) for claim in claims]
    known = [size for size in sizes if size is not None and size >= 0]
    times = {claim.published for claim in claims}
    if len(known) < len(sizes) or not any(known) or None in times or len(times) < 2:
        return []
    rows = []
    for reading in finding.readings:
        for article in dict.fromkeys(claim.article for claim in reading.claims):
            claim = next(one for one in reading.claims if one.article == article)
            length = (_size(claim) or 0.0) / max(known)
            row = Row(named[article].published or "", one_line(reading.value), (named[article],), *_percent(0, length))
            rows.append((_utc(claim.published), row))
    return [row for _, row in sorted(rows, key=lambda pair: (pair[0], pair[1].length))]


def _utc(moment: datetime | None) -> datetime:
    """For putting in order; one without a zone as if it were UTC, which is hours off at most."""
    assert moment
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _size(claim: Claim[Any]) -> float | None:
    return claim.value.amount if isinstance(claim.value, Outline) else None


def _bylines(claims: Sequence[Claim[Any]], named: Mapping[str, Byline]) -> tuple[Byline, ...]:
    return tuple(dict.fromkeys(named[claim.article] for claim in claims))


def _percent(start: float, length: float) -> tuple[float, float]:
    return round(100 * start, 2), round(100 * max(length, _SHORTEST), 2)
