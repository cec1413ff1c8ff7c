"""The words for a place without what is not its name, and short forms written out."""

import re
from functools import cache

from anyascii import anyascii

_ARTICLE = re.compile(r"^the\s+", re.I)
_POSSESSIVE = re.compile(r"['’]s?$")
_PART = re.compile(
    r"""^(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|mid|downtown
    |uptown|inner|outer|greater|upper|lower|suburban|rural|coastal|metropolitan|nearby)[\s-]+""",
    re.I | re.X,
)
_SUFFIX = re.compile(r"\s+(?:city|area|region|neighbou?rhood|district|metropolitan area|suburbs?)$", re.I)
_COUNTRIES = {
    "us": "United States",
    "usa": "United States",
    "america": "United States",
    "united states of america": "United States",
    "uk": "United Kingdom",
    "holland": "Netherlands",
    "uae": "United Arab Emirates",
    "burma": "Myanmar",
    "drc": "Congo, The Democratic Republic of the",
    "ivory coast": "Côte d'Ivoire",
}
_CITIES = {
    "dc": "Washington DC",
    "washington dc": "Washington DC",
    "nyc": "New York City",
    "new york": "New York",
    "la": "Los Angeles",
    "kiev": "Kyiv",
    "peking": "Beijing",
    "calcutta": "Kolkata",
    "bombay": "Mumbai",
    "saigon": "Ho Chi Minh City",
}
# As the Associated Press and old letters shorten them; the two capitals of the post are too easily other words.
_STATES = {
    **{"ala": "Alabama", "ariz": "Arizona", "ark": "Arkansas", "calif": "California", "colo": "Colorado"},
    **{"conn": "Connecticut", "del": "Delaware", "fla": "Florida", "ga": "Georgia", "ill": "Illinois"},
    **{"ind": "Indiana", "kan": "Kansas", "ky": "Kentucky", "md": "Maryland", "mass": "Massachusetts"},
    **{"mich": "Michigan", "minn": "Minnesota", "miss": "Mississippi", "mo": "Missouri", "mont": "Montana"},
    **{"neb": "Nebraska", "nev": "Nevada", "nh": "New Hampshire", "nj": "New Jersey", "nm": "New Mexico"},
    **{"ny": "New York", "nc": "North Carolina", "nd": "North Dakota", "okla": "Oklahoma", "ore": "Oregon"},
    **{"pa": "Pennsylvania", "ri": "Rhode Island", "sc": "South Carolina", "sd": "South Dakota"},
    **{"tenn": "Tennessee", "tex": "Texas", "vt": "Vermont", "va": "Virginia", "wash": "Washington"},
    **{"wva": "West Virginia", "wis": "Wisconsin", "wyo": "Wyoming"},
}


@cache
def plain(name: str) -> str:
    """Lower-case ASCII words of the name, without `the`, a possessive ending and full stops."""
    bare = _POSSESSIVE.sub("", _ARTICLE.sub("", name.strip()))
    return re.sub(r"[\s,]+", " ", anyascii(bare).replace(".", "").lower()).strip()


@cache
def written_out(name: str) -> str:
    """The name under which the map has it, if the one given is a short or an older form."""
    key = plain(name)
    found = _COUNTRIES.get(key) or _CITIES.get(key) or (_STATES.get(key) if "." in name else None)
    return found or _ARTICLE.sub("", name.strip())


def without_part(name: str) -> str | None:
    """The place of which the name gives a part or the surroundings: London for south London; None for others."""
    bare = _SUFFIX.sub("", _PART.sub("", name))
    return bare if bare != name and bare else None
