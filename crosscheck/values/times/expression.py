"""What the words of a time expression say, before any reference date is known."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """A date by its stated fields, or as so many units from the speaker's now (`unit` and `shift`)."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    decade: int | None = None
    century: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    holiday: str | None = None
    unit: str | None = None
    shift: int | None = None
    whole_week: bool = False
    """Whether the week that the day is in is meant: the week of October 6."""
    position: str | None = None
    """`early`, `mid`, `late` within the period; `so far` or `to come` for earlier and later this month."""

    @property
    def bare_year(self) -> bool:
        """Whether nothing but a number makes it a date."""
        return self.year is not None and self == Calendar(year=self.year)


@dataclass(frozen=True, slots=True)
class Clock:
    """A stretch of the day, in minutes after midnight: equal ends for a clock time, apart for a part of the day."""

    low: int
    high: int
    part: str | None = None
    zone: str | None = None
    hour_only: bool = False
    either: bool = False
    """Whether it may be the morning's or the evening's: 5:52, six o'clock."""


@dataclass(frozen=True, slots=True)
class Length:
    """A duration, in seconds; both ends None for "several years"."""

    iso: str
    unit: str
    low: int | None
    high: int | None
    rolling: bool = False
    """Whether it is counted from now: the past two years."""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that say when, how long or how often: `text[start:end]`."""

    start: int
    end: int
    date: Calendar | None = None
    clock: Clock | None = None
    length: Length | None = None
    every: bool = False
    """Whether `length` or `date` recurs: daily, every Tuesday, a year in "15 a year"."""
    vague: str | None = None
    """TIMEX3's `PAST_REF`, `PRESENT_REF` or `FUTURE_REF` for recently, now, soon."""
    modifier: str | None = None
    approximate: bool = False
    offset: int = 0
    """With `length`: 1 for that long after `date` (or some unnamed moment), -1 for before."""
    ends: "tuple[TimeExpression, TimeExpression] | None" = None
    """First and last of a range; the other contents are then empty."""
