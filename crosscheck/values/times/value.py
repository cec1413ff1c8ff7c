"""What a time expression comes to: a point, a stretch, a length or a rhythm, with what is not known left open."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

Interval = tuple[datetime, datetime]
"""Half-open: from the first moment up to, not including, the second."""


class Granularity(StrEnum):
    """How fine the words are, coarsest first."""

    CENTURY = "century"
    DECADE = "decade"
    YEAR = "year"
    SEASON = "season"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"
    PART = "part"
    HOUR = "hour"
    MINUTE = "minute"
    SECOND = "second"

    @property
    def rank(self) -> int:
        """Position from coarse (0) to fine."""
        return list(Granularity).index(self)


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A time expression's meaning; plain data that pickles.

    `edtf` is the TIMEX3 value with EDTF's X for unknown digits: `2025-10-30`, `XXXX-10-30`, `199X`, `2017-Q4`,
    seasons as `2014-SP`, weeks as `2004-W47`, weekends as `2004-W47-WE`, parts of the day as `2010-07-16TMO`,
    ranges as `2002/2009`, lengths as `P7Y`.
    """

    type: str
    """`date`, `time`, `duration` or `set`, as in TIMEX3."""
    edtf: str
    granularity: Granularity
    modifier: str | None = None
    """`since`, `until`, `by`, `before`, `after`, `just before`, `shortly after`, `more than`, `less than`,
    `at least`, `at most`, `within`, `later`, `earlier`, `early`, `mid`, `late`, or None."""
    approximate: bool = False
    anchored: bool = False
    """Whether it is fixed on the calendar."""
    candidates: tuple[Interval, ...] = ()
    """The stretches it can be, likeliest first; empty if not anchored."""
    year: int | None = None
    """As stated: a year that only the reference date gives is in `candidates`, not here."""
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""
    clock_low: int | None = None
    """Minutes after the day's midnight, of a clock time or part of the day; may exceed 1440 for the small hours."""
    clock_high: int | None = None
    twelve_hour: bool = False
    """Whether the clock time lacks its a.m. or p.m."""
    part: str | None = None
    """`morning`, `afternoon`, `evening`, `night`, `early hours`."""
    zone: str | None = None
    """As written, in lower case: `gmt`, `et`, `local time`."""
    seconds_low: int | None = None
    seconds_high: int | None = None
    position: str | None = None
    """`early`, `mid` or `late` within the stated period."""
    relative: bool = False
    """Whether it was said from the speaker's now: last week, next Thursday, two days ago."""

    @property
    def has_clock(self) -> bool:
        """Whether a clock time, not only a part of the day, is given."""
        return self.clock_low is not None and self.part is None
