"""The parts of the day and the stretches they cover."""

from crosscheck.values.times.expression import Clock

PARTS = {
    "morning": (0, 720),
    "midday": (660, 840),
    "afternoon": (720, 1080),
    "evening": (990, 1440),
    "night": (1080, 1800),
    "early hours": (0, 360),
    "early morning": (0, 540),
    "late night": (1260, 1680),
}
"""Minutes after midnight, generous: "2 a.m. Sunday morning" is said, and a night ends at six."""


def part_of_day(name: str, position: str | None = None) -> Clock:
    """The stretch of the day that a part's name covers; early and late are its first and last three fifths."""
    low, high = PARTS.get(f"{position} {name}", PARTS[name])
    length = (high - low) * 3 // 5
    if f"{position} {name}" not in PARTS and position in ("early", "late"):
        low, high = (low, low + length) if position == "early" else (high - length, high)
    return Clock(low, high, name)
