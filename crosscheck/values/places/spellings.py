"""The words for a place without what is not its name, and short forms written out."""

import re
from functools import cache

from anyascii import anyascii

from crosscheck.values.places.tables import table

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
_STATES = table(
    """
    ala: Alabama, ariz: Arizona, ark: Arkansas, calif: California, colo: Colorado, conn: Connecticut,
    del: Delaware, fla: Florida, ga: Georgia, ill: Illinois, ind: Indiana, kan: Kansas, ky: Kentucky,
    md: Maryland, mass: Massachusetts, mich: Michigan, minn: Minnesota, miss: Mississippi, mo: Missouri,
    mont: Montana, neb: Nebraska, nev: Nevada, nh: New Hampshire, nj: New Jersey, nm: New Mexico, ny: New York,
    nc: North Carolina, nd: North Dakota, okla: Oklahoma, ore: Oregon, pa: Pennsylvania, ri: Rhode Island,
    sc: South Carolina, sd: South Dakota, tenn: Tennessee, tex: Texas, vt: Vermont, va: Virginia,
    wash: Washington, wva: West Virginia, wis: Wisconsin, wyo: Wyoming
    """
)
# English names of towns that the gazetteer has by their own.
_EXONYMS = table(
    """
    Cologne: Köln, Seville: Sevilla, Hanover: Hannover, Ghent: Gent, Bruges: Brugge, Odessa: Odesa,
    Mecca: Makkah, Dunkirk: Dunkerque, Bangalore: Bengaluru, Pusan: Busan, Rangoon: Yangon, Quebec City: Québec,
    Corunna: A Coruña, Majorca: Mallorca, Brunswick: Braunschweig, Louvain: Leuven, Leghorn: Livorno,
    Gaza City: Gaza, Hague: The Hague, New York: New York City
    """
)
_SAINTS = ("St. ", "St ", "Saint ")


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


def forms(name: str) -> tuple[str, ...]:
    """The name and other ways in which a map may write it."""
    saint = next((short for short in _SAINTS if name.startswith(short)), None)
    saints = tuple(other + name.removeprefix(saint) for other in ("St. ", "Saint ")) if saint else ()
    exonym = _EXONYMS.get(name)
    return tuple(dict.fromkeys((name, *saints, *((exonym,) if exonym else ()))))


def without_part(name: str) -> str | None:
    """The place of which the name gives a part or the surroundings: London for south London; None for others."""
    bare = _SUFFIX.sub("", _PART.sub("", name))
    return bare if bare != name and bare else None
