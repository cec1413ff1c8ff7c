"""Quotations: their words in a comparable form, whether two are one utterance, and how their wordings stand."""

from .relation import relation
from .sameness import Sameness, akin, blocking_keys, formulaic, repeated, sameness, substance
from .value import QuoteValue, Speech
from .words import Word, words

__all__ = [
    "QuoteValue",
    "Sameness",
    "Speech",
    "Word",
    "akin",
    "blocking_keys",
    "formulaic",
    "relation",
    "repeated",
    "sameness",
    "substance",
    "words",
]
