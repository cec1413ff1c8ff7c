"""Lengths of time: "nine minutes and 46 seconds", "two to three weeks", "several years"."""

from crosscheck.values.times.bag import Bag
from crosscheck.values.times.expression import Length

SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86_400,
    "weekend": 2 * 86_400,
    "week": 7 * 86_400,
    "fortnight": 14 * 86_400,
    "month": 2_629_800,
    "quarter": 3 * 2_629_800,
    "year": 31_557_600,
    "decade": 315_576_000,
    "century": 3_155_760_000,
}
"""A month and a year are the mean of the Julian calendar, so that 12 months are a year."""

ISO = {
    "second": ("PT", 1, "S"),
    "minute": ("PT", 1, "M"),
    "hour": ("PT", 1, "H"),
    "day": ("P", 1, "D"),
    "weekend": ("P", 1, "WE"),
    "week": ("P", 1, "W"),
    "fortnight": ("P", 2, "W"),
    "month": ("P", 1, "M"),
    "quarter": ("P", 1, "Q"),
    "year": ("P", 1, "Y"),
    "decade": ("P", 10, "Y"),
    "century": ("P", 100, "Y"),
}
"""ISO 8601's prefix, how many of its unit, and the unit."""


def counted(low: float | None, unit: str, high: float | None = None) -> Length:
    """So many units; None for a number left open."""
    prefix, times, letter = ISO[unit]
    if low is None:
        return Length(f"{prefix}X{letter}", unit, None, None)
    codes = [f"{prefix}{count * times:g}{letter}" for count in (low, high) if count is not None]
    return Length("/".join(codes), unit, round(low * SECONDS[unit]), round((high or low) * SECONDS[unit]))


def added(left: Length, right: Length) -> Length | None:
    """Minutes and seconds together; None where the second is not the finer, and so is a length of its own."""
    if left.low is None or right.low is None or not 1 < SECONDS[left.unit] / SECONDS[right.unit] < 400:
        return None
    clock = "" if "T" in left.iso or "T" not in right.iso else "T"
    iso = left.iso + clock + right.iso.removeprefix("PT").removeprefix("P")
    assert left.high is not None and right.high is not None
    return Length(iso, right.unit, left.low + right.low, left.high + right.high)


def unit_of(bag: Bag) -> str:
    """The phrase's unit; "second" is an ordinal too and has a kind of its own."""
    named = bag.name("UVR$Z")
    return named or "second"


def simple(bag: Bag) -> Length:
    """Two years; several years; a 20 year (low); two and a half years; half an hour; 10 to 15 minutes."""
    unit = unit_of(bag)
    half = 0.5 if bag.first("H") else 0.0
    counts = [token.value for token in bag.all("NDY") if isinstance(token.value, int | float)]
    vague = bag.first("x")
    if vague is not None:
        return counted(vague.value if isinstance(vague.value, int) else None, unit)
    if not counts:
        return counted(half or 1, unit) if not trailing_half(bag) else counted(1.5, unit)
    low, high = counts[0] + half, counts[-1] + half
    return counted(low, unit, high if high > low else None)


def trailing_half(bag: Bag) -> bool:
    """Whether it is "an hour and a half", not "half an hour"."""
    return bag.tokens[-1].kind == "H"
