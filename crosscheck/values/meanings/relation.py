"""How two nouns or verbs stand by what they mean; a word is its lower-case lemma, with `_` for a space."""

from functools import cache

from crosscheck.values.meanings.tables import nouns, verbs

# Steps up from a verb's meaning that still tell of the same deed: further up all verbs meet in `act`.
_STEPS = 2


def known(noun: str) -> bool:
    """Whether the noun is a common one."""
    return noun in nouns().meanings


@cache
def can_be(noun: str, *classes: str) -> bool:
    """Whether any usual meaning of the noun is a kind of one of the classes, each in its most usual meaning."""
    tops = {nouns().meanings[name][0] for name in classes}
    return not tops.isdisjoint(_above(noun))


@cache
def mostly(noun: str, name: str) -> bool:
    """Whether the noun's most usual meaning is a kind of the class, that in its most usual meaning."""
    meanings = nouns().meanings
    return noun in meanings and meanings[name][0] in nouns().chain(meanings[noun][0])


@cache
def _above(noun: str) -> frozenset[int]:
    """The noun's meanings and all that they are kinds of."""
    return frozenset(above for meaning in nouns().meanings.get(noun, ()) for above in nouns().chain(meaning))


@cache
def one_thing(left: str, right: str) -> bool:
    """Whether two nouns can name one thing: they share a meaning, or one is a kind of the other in any."""
    mine, theirs = (frozenset(nouns().meanings.get(noun, ())) for noun in (left, right))
    return left == right or bool(theirs & _above(left)) or bool(mine & _above(right))


def known_verb(verb: str) -> bool:
    """Whether the verb, or verb with its particle, is a common one."""
    return verb in verbs().meanings


@cache
def one_deed(left: str, right: str) -> bool:
    """Whether two verbs can tell of one deed: they share a meaning, or one is nearly another word for the other."""
    mine, theirs = (frozenset(verbs().meanings.get(verb, ())) for verb in (left, right))
    return left == right or bool(theirs & _just_above(left)) or bool(mine & _just_above(right))


@cache
def _just_above(verb: str) -> frozenset[int]:
    """The verb's meanings and what those are, in a few steps, kinds of."""
    table = verbs()
    return frozenset(above for meaning in table.meanings.get(verb, ()) for above in table.chain(meaning)[: _STEPS + 1])
