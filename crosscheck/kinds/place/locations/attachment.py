"""From a place's name up to the word that says what happens or stands there."""

from dataclasses import dataclass

from crosscheck.syntax import Parse, Token

_PLACING = frozenset("in at on near off outside inside over from to into".split())
# Verbs of which the object is where it happens, and what does so in one place: a storm strikes one after another.
_STRIKING = frozenset("strike hit rock batter devastate ravage shake pound".split())
_QUAKES = frozenset("earthquake quake tremor".split())
_DIRECTIONS = frozenset(
    """north south east west northeast northwest southeast southwest north-east north-west south-east south-west
    outside off coast shore vicinity""".split()
)
AREAS = frozenset(
    """district area neighbourhood neighborhood suburb quarter province region county state village town city
    municipality port hamlet island""".split()
)
# Verbs that say no more than that their subject is there.
STANDING = frozenset("station locate base headquarter situate moor dock park house".split())
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
    head = whole(parse, head)
    preposition = parse.tokens[head.head]
    if head.dep == "dobj" and preposition.lemma.lower() in _STRIKING and _quakes(parse, preposition):
        return Attachment(preposition, "in")
    if head.dep != "pobj" or preposition.i == head.i:
        return None
    manner = preposition.lemma.lower()
    above = parse.tokens[preposition.head]
    if manner == "of" and above.lemma.lower() in _DIRECTIONS:
        governor = parse.tokens[above.head]
        if above.dep == "pobj":
            return _climbed(parse, parse.tokens[governor.head], governor.lemma.lower())
        while governor.label == "QUANTITY" and governor.dep in ("npadvmod", "appos", "advmod"):
            governor = parse.tokens[governor.head]
        return _climbed(parse, governor, f"{above.lemma.lower()} of")
    if manner not in _PLACING or preposition.i == above.i:
        return None
    return _climbed(parse, above, manner)


def whole(parse: Parse, head: Token) -> Token:
    """The noun that stands for the place together with its name: the Tarn district, the town of Tarn."""
    above = parse.tokens[head.head]
    if head.dep in ("compound", "nmod") and above.lemma.lower() in AREAS and above.i > head.i:
        return above
    noun = parse.tokens[above.head]
    called = head.dep == "pobj" and above.lemma.lower() == "of" and noun.lemma.lower() in AREAS and noun.tag == "NN"
    # The Quay area of Tarn is not Tarn.
    other = any(c.dep in ("compound", "nmod", "poss") and c.pos == "PROPN" for c in parse.children[noun.i])
    return noun if called and not other else head


def _quakes(parse: Parse, verb: Token) -> bool:
    return any(child.dep == "nsubj" and child.lemma.lower() in _QUAKES for child in parse.children[verb.i])


def _climbed(parse: Parse, above: Token, manner: str, through: Token | None = None) -> Attachment | None:
    if above.pos == "VERB":
        return Attachment(above, manner, through)
    if above.pos not in ("NOUN", "PROPN"):
        return None
    if above.lemma in EVENT_NOUNS and above.text.islower():
        return Attachment(above, manner, through)
    outer = parse.tokens[above.head]
    if above.dep == "pobj" and outer.lemma.lower() in _PLACING and manner in ("in", "at", "near", "off"):
        return _climbed(parse, parse.tokens[outer.head], outer.lemma.lower(), through or above)
    if above.dep == "pobj" and outer.dep == "agent":
        return _climbed(parse, parse.tokens[outer.head], manner, through or above)
    if above.dep in ("dobj", "nsubjpass") and outer.pos == "VERB":
        return Attachment(outer, manner, through or above)
    return Attachment(above, manner, above) if above.pos == "NOUN" else None
