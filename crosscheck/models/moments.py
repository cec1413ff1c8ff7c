"""Publication times, of which some sources give the zone and others do not."""

from datetime import date, datetime, timedelta
from email.utils import parsedate_to_datetime

# Outside of these years it is no article's date, and calculating with it leaves the calendar.
_YEARS = range(1600, 2500)


def later_by(left: datetime, right: datetime) -> timedelta:
    """How much later `right` is: exactly if both have a zone, else by the clocks there, which is hours off at most."""
    if left.tzinfo is None or right.tzinfo is None:
        left, right = left.replace(tzinfo=None), right.replace(tzinfo=None)
    return right - left


def moment(value: object) -> datetime | None:
    """The time that a date, ISO 8601 (basic or extended) or RFC 5322 words give; None if it is none of them.

    A date alone is its midnight, without a zone.
    """
    if isinstance(value, datetime):
        return value if value.year in _YEARS else None
    if isinstance(value, date):
        return moment(datetime(value.year, value.month, value.day))
    words = str(value).strip() if isinstance(value, (str, int)) else ""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return moment(read(words.removesuffix(" UTC") + ("+00:00" if words.endswith(" UTC") else "")))
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None
