"""The digits of a number, by which a slip of the keys is known."""


def digits(number: float) -> str:
    """The significant digits in order, without the point and without zeros at either end."""
    return f"{number:.10g}".replace(".", "").strip("0")


def same_digits(left: float, right: float) -> bool:
    """Whether two different numbers have the same digits in another order."""
    one, other = digits(left), digits(right)
    return one != other and len(one) > 1 and sorted(one) == sorted(other)
