"""Places: what the words for one mean on the map, and how two statements about where stand."""

from crosscheck.values.places.capitals import capital
from crosscheck.values.places.demonyms import country
from crosscheck.values.places.natures import (
    NATURES,
    feature,
    is_country,
    is_region,
    is_settlement,
    known_place,
    names_sort,
)
from crosscheck.values.places.relation import relation
from crosscheck.values.places.sides import DIRECTION, side, side_before
from crosscheck.values.places.statement import compare, same_ends
from crosscheck.values.places.value import PlaceValue, Sort

__all__ = [
    "DIRECTION",
    "NATURES",
    "PlaceValue",
    "Sort",
    "capital",
    "compare",
    "country",
    "feature",
    "is_country",
    "is_region",
    "is_settlement",
    "known_place",
    "names_sort",
    "relation",
    "same_ends",
    "side",
    "side_before",
]
