"""What is known of a word beforehand: how common it is, whether it is a given name or names a place."""

from functools import cache
from importlib.resources import files

COMMON = 3.0
"""Zipf frequency from which a reader knows the word: once in a million words."""


@cache
def _lines(table: str) -> tuple[tuple[str, ...], ...]:
    text = files(__package__).joinpath(table).read_text(encoding="utf-8")
    return tuple(tuple(line.split()) for line in text.splitlines() if line and not line.startswith("#"))


@cache
def groups(table: str) -> dict[str, frozenset[int]]:
    """Every word of a table with the numbers of the lines it stands on."""
    found: dict[str, frozenset[int]] = {}
    for number, words in enumerate(_lines(table)):
        for word in words:
            found[word] = found.get(word, frozenset()) | {number}
    return found


def share_line(table: str, left: str, right: str) -> bool:
    """Whether the table has both words on one line."""
    known_groups = groups(table)
    return not known_groups.get(left, frozenset()).isdisjoint(known_groups.get(right, ()))


@cache
def known(token: str) -> float:
    """How common a word is in English, as a Zipf frequency (0 unknown, 7 "the")."""
    # Loading the word list takes a third of a second: only pairs that might be misspellings need it.
    from wordfreq import zipf_frequency

    return float(zipf_frequency(token, "en"))


def both_common(left: str, right: str) -> bool:
    """Whether each of two words is one that readers know, so neither is likely a slip for the other."""
    return known(left) >= COMMON and known(right) >= COMMON


@cache
def _long_forms() -> dict[str, frozenset[str]]:
    from nicknames import NickNamer

    found: dict[str, set[str]] = {}
    for name, shorts in NickNamer().nickname_lookup.items():
        found.setdefault(name, {name})
        for short in shorts:
            if not share_line("apart.txt", name, short):
                found.setdefault(short, {short}).add(name)
    return {name: frozenset(long) for name, long in found.items()}


@cache
def long_forms(token: str) -> frozenset[str]:
    """The given names a nickname may stand for in all their spellings, and the token itself."""
    found = _long_forms().get(token, frozenset({token}))
    lines = {line for name in found - {token} for line in groups("given.txt").get(name, ())}
    return found | {name for line in lines for name in _lines("given.txt")[line]}


@cache
def given(token: str) -> bool:
    """Whether the token is a well-known given name, full or short."""
    return token in groups("given.txt") or token in _long_forms()


@cache
def place(token: str) -> bool:
    """Whether the token is a well-known place, people, month or day."""
    return token in groups("places.txt")


def nickname(left: str, right: str) -> bool:
    """Whether one name is a short form of the other."""
    if share_line("apart.txt", left, right):
        return False
    return left in long_forms(right) or right in long_forms(left)
