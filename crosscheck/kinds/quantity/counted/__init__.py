"""What a number counts or measures: the noun it belongs to, and how that noun is narrowed."""

import re

from crosscheck.events import canonical, noun_words
from crosscheck.kinds.quantity.counted.heads import head_noun
from crosscheck.kinds.quantity.counted.lines import labelled, tolled
from crosscheck.kinds.quantity.counted.measures import attribute, measured_thing
from crosscheck.kinds.quantity.counted.outcomes import bare, is_anybody, outcome, outcome_word
from crosscheck.kinds.quantity.counted.thing import Counted
from crosscheck.kinds.quantity.counted.verbs import dealt, priced, weighed
from crosscheck.syntax import Parse, Token, root_of

__all__ = ["Counted", "counted", "target"]

# Words in a noun phrase that make it another, further or former one.
_OTHERS = frozenset(
    "other others another additional more further extra remaining rest previous former earlier last next".split()
)
_EMPTY_NOUNS = frozenset(
    "one other others number amount total part rest figure lot majority sum mark level point value".split()
)


# What is left of "at least" and "as many as" in a noun's phrase.
_ADVERBS = frozenset("least more than many much few".split())
# Adverbs and adjectives of which some injured are, and others are not.
_GRADES = frozenset("seriously slightly critically badly severely lightly serious slight critical minor grave".split())


# What is said of deaths and injuries that makes none of them others.
_VOUCHING = frozenset("confirm confirmed report reported know known relate related link linked official".split())
_RATE = re.compile(r"(?:per|every|each|for (?:every|each)|an? (?:hour|day|week|month|year)|daily|annually)\b(?: \w+)?")


def counted(
    parse: Parse, number: list[Token], dimension: str = "count", whole: list[Token] | None = None
) -> Counted | None:
    """What the number in these tokens counts, `whole` with its modifiers; None where the sentence does not say."""
    whole = whole or number
    inside = {token.i for token in number}
    root = root_of(number)
    measure = attribute(parse, number) if dimension not in ("count", "money", "percent", "ratio") else ""
    thing = measured_thing(parse, number, dimension)
    if thing is not None:
        return _of(parse, whole, root, thing, measure)
    noun = head_noun(parse, root, inside, dimension)
    noun = tolled(parse, number, dimension) or noun or (None if outcome(parse, root) else labelled(parse, number))
    if noun is None or noun.i in inside or noun.pos not in ("NOUN", "PROPN"):
        return _people(parse, root, whole) or priced(parse, root, dimension) or weighed(parse, root, measure, dimension)
    noun = _meant(parse, noun)
    price = dealt(parse, noun, dimension) or (
        priced(parse, root, dimension) if noun.lemma.lower() in ("cash", "deal") else None
    )
    if price is not None:
        return price
    found = _of(parse, whole, root, noun, measure)
    idle = noun.lemma.lower() in _EMPTY_NOUNS and not found.outcome
    return None if idle or noun.lemma.lower() == "season" else found


def _meant(parse: Parse, noun: Token) -> Token:
    """The find of `the value of the find`, the people of `the number of people`, unless it is told what befell them."""
    if noun.lemma.lower() not in _EMPTY_NOUNS or outcome(parse, noun):
        return noun
    below = (
        b for c in parse.children[noun.i] if c.dep == "prep" and c.text.lower() == "of" for b in parse.children[c.i]
    )
    return next((token for token in below if token.dep == "pobj" and token.pos == "NOUN"), noun)


def _of(parse: Parse, number: list[Token], root: Token, noun: Token, measure: str) -> Counted:
    measure = measure or _rate(parse, noun)
    befell = "" if measure else outcome(parse, noun) or (outcome(parse, root) if root.i != noun.i else "")
    words = {word for word in noun_words(parse, noun) - {token.lemma.lower() for token in number} if word.isalpha()}
    narrowing = frozenset(words) - {noun.lemma.lower()} - _OTHERS - _ADVERBS
    if befell:
        narrowing = (narrowing - _vouched(parse, noun)) | _grades(parse, noun)
    lemma = noun.lemma.lower()
    # "50 injured": the parser takes the participle for the noun.
    anybody = befell and (is_anybody(lemma) or noun.pos == "PROPN" or noun.tag in ("NN", "JJ", "VBN"))
    topic = "people" if anybody or (befell and lemma in _EMPTY_NOUNS | {"toll"}) else canonical(lemma)
    if topic == "people" and lemma in _EMPTY_NOUNS | {"toll"}:
        narrowing = frozenset()
    if befell and noun.label == "NORP":
        narrowing |= {lemma}  # Fourteen Australians may be among the 21 people.
    whole = bool(befell) and _after_others(parse, number, befell)
    return Counted(topic, noun, narrowing, not whole and _partial(parse, root, noun, number), befell, measure, whole)


def _rate(parse: Parse, noun: Token) -> str:
    """`two cars for every household`, `12 flights a day`: not a count of the whole."""
    after = " ".join(token.text.lower() for token in parse.tokens[noun.i + 1 : noun.i + 4])
    found = _RATE.match(after)
    return found.group() if found else ""


def _vouched(parse: Parse, noun: Token) -> frozenset[str]:
    """`confirmed deaths`, `storm-related deaths`: all there are, as far as they are told."""
    vouching = [child for child in parse.children[noun.i] if child.lemma.lower() in _VOUCHING]
    return frozenset(token.lemma.lower() for child in vouching for token in parse.subtree(child))


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
    whole = _after_others(parse, number, befell)
    partial = not whole and _partial(parse, root, root, number)
    return Counted("people", verb, _grades(parse, root), partial, befell, whole=whole)


def _after_others(parse: Parse, number: list[Token], befell: str) -> bool:
    """Whether the number before it in the sentence counts people whom something else befell."""
    sentence = parse.sentences[parse.sentence_of[number[0].i]]
    before = [parse.tokens[i] for i in sentence if i < number[0].i]
    counts = [n for n, token in enumerate(before) if token.pos == "NUM"]
    if not counts:
        return False
    words = before[counts[-1] - 3 if counts[-1] >= 3 else 0 :]
    found = {name for token in words if (name := outcome_word(token))}
    return (bool(found) and befell not in found) or (befell in found and len(found) > 1)


def _partial(parse: Parse, root: Token, noun: Token, number: list[Token]) -> bool:
    """`12 of the passengers`, `20 others`, `another 40 people`."""
    near = [noun, *parse.children[noun.i], *parse.children[root.i]]
    if any(t.text.lower() in _OTHERS and not number[0].i <= t.i <= number[-1].i for t in near):
        return True
    definite = any(
        child.dep == "det" and child.lemma.lower() in ("the", "those", "these") for child in parse.children[noun.i]
    )
    below = noun.dep == "pobj" and parse.tokens[noun.head].head == root.i
    # "146 of the 388 flights": so many of a known whole, not some of it.
    whole = any(child.dep == "nummod" for child in parse.children[noun.i])
    return below and definite and not whole


def target(parse: Parse, noun: Token) -> frozenset[str]:
    """What the noun is on, for or against: `steel` in `tariffs on steel`."""
    below = (
        b
        for child in parse.children[noun.i]
        if child.dep == "prep" and child.lemma.lower() in ("on", "for", "against")
        for b in parse.children[child.i]
    )
    things = (token for token in below if token.dep == "pobj" and token.pos != "NUM" and token.label != "DATE")
    return frozenset(word for token in things for word in noun_words(parse, token))
