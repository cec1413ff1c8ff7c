"""Quantities in words for a report."""

import re

from crosscheck.values.quantities.value import QuantityValue

_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_SYMBOLS = {"$": "$", "USD": "$", "GBP": "£", "EUR": "€", "JPY": "¥", "INR": "₹", "AUD": "A$", "CAD": "C$"}
_AFTER = (
    "or more",
    "or greater",
    "or above",
    "or higher",
    "or longer",
    "or fewer",
    "or less",
    "or below",
    "or under",
    "or so",
    "or thereabouts",
)


def describe(value: QuantityValue) -> str:
    """A short form for a reader: "at least 27", "$31.2 billion", "15.5%"."""
    written = re.sub(r"(?<=\d)\s*(?:per\s?cent|percent|pct|pc)\b", "%", value.written, flags=re.IGNORECASE)
    if not value.modifier:
        return written
    for words in _AFTER:
        if value.modifier.endswith(words):
            before = value.modifier.removesuffix(words).strip()
            return f"{before} {written} {words}".strip()
    if value.modifier.endswith(("+", "-plus", "-odd")):
        return f"{written}{value.modifier.rpartition(' ')[2]}"
    return f"{value.modifier} {written}"


def amount(number: float, like: QuantityValue) -> str:
    """`number`, in base units, written in the unit that `like` was written in: "2", "$1.4 billion", "12 feet"."""
    if like.dimension == "money":
        symbol = _SYMBOLS.get(like.unit)
        return f"{symbol}{_plain(number)}" if symbol else f"{_plain(number)} {like.unit}"
    if like.dimension == "percent":
        return f"{_plain(number / like.factor)} {'basis points' if like.factor < 1 else 'percentage points'}"
    if like.dimension == "ratio":
        return f"{_plain(number * 100)} percentage points"
    shown = _plain(number / like.factor)
    return f"{shown} {like.written_unit}" if like.written_unit else shown


def _plain(number: float) -> str:
    for scale, word in _LARGE:
        if abs(number) >= scale:
            return f"{float(f'{number / scale:.3g}'):g} {word}"
    rounded = float(f"{number:.6g}") if abs(number) >= 1000 else float(f"{number:.3g}")
    return f"{rounded:,.0f}" if rounded.is_integer() else f"{rounded:,g}" if abs(rounded) >= 1000 else f"{rounded:g}"
