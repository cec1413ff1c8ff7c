"""The value of a quantity claim: a number and what is known of what it counts."""

from dataclasses import dataclass

from crosscheck.kinds.quantity.anchors import NOWHEN, Anchor
from crosscheck.values import quantities


@dataclass(frozen=True, slots=True)
class CountedValue:
    """A number with the words of the noun phrase it counts."""

    quantity: quantities.QuantityValue
    words: frozenset[str]
    """What narrows the counted noun."""
    partial: bool
    outcome: str = ""
    attribute: str = ""
    lead: bool = False
    """Whether it stands in the headline or the first sentences, which are about the story's event."""
    anchor: Anchor = NOWHEN
    rivals: int = 0
    """How many other numbers the article gives for the same noun."""
    crowded: bool = False
    """Whether its sentence gives another length, weight or area as well."""
    names: frozenset[str] = frozenset()
    """Lower-case parts of the names in its sentence."""
    told: frozenset[str] = frozenset()
    """Lower-case words of its article."""
    target: frozenset[str] = frozenset()
    """What a percentage or sum is on or for: steel in "a 25% tariff on steel"."""
    attributive: bool = False
    """Whether the number stands right before its noun."""
    scopes: frozenset[str] = frozenset()
    """Words of its sentence for the stretch in which is counted: a half, a season."""
    question: str = ""
