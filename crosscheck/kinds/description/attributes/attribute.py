"""An attribute as the kind compares it."""

from dataclasses import dataclass

FILLER = "filler"
MODIFIER = "modifier"
PERSON = "person"
MAKE = "make"
# Places in an event that one thing fills, and what it is worth for a match that two fill such a one.
FRAMES = {"escape": 0.5, "arms": 0.4, "die": 0.45}


@dataclass(frozen=True, slots=True)
class Attribute:
    """What an article says of a thing or of what fills a place in an event."""

    form: str
    """`filler`, `modifier`, `person` or `make`."""
    sort: str
    """What kind of attribute: `vehicle`, `colour`, `side`, `storey`, `sex`."""
    value: str
    """Lower-case lemma, `_` for a space."""
    thing: str
    """What has it: a noun, a place in an event, an age."""
    rivals: frozenset[str] = frozenset()
    """All the values of this sort that its article gives such a thing."""
    shown: str = ""
    """The attribute with what has it, in the article's words."""
