"""By what a date is known wherever an article gives it: to tell whether two articles give one at all."""

from collections.abc import Iterator

from crosscheck.values.times.value import Granularity, TimeValue


def calendar_keys(value: TimeValue) -> Iterator[str]:
    """Its own key first, then those of the stated month and year that it lies in.

    A day is known by month and day, for its year is often only inferred; what has no place on the calendar by its
    EDTF value.
    """
    year, month, day = _parts(value)
    if value.granularity.rank >= Granularity.DAY.rank and month and day:
        yield f"{month:02}-{day:02}"
    elif value.granularity is Granularity.MONTH and year and month:
        yield f"{year}-{month:02}"
    elif value.granularity is Granularity.YEAR and year:
        yield f"{year}"
    else:
        yield value.edtf
    if value.year:
        yield f"{value.year}"
        if value.month:
            yield f"{value.year}-{value.month:02}"


def _parts(value: TimeValue) -> tuple[int | None, int | None, int | None]:
    """Year, month and day of its first moment, else as stated."""
    if not value.candidates:
        return value.year, value.month, value.day
    first, _ = value.candidates[0]
    return first.year, first.month, first.day
