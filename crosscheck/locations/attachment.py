"""From a place's name up to the word that says what happens or stands there."""

from dataclasses import dataclass

from crosscheck.syntax import Parse, Token

_PLACING = frozenset("in at on near off outside inside over from to into".split())
_DIRECTIONS = frozenset(
    """north south east west northeast northwest southeast southwest north-east north-west south-east south-west
    outside off coast shore vicinity""".split()
)
# Nouns that name something that happens, and so can be somewhere themselves.
EVENT_NOUNS = frozenset(
    """meeting summit talk crash attack shooting explosion blast launch concert ceremony funeral wedding trial hearing
    election protest march rally game match earthquake fire flood collision derailment landing murder killing death
    arrest fight race festival show performance speech interview incident accident encounter dinner visit battle
    bombing eruption storm test premiere parade vigil raid robbery rescue conference final""".split()
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """How a place is bound: the word that governs it, by which preposition, through which noun if any."""

    governor: Token
    manner: str
    through: Token | None = None


def attachment(parse: Parse, head: Token) -> Attachment | None:
    """The verb or event noun whose place is named by `head`; None where the name is no place of anything."""
    preposition = parse.tokens[head.head]
    if head.dep != "pobj" or preposition.i == head.i:
        return None
    manner = preposition.lemma.lower()
    above = parse.tokens[preposition.head]
    if manner == "of" and above.lemma.lower() in _DIRECTIONS:
        return _climbed(parse, _outside(parse, above), f"{above.lemma.lower()} of")
    if manner not in _PLACING or preposition.i == above.i:
        return None
    return _climbed(parse, above, manner)


def _outside(parse: Parse, direction: Token) -> Token:
    """What stands east of it: `east` may hang on the verb, a preposition or a noun."""
    above = parse.tokens[direction.head]
    return parse.tokens[above.head] if direction.dep == "pobj" else above


def _climbed(parse: Parse, above: Token, manner: str, through: Token | None = None) -> Attachment | None:
    if above.pos == "VERB":
        return Attachment(above, manner, through)
    if above.pos not in ("NOUN", "PROPN"):
        return None
    if above.lemma.lower() in EVENT_NOUNS and above.pos == "NOUN":
        return Attachment(above, manner, through)
    outer = parse.tokens[above.head]
    if above.dep == "pobj" and outer.lemma.lower() in _PLACING and manner in ("in", "at", "near", "off"):
        return _climbed(parse, parse.tokens[outer.head], outer.lemma.lower(), through or above)
    if above.dep in ("dobj", "nsubjpass") and outer.pos == "VERB":
        return Attachment(outer, manner, through or above)
    return Attachment(above, manner, above) if above.pos == "NOUN" else None
