"""Attributes of things and persons: claims, when two are of one thing, how they stand."""

from crosscheck.kinds.description.attributes.attribute import FILLER, MODIFIER, Attribute
from crosscheck.kinds.description.attributes.claims import claims
from crosscheck.kinds.description.attributes.matching import compare, match

__all__ = ["FILLER", "MODIFIER", "Attribute", "claims", "compare", "match"]
