"""What a number counts or measures: the noun it belongs to, and how that noun is narrowed."""

from dataclasses import dataclass

from crosscheck.counted.measures import attribute, measured_thing
from crosscheck.counted.nouns import canonical
from crosscheck.counted.outcomes import bare, is_anybody, outcome
from crosscheck.events import noun_words
from crosscheck.syntax import Parse, Token

__all__ = ["Counted", "counted"]

_ATTACHED = frozenset(("nummod", "amod", "compound", "nmod", "quantmod", "advmod", "npadvmod", "poss"))
_OF = frozenset(("of", "in", "for"))
# Words in a noun phrase that make it another, further or former one.
_OTHERS = frozenset(
    "other another additional more further extra remaining rest previous former earlier last next".split()
)
# "the toll rose to 12", "income fell to $2 billion", "the number stood at 40": the new level, not the step.
_LEVELS = frozenset("rise climb grow jump increase fall drop decline decrease stand soar surge slip put reach hit".split())
_EMPTY_NOUNS = frozenset("one other others number amount total part rest figure lot majority sum".split())


# What is left of "at least" and "as many as" in a noun's phrase.
_ADVERBS = frozenset("least more than many much few".split())
# Adverbs and adjectives of which some injured are, and others are not.
_GRADES = frozenset("seriously slightly critically badly severely lightly serious slight critical minor grave".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts: the word for it, the token it hangs on, what narrows it, and whether a part is meant."""

    topic: str
    """Lemma of the noun; `people` where only a verb tells who; a verb's lemma where the verb measures its subject."""
    token: Token
    words: frozenset[str]
    partial: bool
    outcome: str = ""
    """What befell the people counted, if that is what they are counted by: killed, injured, arrested."""
    attribute: str = ""
    """Which measure of a thing is given, if the words say it: depth, weight."""


def counted(parse: Parse, number: list[Token], dimension: str = "count") -> Counted | None:
    """What the number in these tokens counts; None where the sentence does not say."""
    inside = {token.i for token in number}
    root = next((t for t in number if t.head not in inside or t.head == t.i), number[0])
    measure = attribute(parse, number) if dimension not in ("count", "money", "percent", "ratio") else ""
    thing = measured_thing(parse, number, dimension)
    if thing is not None:
        return _of(parse, number, root, thing, measure)
    noun = (
        _modified(parse, root, inside)
        or _complement(parse, root)
        or _measured(parse, root)
        or (_levelled(parse, root) if dimension != "length" else None)
    )
    if noun is None or noun.i in inside or noun.pos not in ("NOUN", "PROPN"):
        return _people(parse, root, number) or _weighed(parse, root, measure)
    found = _of(parse, number, root, noun, measure)
    return None if noun.lemma.lower() in _EMPTY_NOUNS and not found.outcome else found


def _of(parse: Parse, number: list[Token], root: Token, noun: Token, measure: str) -> Counted:
    befell = "" if measure else outcome(parse, noun) or (outcome(parse, root) if root.i != noun.i else "")
    words = noun_words(parse, noun) - {token.lemma.lower() for token in number}
    narrowing = frozenset(words) - {noun.lemma.lower()} - _OTHERS - _ADVERBS
    if befell:
        narrowing |= _grades(parse, noun)
    lemma = noun.lemma.lower()
    # "50 injured": the parser takes the participle for the noun.
    anybody = befell and (is_anybody(lemma) or noun.pos == "PROPN" or noun.tag in ("NN", "JJ", "VBN"))
    topic = "people" if anybody or (befell and lemma in _EMPTY_NOUNS | {"toll"}) else canonical(lemma)
    if topic == "people" and lemma in _EMPTY_NOUNS | {"toll"}:
        narrowing = frozenset()
    return Counted(topic, noun, narrowing, _partial(parse, root, noun, number), befell, measure)


def _grades(parse: Parse, head: Token) -> frozenset[str]:
    """How badly: "slightly hurt" are not all the hurt."""
    above = parse.tokens[head.head]
    near = [*parse.subtree(head), *parse.children[above.i]]
    below = [c for token in near if token.dep == "prep" for c in parse.subtree(token)]
    return frozenset(t.text.lower() for t in (*near, *below) if t.text.lower() in _GRADES)


def _people(parse: Parse, root: Token, number: list[Token]) -> Counted | None:
    """`12 were killed`, `more than 50 injured`: nobody but people."""
    befell = outcome(parse, root) if bare(root) else ""
    if not befell:
        return None
    above = parse.tokens[root.head]
    verb = above if above.pos == "VERB" else root
    return Counted("people", verb, _grades(parse, root), _partial(parse, root, root, number), befell)


def _weighed(parse: Parse, root: Token, measure: str) -> Counted | None:
    """`weighed 400 pounds`, `cost $5 million`: the verb says of its subject what is measured."""
    verb = parse.tokens[root.head]
    if verb.pos != "VERB" or root.dep not in ("dobj", "npadvmod", "nummod", "attr") or root.pos == "NUM":
        return None
    return Counted(verb.lemma.lower(), verb, frozenset(), partial=False, attribute=measure)


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


def _levelled(parse: Parse, root: Token) -> Token | None:
    """`the death toll rose to 12`, `put the number of dead at 14`: the noun whose level it is."""
    above = parse.tokens[root.head]
    verb = parse.tokens[above.head] if root.dep == "pobj" and above.lemma.lower() in ("to", "at") else above
    direct = root.dep == "dobj" and verb.lemma.lower() in ("reach", "hit")
    if verb.lemma.lower() not in _LEVELS or not (direct or root.dep == "pobj"):
        return None
    moved = _subject(parse, verb)
    if verb.lemma.lower() == "put":
        moved = next((child for child in parse.children[verb.i] if child.dep == "dobj"), None)
    return moved


def _partial(parse: Parse, root: Token, noun: Token, number: list[Token]) -> bool:
    """`12 of the passengers`, `20 others`, `another 40 people`."""
    near = [noun, *parse.children[noun.i]]
    if any(t.lemma.lower() in _OTHERS and not number[0].i <= t.i <= number[-1].i for t in near):
        return True
    definite = any(
        child.dep == "det" and child.lemma.lower() in ("the", "those", "these") for child in parse.children[noun.i]
    )
    below = noun.dep == "pobj" and parse.tokens[noun.head].head == root.i
    return below and definite
