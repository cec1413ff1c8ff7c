"""Who a sentence says is so old: a named person, or a man, a child, a gorilla known by what happens to them."""

from crosscheck.kinds.age.bearers.bearer import Bearer
from crosscheck.kinds.age.bearers.binding import bearer_of
from crosscheck.kinds.age.bearers.deeds import Doings, common, deeds, doings, numbered
from crosscheck.kinds.age.bearers.moments import is_current
from crosscheck.kinds.age.bearers.nouns import Sort, alike, sort_of

__all__ = [
    "Bearer",
    "Doings",
    "Sort",
    "alike",
    "bearer_of",
    "common",
    "deeds",
    "doings",
    "is_current",
    "numbered",
    "sort_of",
]
