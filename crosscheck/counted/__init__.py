"""What a number counts or measures: the noun it belongs to, and how that noun is narrowed."""

from dataclasses import dataclass

from crosscheck.events import noun_words
from crosscheck.syntax import Parse, Token

_ATTACHED = frozenset(("nummod", "amod", "compound", "nmod", "quantmod", "advmod", "npadvmod", "poss"))
_OF = frozenset(("of", "in", "for"))
# Words in a noun phrase that make it another, further or former one.
_OTHERS = frozenset(
    "other another additional more further extra remaining rest previous former earlier last next".split()
)
_EMPTY_NOUNS = frozenset("one other others number amount total part rest figure lot majority sum".split())


# Participles and adjectives that stand for people: "more than 50 injured".
_PEOPLE = frozenset("injure wound hurt kill dead missing arrest detain evacuate hospitalize displace survive".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts: the word for it, the token it hangs on, what narrows it, and whether a part is meant."""

    topic: str
    """Lemma of the noun; `people` where only a verb tells who; a verb's lemma where the verb measures its subject."""
    token: Token
    words: frozenset[str]
    partial: bool


def counted(parse: Parse, number: list[Token]) -> Counted | None:
    """What the number in these tokens counts; None where the sentence does not say."""
    inside = {token.i for token in number}
    root = next((t for t in number if t.head not in inside or t.head == t.i), number[0])
    noun = _modified(parse, root, inside) or _complement(parse, root) or _measured(parse, root)
    if noun is None or noun.i in inside or noun.pos not in ("NOUN", "PROPN"):
        return _people(parse, root) or _weighed(parse, root)
    if noun.lemma.lower() in _EMPTY_NOUNS:
        return None
    words = frozenset(noun_words(parse, noun) - {token.lemma.lower() for token in number})
    narrowing = words - {noun.lemma.lower()} - _OTHERS
    return Counted(noun.lemma.lower(), noun, narrowing, _partial(parse, root, noun, words))


def _people(parse: Parse, root: Token) -> Counted | None:
    """`12 were killed`, `more than 50 injured`: nobody but people."""
    above = parse.tokens[root.head]
    bare = root.pos == "NUM" and root.dep in ("nsubj", "nsubjpass", "nummod", "pobj", "dobj", "ROOT")
    doing = next((t for t in (above, *parse.children[root.i]) if t.lemma.lower() in _PEOPLE), None)
    passive = root.dep == "nsubjpass" and root.pos == "NUM"
    if not bare or not (doing or passive):
        return None
    return Counted("people", doing or root, frozenset(), partial=False)


def _weighed(parse: Parse, root: Token) -> Counted | None:
    """`weighed 400 pounds`, `cost $5 million`: the verb says of its subject what is measured."""
    verb = parse.tokens[root.head]
    if verb.pos != "VERB" or root.dep not in ("dobj", "npadvmod", "nummod", "attr") or root.pos == "NUM":
        return None
    return Counted(verb.lemma.lower(), verb, frozenset(), partial=False)


def _modified(parse: Parse, root: Token, inside: set[int]) -> Token | None:
    """`27 people`, `the 40 m dry well`, `$5 billion hit`: the noun above."""
    current = root
    while current.dep in _ATTACHED and current.head != current.i:
        current = parse.tokens[current.head]
        if current.pos in ("NOUN", "PROPN") and current.i not in inside:
            return current
    if current.pos == "ADJ" and current.i != root.i:
        return _subject(parse, parse.tokens[current.head])
    return None


def _complement(parse: Parse, root: Token) -> Token | None:
    """`dozens of rescuers`, `$2 billion in aid`: the noun below."""
    for child in parse.children[root.i]:
        if child.dep == "prep" and child.lemma.lower() in _OF:
            return next(
                (below for below in parse.children[child.i] if below.dep == "pobj" and below.pos == "NOUN"), None
            )
    return None


def _measured(parse: Parse, root: Token) -> Token | None:
    """`income of $2 billion`, `the toll was 12`: the noun that has the value."""
    above = parse.tokens[root.head]
    if root.dep == "pobj" and above.lemma.lower() == "of":
        return parse.tokens[above.head]
    if root.dep == "attr":
        return _subject(parse, above)
    return None


def _subject(parse: Parse, verb: Token) -> Token | None:
    return next((child for child in parse.children[verb.i] if child.dep in ("nsubj", "nsubjpass")), None)


def _partial(parse: Parse, root: Token, noun: Token, words: frozenset[str]) -> bool:
    """`12 of the passengers`, `20 others`, `another 40 people`."""
    if words & _OTHERS or any(child.lemma.lower() in _OTHERS for child in parse.children[noun.i]):
        return True
    definite = any(
        child.dep == "det" and child.lemma.lower() in ("the", "those", "these") for child in parse.children[noun.i]
    )
    below = noun.dep == "pobj" and parse.tokens[noun.head].head == root.i
    return below and definite
