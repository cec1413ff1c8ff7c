"""Who a sentence says is so old: a named person, or a man, a child, a gorilla known by what happens to them."""

from crosscheck.bearers.binding import Bearer, bearer_of
from crosscheck.bearers.deeds import Doings, common, deeds, doings, numbered
from crosscheck.bearers.moments import is_current
from crosscheck.bearers.nouns import Sort, alike, sort_of

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
