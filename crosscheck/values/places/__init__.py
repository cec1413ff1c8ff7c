"""Places: what the words for one mean on the map, and how two such names stand."""

from crosscheck.values.places.capitals import capital
from crosscheck.values.places.natures import NATURES, is_settlement, kinds_apart
from crosscheck.values.places.relation import relation
from crosscheck.values.places.value import PlaceValue, Sort

__all__ = ["NATURES", "PlaceValue", "Sort", "capital", "is_settlement", "kinds_apart", "relation"]
