"""What an expression of age says, as plain data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AgeValue:
    """An age in years, from `low` up to but not including `high`: 34 is 34 to 35, eighteen months 1.5 to 1.58."""

    low: float
    high: float
    unit: str
    """`year`, `month`, `week`, `day`, or `decade` for somebody in their thirties."""
    written: str
    """The number as written."""
    approximate: bool = False
    bound: str = ""
    """`over`, `under`, or empty."""


@dataclass(frozen=True, slots=True)
class AgeExpression:
    """Where an age stands and in which form of words; who is that old is for the sentence to tell."""

    start: int
    end: int
    form: str
    """`old` (a 3-year-old boy, 3 years old), `comma` (Jane Roe, 34,), `aged`, `turned`, `being` (was 34), `decade`,
    `at` (At 34, she is)."""
    value: AgeValue
