"""Words before a noun that give it a colour, a side or a number of parts."""

import re
from dataclasses import dataclass
from functools import cache

from crosscheck.values import meanings

_COLOURS = "red orange yellow green blue purple pink brown black white grey"
_COLOUR = {colour: colour for colour in _COLOURS.split()} | {"gray": "grey", "silver": "grey", "golden": "yellow"}
_COLOURED = ("conveyance", "vehicle", "clothing", "hair", "container", "animal")
_SIDES = frozenset(("left", "right"))
_QUARTERS = {way: quarter for quarter in "north south east west".split() for way in (quarter, f"{quarter}ern")}
# What has a fellow on another side, and is named after its own.
_OPENINGS = frozenset("gate entrance exit door stairwell stand runway".split())
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()
_NUMBER = {word: n + 1 for n, word in enumerate(_NUMBERS)} | {"single": 1, "twin": 2, "double": 2, "triple": 3}
# Parts that a thing has so many of; lengths, times, ages and shares are amounts, which quantities compare.
_PARTS = {
    "storey": "storey",
    "story": "storey",
    "storeyed": "storey",
    "storied": "storey",
    "floor": "storey",
    "engine": "engine",
    "engined": "engine",
    "bedroom": "bedroom",
    "door": "door",
    "seat": "seat",
    "seater": "seat",
    "carriage": "car",
    "car": "car",
    "coach": "car",
    "lane": "lane",
    "wheel": "wheel",
    "wheeler": "wheel",
    "deck": "deck",
    "decker": "deck",
    "judge": "judge",
    "justice": "judge",
    "member": "member",
    "stage": "stage",
    "part": "part",
    "nation": "nation",
    "party": "party",
    "team": "team",
    "bed": "bed",
}
_COMPOUND = re.compile(rf"(\d+|{'|'.join(_NUMBER)})[- ]({'|'.join(_PARTS)})")


@dataclass(frozen=True, slots=True)
class Trait:
    """An attribute: what kind of attribute it is, and which."""

    sort: str
    value: str


def plain(word: str) -> Trait | None:
    """The trait that a lower-case adjective gives; None if it gives none that excludes another."""
    if word in _COLOUR:
        return Trait("colour", _COLOUR[word])
    if word in _QUARTERS:
        return Trait("quarter", _QUARTERS[word])
    return Trait("side", word) if word in _SIDES else None


@cache
def coloured(noun: str) -> bool:
    """Whether a lower-case noun's colour is its own: a van's or a coat's, not that of a card, a list or an alert."""
    return meanings.can_be(noun, *_COLOURED)


def quartered(noun: str) -> bool:
    """Whether a lower-case noun is for one of several such, told apart by the side on which it is: a gate."""
    return noun in _OPENINGS


def numbered(words: str) -> Trait | None:
    """The trait of a lower-case compound such as `two-storey`."""
    found = _COMPOUND.fullmatch(words)
    if found is None:
        return None
    number, part = found.groups()
    return Trait(_PARTS[part], str(_NUMBER.get(number, number)))
