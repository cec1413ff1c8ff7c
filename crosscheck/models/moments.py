"""Publication times, of which some sources give the zone and others do not."""

from datetime import datetime, timedelta


def later_by(left: datetime, right: datetime) -> timedelta:
    """How much later `right` is: exactly if both have a zone, else by the clocks there, which is hours off at most."""
    if left.tzinfo is None or right.tzinfo is None:
        left, right = left.replace(tzinfo=None), right.replace(tzinfo=None)
    return right - left
