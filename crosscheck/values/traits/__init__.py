"""Traits: words that give the same thing an attribute of one kind, and whether two of them exclude each other."""

from crosscheck.values.traits.classes import sorts
from crosscheck.values.traits.makes import Make, makes
from crosscheck.values.traits.modifiers import Trait, coloured, numbered, plain, quartered
from crosscheck.values.traits.relation import apart

__all__ = ["Make", "Trait", "apart", "coloured", "makes", "numbered", "plain", "quartered", "sorts"]
