"""Quantities in English news text: found, normalised to base units, compared as an editor would."""

from crosscheck.values.quantities.describe import describe
from crosscheck.values.quantities.digits import digits, same_digits
from crosscheck.values.quantities.grammar import find
from crosscheck.values.quantities.relation import relation
from crosscheck.values.quantities.value import QuantityExpression, QuantityValue

__all__ = ["QuantityExpression", "QuantityValue", "describe", "digits", "find", "relation", "same_digits"]
