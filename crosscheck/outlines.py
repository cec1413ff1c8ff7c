"""What a report shows of a claim's value besides its words, without which what is kept need load no kind."""

from crosscheck.models import NameValue, Outline
from crosscheck.values.quantities import QuantityValue
from crosscheck.values.times import TimeValue


def outline(value: object) -> Outline | None:
    """The outline of a kind's value; None for one that has none."""
    if isinstance(value, NameValue):
        return Outline(label=value.label)
    if isinstance(value, TimeValue):
        return _time(value) if value.type in ("date", "time") else None
    quantity = getattr(value, "quantity", None)
    return Outline(amount=quantity.size) if isinstance(quantity, QuantityValue) else None


def _time(value: TimeValue) -> Outline:
    clock = None
    if value.clock_low is not None:
        clock = value.clock_low, value.clock_low if value.clock_high is None else value.clock_high
    day = value.year, value.month, value.day
    return Outline(calendar=value.candidates[0] if value.candidates else None, day=day, clock=clock)
