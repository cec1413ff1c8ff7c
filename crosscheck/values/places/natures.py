"""Words for what a place is, and the features whose names say it: Cape North, Hope Hospital."""

import re

from crosscheck.values.places.gazetteer import Rank, spots
from crosscheck.values.places.spellings import plain

_SETTLEMENTS = frozenset("town village city hamlet".split())
_LANDS = frozenset("island islet archipelago peninsula".split())
# Waters are none of them: a river and the town on it share their name too often.
NATURES = _SETTLEMENTS | _LANDS
# Sorts of features with the words in their names that say so.
_SORTS = {
    word: sort
    for sort, words in {
        "cape": "cape",
        "mount": "mount",
        "lake": "lake",
        "hospital": "hospital infirmary clinic",
        "airport": "airport",
        "stadium": "stadium arena",
        "terminal": "terminal",
        "gate": "gate",
        "platform": "platform",
        "church": "church cathedral chapel",
        "school": "school academy",
        "university": "university",
        "college": "college",
        "prison": "prison jail",
        "bridge": "bridge",
        "island": "island",
        "hotel": "hotel inn motel",
        "station": "station",
        "street": "street road avenue lane boulevard",
        "park": "park",
        "beach": "beach",
        "farm": "farm",
        "museum": "museum",
        "theatre": "theatre theater",
        "mosque": "mosque",
        "temple": "temple",
        "pier": "pier",
        "square": "square",
        "court": "court",
        "river": "river",
        "canal": "canal",
        "reservoir": "reservoir",
        "dam": "dam",
        "forest": "forest",
        "valley": "valley",
        "glacier": "glacier",
        "mine": "mine",
        "tunnel": "tunnel",
        "library": "library",
        "castle": "castle",
        "barracks": "barracks",
        "base": "base airbase",
        "camp": "camp",
        "mill": "mill",
        "quarry": "quarry pit",
        "factory": "factory plant",
        "palace": "palace",
        "monastery": "monastery abbey",
        "cemetery": "cemetery",
        "checkpoint": "checkpoint",
    }.items()
    for word in words.split()
}
# What streets are called in short, at the end of their names.
_SHORT = {"st": "street", "rd": "street", "ave": "street", "blvd": "street"}
# Words of a feature's name that tell nothing.
_IDLE = frozenset(
    """of the at and in international national university general st saint crown magistrates high county district
    royal railway train memorial community primary secondary grammar""".split()
)
# Roads that have a number for a name.
_ROAD = re.compile(r"(?:the )?(?:([am])(\d{1,4})|(?:interstate|i|highway|route|us|state route)[ -](\d{1,4}))")


def kinds_apart(left: str, right: str) -> bool:
    """Whether no place is both."""
    groups = [next((g for g in (_SETTLEMENTS, _LANDS) if name in g), None) for name in (left, right)]
    return None not in groups and groups[0] is not groups[1]


def feature(name: str) -> tuple[str, frozenset[str]] | None:
    """What sort of feature the name says it is, and the words that name it; None if it does not say."""
    road = _ROAD.fullmatch(plain(name))
    if road:
        return "road", frozenset((f"{road[1] or ''}{road[2] or road[3]}",))
    words = plain(name).split()
    if len(words) > 1 and words[-1] in _SHORT:
        return _SHORT[words[-1]], frozenset(words[:-1])
    last = next((word for word in reversed(words) if word in _SORTS), None)
    own = frozenset(word for word in words if word not in _IDLE and word != last)
    return (_SORTS[last], own) if last and own else None


def names_sort(word: str) -> bool:
    """Whether the word says what sort of feature a name is of, and names none itself."""
    return word.lower() in _SORTS


def known_place(name: str) -> bool:
    """Whether the map has the name."""
    return bool(spots(name))


def is_country(name: str) -> bool:
    """Whether a country has that name."""
    return any(spot.rank is Rank.COUNTRY for spot in spots(name))


def is_region(name: str) -> bool:
    """Whether a country, a state, a county or a sea has that name, and no town of note."""
    found = spots(name)
    return bool(found) and not any(spot.rank is Rank.TOWN for spot in found)


def is_settlement(name: str) -> bool:
    """Whether a town has that name, whatever else has it."""
    return any(spot.rank is Rank.TOWN for spot in spots(name))
