"""Ages: where a text gives one, what it says, and how two of them stand to each other."""

from crosscheck.values.ages.describe import describe
from crosscheck.values.ages.grammar import find
from crosscheck.values.ages.relation import AgeVerdict, relation
from crosscheck.values.ages.value import AgeExpression, AgeValue

__all__ = ["AgeExpression", "AgeValue", "AgeVerdict", "describe", "find", "relation"]
