"""How far two numbers may lie apart and still mean the same: rounding, approximation, units that differ by country."""

from dataclasses import replace

from crosscheck.values.quantities.units import ALTERNATIVES
from crosscheck.values.quantities.value import QuantityValue

# Half a unit of "2 hours" is a quarter of it: beyond a tenth, rounding is no excuse.
_ROUNDING_SHARE = 0.1
# "Nearly 30" of 24 is as far as the word goes: what is further off than a quarter is another number.
FAR = 0.25


def rounding(value: QuantityValue, number: float) -> float:
    """Half the last significant digit, at most a tenth of the number; nothing for counts given to the last one."""
    if value.dimension == "count" and value.precision <= 1:
        return 0.0
    return min(value.precision / 2, _ROUNDING_SHARE * abs(number))


def half_digit(value: QuantityValue) -> float:
    """Half the last significant digit, however much that is of the number."""
    return 0.0 if value.dimension == "count" and value.precision <= 1 else value.precision / 2


def approximation(value: QuantityValue, number: float) -> float:
    """What "about" allows: 8 percent around a round number, else 5, one up or down for counts of eight and more."""
    if not value.approximate:
        return 0.0
    round_number = len(f"{abs(number) / value.factor:.6e}".partition("e")[0].rstrip("0").rstrip(".")) == 1
    share = (0.08 if round_number else 0.05) * abs(number)
    return max(share, 1.0) if value.dimension == "count" and abs(number) >= 8 else share


def stretch(share: float, fitting: float) -> float:
    """How far an approximation that is off by `share` is stretched between `fitting`, which it allows, and FAR."""
    return min(max((share - fitting) / max(FAR - fitting, 1e-9), 0.0), 1.0)


def alternatives(value: QuantityValue) -> list[QuantityValue]:
    """The value as written first, then with the other meanings of its unit: American, metric and long tons."""
    factors = ALTERNATIVES.get(value.written_unit, (value.factor,))
    return [_with_factor(value, factor) for factor in factors]


def _with_factor(value: QuantityValue, factor: float) -> QuantityValue:
    return replace(value.times(factor / value.factor, value.unit, value.dimension), factor=factor)
