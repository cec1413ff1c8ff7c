"""Numbers that a verb alone gives a meaning: weighed, cost, fell, bought for."""

from crosscheck.events import canonical, noun_words, stem
from crosscheck.kinds.quantity.counted.thing import Counted
from crosscheck.syntax import Parse, Token

# Nouns that have the price of what is bought, by themselves or beside a verb.
_DEALS = frozenset("deal takeover acquisition purchase buyout cash".split())
_BUYING = frozenset(map(stem, ("buy", "acquire", "purchase")))
# Of these verbs the object is a size.
_MEASURING = {"weigh": "weight", "measure": "", "stretch": "", "span": "", "cover": ""}
_FOR = ("at", "to", "up", "out")
# "Fell to $4 billion" is a level of something that is not told.
_MOVING = frozenset("rise fall climb drop grow jump slip decline increase decrease go run come".split())
_TRADES = frozenset(stem(verb) for verb in ("buy", "acquire", "purchase", "sell", "pay"))


def priced(parse: Parse, root: Token, dimension: str) -> Counted | None:
    """`buy Calder for $4 billion`, `pay $4 billion for Calder`: the price of what is bought."""
    above = parse.tokens[root.head]
    verb = parse.tokens[above.head] if root.dep == "pobj" and above.lemma.lower() == "for" else above
    trade = verb.pos == "VERB" and stem(verb.lemma.lower()) in _TRADES
    bought = root.dep == "pobj" or any(c.dep == "prep" and c.lemma.lower() == "for" for c in parse.children[verb.i])
    if dimension != "money" or not trade or not bought or (root.dep not in ("pobj", "dobj")):
        return None
    return Counted("price", verb, frozenset(), partial=False)


def dealt(parse: Parse, noun: Token, dimension: str) -> Counted | None:
    """`the $4 billion takeover`, `buy Calder in a $4 billion deal`, `for $4 billion in cash`: the price again."""
    lemma = noun.lemma.lower()
    if dimension != "money" or lemma not in _DEALS:
        return None
    if stem(lemma) in _TRADES:
        return Counted("price", noun, frozenset(), partial=False)
    within = parse.tokens[noun.head]
    verb = next((t for t in (within, parse.tokens[within.head]) if t.pos == "VERB"), None)
    bought = verb is not None and stem(verb.lemma.lower()) in _BUYING
    return Counted("price", verb, frozenset(), partial=False) if bought and verb is not None else None


def weighed(parse: Parse, root: Token, measure: str, dimension: str) -> Counted | None:
    """`weighed 400 pounds`, `shares fell 2 percent`: the verb says of its subject what is measured.

    Money and the measure of a pronoun are what the verb alone says: was made to pay 40 euros, it weighs 2 kilos.
    """
    verb = _governing(parse, root, dimension)
    if verb is None:
        return None
    whose = parse.subject(verb)
    if whose is not None and whose.pos in ("NOUN", "PROPN") and dimension != "money":
        words = noun_words(parse, whose) - {whose.lemma.lower()}
        topic = f"{canonical(whose.lemma.lower())} {stem(verb.lemma.lower())}"
        return Counted(topic, verb, frozenset(words), partial=False, attribute=measure)
    if dimension != "money" and not (measure or verb.lemma.lower() in _MEASURING):
        return None
    measure = measure or _MEASURING.get(verb.lemma.lower(), "")
    return Counted(stem(verb.lemma.lower()), verb, frozenset(), partial=False, attribute=measure)


def _governing(parse: Parse, root: Token, dimension: str) -> Token | None:
    """The verb whose object or measure the number is; of money also that of which it is the price or level."""
    above = parse.tokens[root.head]
    if root.dep in ("dobj", "npadvmod", "nummod", "attr") and above.pos == "VERB" and root.pos != "NUM":
        return above
    if dimension != "money":
        return None
    if root.dep == "dobj" and above.pos == "VERB":
        return above
    verb = parse.tokens[above.head]
    priced = root.dep == "pobj" and above.lemma.lower() in _FOR and verb.pos == "VERB"
    return verb if priced and verb.lemma.lower() not in _MOVING else None
