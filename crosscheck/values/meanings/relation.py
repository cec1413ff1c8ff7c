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
    return any(tops & set(nouns().chain(meaning)) for meaning in nouns().meanings.get(noun, ()))


@cache
def one_thing(left: str, right: str) -> bool:
    """Whether two nouns can name one thing: they share a meaning, or one is a kind of the other in any."""
    mine, theirs = (frozenset(nouns().meanings.get(noun, ())) for noun in (left, right))
    above = any(theirs & set(nouns().chain(meaning)) for meaning in mine)
    return left == right or above or any(mine & set(nouns().chain(meaning)) for meaning in theirs)
