"""Times: what an article's words say about when, how long and how often, and how two such statements stand."""

from crosscheck.values.times.calendar_keys import calendar_keys
from crosscheck.values.times.describe import describe
from crosscheck.values.times.expression import TimeExpression
from crosscheck.values.times.grammar import find
from crosscheck.values.times.relation import relation
from crosscheck.values.times.resolve import resolve
from crosscheck.values.times.value import Granularity, TimeValue
from crosscheck.values.times.weekday import possible_years, weekday_fits

__all__ = [
    "Granularity",
    "TimeExpression",
    "TimeValue",
    "calendar_keys",
    "describe",
    "find",
    "possible_years",
    "relation",
    "resolve",
    "weekday_fits",
]
