"""How two nouns stand by what they mean; a noun is its lower-case lemma, with `_` for a space."""

from functools import cache

from crosscheck.values.meanings.tables import nouns


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
