"""How two names of organisations, places or works stand to each other."""

import re

from .alignment import link_parts
from .form import Part
from .links import TokenKind
from .phrase_words import relate_words
from .phrases import Phrase, phrase
from .tokens import link
from .verdicts import NameVerdict, alias, conflict, same, written

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


def relate_phrases(left: str, right: str) -> NameVerdict | None:
    """How two names that are not persons' stand to each other, or None where they name different things."""
    one, other = phrase(left), phrase(right)
    if not one.words or not other.words:
        return None
    if [part.text for part in one.words] == [part.text for part in other.words]:
        return _same_words(one, other)
    if one.joined == other.joined:
        return _spaced(one, other)
    if one.letters == other.letters:
        return same(1.0, written(one.written, other.written))
    if one.numbers != other.numbers:
        return _dated(one, other)
    return _acronym(one, other) or relate_words(one, other) or _unequal(one, other)


def _same_words(one: Phrase, other: Phrase) -> NameVerdict:
    accents = [why for pair in zip(one.words, other.words, strict=True) if (why := _accents(*pair))]
    return alias(0.97, "; ".join(accents)) if accents else same(1.0, written(one.written, other.written))


def _spaced(one: Phrase, other: Phrase) -> NameVerdict:
    hyphen = _unhyphened(one) == _unhyphened(other)
    reason = f"{one.written} and {other.written} differ only by a {'hyphen' if hyphen else 'space'}"
    # U S and US, RX J1131 and RXJ1131: codes are spaced as one likes.
    if any(letter.isdigit() for letter in one.joined) or any(part.initials for part in one.words + other.words):
        return same(0.95, reason)
    return alias(0.6 if hyphen else 0.85, reason)


def _unhyphened(side: Phrase) -> str:
    return re.sub(r"[-‐‑–]", "", side.written.casefold())


def _accents(left: Part, right: Part) -> str | None:
    found = link_parts(left, right)
    return found.why(left.shown, right.shown) if found and found.kind is TokenKind.DIACRITIC else None


def _dated(one: Phrase, other: Phrase) -> NameVerdict | None:
    odd = [number for number in one.numbers if number not in other.numbers]
    years = odd or [number for number in other.numbers if number not in one.numbers]
    if (odd and not set(other.numbers) <= set(one.numbers)) or not all(_YEAR.fullmatch(number) for number in years):
        return None
    bare = [[part.text for part in side.content if part.text not in years] for side in (one, other)]
    return same(0.6, f"{one.written} and {other.written} differ only by a year") if bare[0] == bare[1] else None


def _acronym(one: Phrase, other: Phrase) -> NameVerdict | None:
    for short, long in ((one, other), (other, one)):
        # "U.S. Senate" spells US too, but names something of the U.S.
        if short.acronym in long.acronyms and short.words[0].text not in {part.text for part in long.words}:
            return same(0.9, f"{short.written} is the acronym of {long.written}")
    return None


def _unequal(one: Phrase, other: Phrase) -> NameVerdict | None:
    """Names of different numbers of words: UN for United Nations in one, or spaced and misspelt as well."""
    short, long = sorted((one, other), key=lambda side: len(side.content))
    if len(short.content) == len(long.content):
        return None
    if [part.text for part in long.content[:-1] if long.content[-1].initials] == [part.text for part in short.content]:
        return same(0.85, f"{short.written} is a short form of {long.written}")
    for index, part in enumerate(short.content):
        if part.initials and _spelled_out(short, long, index):
            return same(0.85, f"{part.shown} in {short.written} is an acronym in {long.written}")
    if len(long.content) - len(short.content) == 1 and long.joined.isalpha() and short.joined.isalpha():
        found = link(*sorted((short.joined, long.joined)))
        if found and found.kind in (TokenKind.SOUND, TokenKind.TYPO) and found.letters == 1 and len(long.joined) > 5:
            return conflict(found.score * 0.7, found.why(short.written, long.written))
    return None


def _spelled_out(short: Phrase, long: Phrase, index: int) -> bool:
    texts, words = ([part.text for part in side.content] for side in (short, long))
    end = index + len(texts[index])
    letters = "".join(word[0] for word in words[index:end])
    return (
        len(letters) > 1 and letters == texts[index] not in words and texts == [*words[:index], letters, *words[end:]]
    )
