"""Things that fill a place in an event: what they fled in, what he was armed with, what it ran into."""

from collections.abc import Iterator

from crosscheck.events import stem
from crosscheck.kinds.description.attributes.attribute import FILLER, Attribute
from crosscheck.kinds.description.attributes.nouns import named
from crosscheck.likeness import LIGHT
from crosscheck.syntax import Parse, Token
from crosscheck.values import traits

# Parts of a thing that stand for it: `in the back of a truck`.
_PARTS = frozenset("back front rear side top boot trunk seat middle".split())
# The parser takes rare nouns for names or adjectives.
_NOUNS = frozenset(("NOUN", "PROPN", "ADJ"))
_SLOTS = {"nsubj": "subject", "nsubjpass": "object", "dobj": "object"}
_ABOARD = frozenset("in on aboard by".split())
_FLIGHT = frozenset("flee escape leave".split())
_AWAY = frozenset("off away".split())
_ARMING = frozenset("arm wield brandish carry pull draw produce".split())
_ATTACKING = frozenset("attack threaten stab shoot kill hit wound injure strike assault rob beat murder".split())
_HURTING = frozenset(
    """injure hurt break fracture tear sprain twist strain shoot stab hit strike wound bruise dislocate amputate lose
    bite burn cut operate""".split()
)
_CAUSING = frozenset("cause trigger spark start ignite".split())


def fillers(parse: Parse) -> Iterator[tuple[Token, Token, Attribute]]:
    """Each such thing with the verb of its event."""
    for token in parse.tokens:
        found = _slot(parse, token) if token.pos in _NOUNS and token.text.islower() and _one(parse, token) else None
        if found is not None:
            yield from _filling(parse, token, *found)


def _filling(parse: Parse, token: Token, verb: Token, slot: str) -> Iterator[tuple[Token, Token, Attribute]]:
    noun = named(parse, token)
    cause = _caused(parse, verb, slot)
    if cause:
        yield token, verb, Attribute(FILLER, "cause", noun, cause)
    for sort in traits.sorts(noun):
        frame = _frame(parse, verb, slot, sort)
        if frame:
            yield token, verb, Attribute(FILLER, sort, noun, frame)


def _one(parse: Parse, noun: Token) -> bool:
    """Whether the words mean one such thing, or so many, rather than the kind."""
    below = parse.children[noun.i]
    return noun.tag == "NN" or any(child.dep in ("det", "poss", "nummod") for child in below)


def _slot(parse: Parse, token: Token) -> tuple[Token, str] | None:
    """The verb and the place in its event that the noun fills."""
    above = parse.tokens[token.head]
    if token.dep in _SLOTS and above.pos == "VERB":
        return above, _SLOTS[token.dep]
    if token.dep == "pobj" and above.dep == "agent":
        return parse.tokens[above.head], "by"
    if token.dep != "pobj":
        return None
    governor = parse.tokens[above.head]
    if above.lemma.lower() == "of" and governor.lemma.lower() in _PARTS:
        return _slot(parse, governor)
    return (governor, above.lemma.lower()) if governor.pos in ("VERB", "ADJ") else None


def _frame(parse: Parse, verb: Token, slot: str, sort: str) -> str:
    """What the place in the event is called; empty where the verb tells nothing."""
    lemma = verb.lemma.lower()
    if sort == "vehicle" and slot in _ABOARD:
        away = any(child.text.lower() in _AWAY for child in parse.children[verb.i])
        return "escape" if lemma in _FLIGHT or away else f"{slot} {stem(lemma)}"
    if sort == "weapon":
        return _arms(lemma, slot)
    if sort == "body_part":
        return "hurt" if lemma in _HURTING and slot in ("in", "object", "on", "to") else ""
    return "" if lemma in LIGHT else f"{slot} {stem(lemma)}"


def _arms(lemma: str, slot: str) -> str:
    armed = slot == "with" and lemma in _ARMING | _ATTACKING
    return "arms" if armed or (slot == "object" and lemma in _ARMING) else ""


def _caused(parse: Parse, verb: Token, slot: str) -> str:
    """What died of it or was caused by it: `die`, `cause fire`."""
    lemma = verb.lemma.lower()
    if lemma == "die" and slot in ("of", "from"):
        return "die"
    if lemma not in _CAUSING or slot not in ("by", "subject"):
        return ""
    role = ("nsubjpass",) if slot == "by" else ("dobj",)
    effect = next((child for child in parse.children[verb.i] if child.dep in role), None)
    return f"cause {effect.lemma.lower()}" if effect is not None and effect.pos == "NOUN" else ""
