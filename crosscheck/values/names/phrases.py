"""The name of an organisation, place or work taken apart into words that can be compared."""

import re
from dataclasses import dataclass
from functools import lru_cache

from .form import LINKING, Part, fold, initials, parts

_COMPANY = frozenset("inc incorporated corp corporation co company ltd limited llc plc llp gmbh ag sa nv spa".split())
_FULL = {
    "st": "saint",
    "mt": "mount",
    "ft": "fort",
    "dept": "department",
    "univ": "university",
    "intl": "international",
    "natl": "national",
    "assn": "association",
    "assoc": "association",
    "bros": "brothers",
    "govt": "government",
    "ave": "avenue",
    "blvd": "boulevard",
    "centre": "center",
    "theatre": "theater",
    "harbour": "harbor",
    "defence": "defense",
    "labour": "labor",
    "organisation": "organization",
}
_NUMBERS = {
    word: str(number)
    for number, words in enumerate(
        "i:one:first ii:two:second iii:three:third iv:four:fourth v:five:fifth vi:six:sixth vii:seven:seventh "
        "viii:eight:eighth ix:nine:ninth x:ten:tenth xi:eleven:eleventh xii:twelve:twelfth xiii xiv xv".split(),
        start=1,
    )
    for word in words.split(":")
}
_ROMAN = re.compile(r"[ivx]+")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words of a name: article and company form dropped, abbreviations and numbers written one way."""

    written: str
    words: tuple[Part, ...]
    joined: str
    """All letters in a row, possessive endings dropped."""
    letters: str
    """All letters in a row, possessive endings kept: Macys for Macy's."""
    content: tuple[Part, ...]
    """The words without of, and, the."""
    numbers: tuple[str, ...]
    acronym: str
    """Upper-case letters of the name where it is written as one, else nothing."""
    acronyms: frozenset[str]
    """What its acronym may be, linking words skipped or not: DJ, DoJ."""


@lru_cache(maxsize=1 << 16)
def phrase(name: str) -> Phrase:
    """Take the name of an organisation, place or work apart."""
    found = _trimmed(parts(name))
    words = tuple(_regular(part, index) for index, part in enumerate(found))
    content = tuple(part for part in words if part.text not in LINKING) or words
    return Phrase(
        written=name.strip(),
        words=words,
        joined="".join(part.text for part in found),
        letters=fold(name.casefold().removeprefix("the ").replace("&", "and")),
        content=content,
        numbers=tuple(sorted(part.text for part in content if any(letter.isdigit() for letter in part.text))),
        acronym=_acronym(words),
        acronyms=_acronyms(words),
    )


def _trimmed(found: tuple[Part, ...]) -> tuple[Part, ...]:
    if len(found) > 1 and found[0].text == "the":
        found = found[1:]
    while len(found) > 1 and found[-1].text in _COMPANY:
        found = found[:-1]
    return found


def _regular(part: Part, index: int) -> Part:
    text = _FULL.get(part.text, part.text)
    ordinal = _ORDINAL.fullmatch(text)
    if ordinal:
        text = ordinal[1]
    elif index or not _ROMAN.fullmatch(text):
        text = _NUMBERS.get(text, text)
    return part if text == part.text else Part(text, part.shown)


def _acronyms(words: tuple[Part, ...]) -> frozenset[str]:
    every = "".join(part.text[0] for part in words).upper()
    return frozenset({every, initials(" ".join(part.shown for part in words))} if len(words) > 1 else ())


def _acronym(words: tuple[Part, ...]) -> str:
    if len(words) != 1 or len(words[0].shown) < 2:
        return ""
    shown = words[0].shown
    capitals = sum(letter.isupper() for letter in shown)
    return words[0].text.upper() if capitals >= 2 and capitals >= len(shown) - 1 and shown.isalpha() else ""
