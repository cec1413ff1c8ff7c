"""Two single numbers compared: equal, the same in other units, rounded, approximately equal, different."""

from crosscheck.models import Relation, Verdict
from crosscheck.values.quantities.describe import amount, describe
from crosscheck.values.quantities.slack import FAR, approximation, half_digit, rounding, stretch
from crosscheck.values.quantities.value import QuantityValue

_FLOAT = 1e-9
_FROM_BELOW = ("nearly", "almost", "close to", "approaching", "nearing", "just about")


def points(left: QuantityValue, right: QuantityValue) -> Verdict:
    """The verdict on two values that each name one number of the same dimension."""
    assert left.low is not None and right.low is not None
    apart = abs(left.low - right.low)
    if apart <= _FLOAT * max(abs(left.low), abs(right.low)):
        return Verdict(Relation.SAME, _equal_reason(left, right))
    return _rounded(left, right, apart) or _approximated(left, right, apart) or _different(left, right, apart)


def _equal_reason(left: QuantityValue, right: QuantityValue) -> str:
    one, other = describe(left), describe(right)
    return f"both say {one}" if one == other else f"{one} is {other}"


def _rounded(left: QuantityValue, right: QuantityValue, apart: float) -> Verdict | None:
    assert left.low is not None and right.low is not None
    one, other = describe(left), describe(right)
    if apart > max(rounding(left, left.low), rounding(right, right.low)) * (1 + 1e-6) or _wrong_side(left, right):
        return None
    if left.factor != right.factor:
        return Verdict(Relation.SAME, f"{one} is {other}")
    fine, coarse = (one, other) if left.precision < right.precision else (other, one)
    return Verdict(Relation.REFINES, f"{fine} rounds to {coarse}")


def _approximated(left: QuantityValue, right: QuantityValue, apart: float) -> Verdict | None:
    """What "nearly" and "about" excuse wholly, and what they excuse in part."""
    assert left.low is not None and right.low is not None
    smaller = max(min(abs(left.low), abs(right.low)), 1e-300)
    share = apart / smaller
    if not (left.approximate or right.approximate):
        return _half_rounded(left, right, apart)
    loose, firm = (left, right) if left.approximate else (right, left)
    if _wrong_side(left, right) and share <= FAR:
        reason = f"{describe(loose)} means fewer than that, and {describe(firm)} is more"
        return Verdict(Relation.INEXACT, reason, stretch=stretch(share, 0.0))
    allowed = max(approximation(left, left.low), approximation(right, right.low))
    if apart <= allowed + _FLOAT:
        return Verdict(Relation.REFINES, f"{describe(loose)} allows {describe(firm)}")
    if share <= FAR + _FLOAT:
        reason = f"{describe(loose)} is {amount(apart, loose)} away from {describe(firm)}"
        return Verdict(Relation.INEXACT, reason, stretch=stretch(share, allowed / smaller))
    return None


def _wrong_side(left: QuantityValue, right: QuantityValue) -> bool:
    """Whether one says it falls short of a number and the other is clearly past it."""
    return _past(left, right) or _past(right, left)


def _past(short: QuantityValue, other: QuantityValue) -> bool:
    assert short.low is not None and other.low is not None
    if not short.modifier.endswith(_FROM_BELOW) or other.approximate:
        return False
    return other.low > short.low + max(rounding(short, short.low), rounding(other, other.low))


def _half_rounded(left: QuantityValue, right: QuantityValue, apart: float) -> Verdict | None:
    """ "2 hours" for 2.5 is rounding, yet too much of it to pass over."""
    assert left.low is not None and right.low is not None
    if apart > max(half_digit(left), half_digit(right)) * (1 + 1e-6):
        return None
    fine, coarse = (left, right) if left.precision < right.precision else (right, left)
    smaller = max(min(abs(left.low), abs(right.low)), 1e-300)
    fitting = max(rounding(left, left.low), rounding(right, right.low)) / smaller
    reason = f"{describe(coarse)} is a rough figure for {describe(fine)}"
    return Verdict(Relation.INEXACT, reason, stretch=stretch(apart / smaller, fitting))


def _different(left: QuantityValue, right: QuantityValue, apart: float) -> Verdict:
    return Verdict(Relation.CONFLICT, f"{describe(left)} and {describe(right)} differ by {amount(apart, left)}")
