"""What a quantity expression says, as plain data."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class QuantityValue:
    """An amount in base units (m, kg, s, m/s, major currency unit, percent as 15.5); `low == high` for one number."""

    low: float | None
    high: float | None
    unit: str
    """Canonical: "" for counts, "m", "kg", ISO 4217 for money ("$", "Rs" and so on where the country is not said)."""
    dimension: str
    """count, money, percent, ratio, length, mass, duration, speed, area, volume, temperature or other."""
    bound: str
    """exact, at_least, more_than, at_most, less_than or up_to; a range is exact with low < high."""
    approximate: bool
    vague: bool
    """Dozens, scores, several: low and high are then what the word usually covers."""
    precision: float
    """Size of the last significant digit, in base units: 2.07 billion has 0.01 billion."""
    written: str
    """Number and unit as written, without the modifier."""
    modifier: str = ""
    """Words before or after the number, in lower case: "at least", "nearly", "or so"."""
    additional: bool = False
    """Another 40: comes on top of something, so it is not the total."""
    weak: bool = False
    """May not be a quantity at all (one as a pronoun, 5m as metres or millions)."""
    factor: float = 1.0
    """Base units in one written unit: 0.3048 for feet."""
    written_unit: str = ""
    """The written unit's plural name: "feet"; "" for counts and money."""

    @property
    def size(self) -> float:
        """The number, the lower one of a range, or the one limit that is given; 0 where there is none."""
        return (self.low if self.low is not None else self.high) or 0.0

    @property
    def is_point(self) -> bool:
        """Whether it names a single number rather than a range, a bound or a vague amount."""
        return self.low is not None and self.low == self.high and not self.vague

    def times(self, factor: float, unit: str, dimension: str) -> "QuantityValue":
        """The same amount in another base unit, of which one of this value's makes `factor`."""
        return replace(
            self,
            low=None if self.low is None else self.low * factor,
            high=None if self.high is None else self.high * factor,
            unit=unit,
            dimension=dimension,
            precision=self.precision * factor,
        )


@dataclass(frozen=True, slots=True)
class QuantityExpression:
    """Where a quantity stands: `start:end` with its modifier, `number_start:number_end` without; no counted noun."""

    start: int
    end: int
    number_start: int
    number_end: int
    value: QuantityValue
