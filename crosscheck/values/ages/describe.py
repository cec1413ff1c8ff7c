"""An age as the report names it."""

from crosscheck.values.ages.numerals import number
from crosscheck.values.ages.value import AgeValue


def describe(value: AgeValue) -> str:
    """`34`, `18 months`, `about 40`, `over 60`, or the words for a decade."""
    if value.unit == "decade":
        return value.written.lower()
    shown = str(number(value.written))
    if value.unit != "year":
        shown += f" {value.unit}" + ("" if shown == "1" else "s")
    return f"{value.bound or ('about' if value.approximate else '')} {shown}".strip()
