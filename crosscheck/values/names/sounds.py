"""How a name is said: the codes under which it sounds like another, and a respelling that keeps its vowels."""

import re
from functools import cache

from metaphone import doublemetaphone

_RESPELL = tuple(
    (re.compile(pattern), said)
    for pattern, said in (
        (r"eaux?$|ow$|oe$|au$|ough$", "o"),
        (r"(?<=[mnr])ps(?=o)", "s"),
        (r"sch|ssh|tch|ch", "!"),
        (r"sh", "!"),
        (r"ph", "f"),
        (r"ck|q(?!u)|qu(?=e$)", "k"),
        (r"c(?=[eiy])", "s"),
        (r"!", "ch"),
        (r"(?<!^)c(?!h)|^c(?!h)", "k"),
        (r"x", "ks"),
        (r"z", "s"),
        (r"w", "v"),
        (r"^kn", "n"),
        (r"^wr", "r"),
        (r"dt$|tt$|th(?!e)", "t"),
        (r"(?<=[^cs])h(?![aeiouy])", ""),
        (r"(?<=[aeiou])gh|(?<!^)h$", ""),
        (r"(?<=[aeiou])e?igh", ""),
        (r"sen$", "son"),
        (r"ie|ee|ei|ey|y", "i"),
        (r"ea", "e"),
        (r"ou|oo|ue", "u"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[a-z]{2})e$", ""),
    )
)


@cache
def sound(token: str) -> frozenset[str]:
    """The double metaphone codes of a token."""
    return frozenset(code for code in doublemetaphone(token) if code)


@cache
def respelling(token: str) -> str:
    """The token as it is said, vowels kept: Smyth and Smith give the same, Marie and Maria do not."""
    for pattern, said in _RESPELL:
        token = pattern.sub(said, token)
    return token


def alike(left: str, right: str) -> bool:
    """Whether two tokens may sound the same to somebody who writes down what was said."""
    return not sound(left).isdisjoint(sound(right)) or respelling(left) == respelling(right)
