"""Numbers that a verb alone gives a meaning: weighed, cost, fell, bought for."""

from crosscheck.events import canonical, noun_words, stem
from crosscheck.kinds.quantity.counted.thing import Counted
from crosscheck.syntax import Parse, Token

# Nouns that have the price of what is bought, by themselves or beside a verb.
_DEALS = frozenset("deal takeover acquisition purchase buyout cash".split())
_BUYING = frozenset(map(stem, ("buy", "acquire", "purchase")))
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


def weighed(parse: Parse, root: Token, measure: str) -> Counted | None:
    """`weighed 400 pounds`, `shares fell 2 percent`: the verb says of its subject what is measured."""
    verb = parse.tokens[root.head]
    if verb.pos != "VERB" or root.dep not in ("dobj", "npadvmod", "nummod", "attr") or root.pos == "NUM":
        return None
    whose = parse.subject(verb)
    if whose is None or whose.pos not in ("NOUN", "PROPN"):
        return None
    words = noun_words(parse, whose) - {whose.lemma.lower()}
    topic = f"{canonical(whose.lemma.lower())} {stem(verb.lemma.lower())}"
    return Counted(topic, verb, frozenset(words), partial=False, attribute=measure)
