"""Verbs that say what happened only with a noun: `take office`, `come into force`, `hold an election`."""

from functools import cache

from crosscheck.events.dating import EVENTS
from crosscheck.events.words import stem
from crosscheck.syntax import Parse, Token

# What the verb and the noun, its object or behind its preposition, say together: a word for the same event.
_IDIOMS = {
    "inaugurate": "take office, assume office, take oath, swear oath, take presidency",
    "apply": "take effect, come force, come effect, go effect, enter force",
    "sale": "go sale, hit shop, hit store, hit shelf, reach shop, reach store, reach shelf",
    "birth": "give birth",
    "capture": "take control, seize control, gain control",
    "disappear": "go missing",
    "die": "lose life, lose battle",
    "debut": "make debut",
    "marry": "tie knot",
    "convict": "find guilty",
    "elect": "go poll",
    "close": "shut door, close door",
    "open": "open door",
    "strike": "go strike",
    "retire": "call day",
}
# Verbs that only say that what their object names happened.
_STAGING = frozenset("hold stage host have".split())
_OBJECTS = ("dobj", "acomp", "oprd")


def idiom(parse: Parse, verb: Token) -> str | None:
    """The stem of the event that the verb and its noun name together, if they do."""
    lemma = verb.lemma.lower()
    for noun in _nouns(parse, verb):
        found = _table().get((lemma, noun.lemma.lower()))
        if found:
            return found
    if lemma not in _STAGING:
        return None
    return next((stem(n.lemma.lower()) for n in parse.children[verb.i] if n.dep == "dobj" and _event(n)), None)


def _event(noun: Token) -> bool:
    return noun.pos == "NOUN" and noun.lemma.lower() in EVENTS


def _nouns(parse: Parse, verb: Token) -> list[Token]:
    """Its objects, and what stands behind its prepositions."""
    children = parse.children[verb.i]
    behind = [below for child in children if child.dep == "prep" for below in parse.children[child.i]]
    return [child for child in children if child.dep in _OBJECTS] + [noun for noun in behind if noun.dep == "pobj"]


@cache
def _table() -> dict[tuple[str, str], str]:
    pairs = ((word, pair.split()) for word, idioms in _IDIOMS.items() for pair in idioms.split(", "))
    return {(verb, noun): stem(word) for word, (verb, noun) in pairs}
