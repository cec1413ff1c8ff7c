"""Where a date lies on the calendar, and from where it is looked at."""

from dataclasses import dataclass
from datetime import datetime

from crosscheck.values.times.value import Granularity, Interval


@dataclass(frozen=True, slots=True)
class Place:
    """A TIMEX3 value, how fine it is, and the stretches it may be; none where the calendar year is not known."""

    edtf: str
    granularity: Granularity
    candidates: tuple[Interval, ...] = ()


@dataclass(frozen=True, slots=True)
class Now:
    """The reference date, without a time zone, and the tense of the verb."""

    moment: datetime
    direction: str | None = None


GRANULARITY = {
    "second": Granularity.SECOND,
    "minute": Granularity.MINUTE,
    "hour": Granularity.HOUR,
    "day": Granularity.DAY,
    "weekend": Granularity.DAY,
    "week": Granularity.WEEK,
    "fortnight": Granularity.WEEK,
    "month": Granularity.MONTH,
    "quarter": Granularity.QUARTER,
    "year": Granularity.YEAR,
    "decade": Granularity.DECADE,
    "century": Granularity.CENTURY,
}
"""How fine a unit is."""
