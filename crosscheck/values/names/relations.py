"""How two names of one label stand to each other."""

from .person_relation import relate_persons
from .phrase_relation import relate_phrases
from .verdicts import NameVerdict


def relation(left: str, right: str, label: str) -> NameVerdict | None:
    """How two names stand to each other; None where they are different names, not one misspelt."""
    # One fixed order makes the answer the same whichever name comes first.
    first, second = sorted((left, right), key=lambda name: (len(name), name))
    return relate_persons(first, second) if label == "person" else relate_phrases(first, second)
