"""Quotations: their words in a comparable form, whether two are one utterance, and how their wordings stand."""

from .relation import relation
from .sameness import Sameness, blocking_keys, repeated, sameness, substance
from .value import QuoteValue, Speech
from .words import Word, words

__all__ = [
    "QuoteValue",
    "Sameness",
    "Speech",
    "Word",
    "blocking_keys",
    "relation",
    "repeated",
    "sameness",
    "substance",
    "words",
]
