"""The places of the world by name, looked up in a sorted table without reading it: see tools/build_gazetteer.py."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from pathlib import Path

from anyascii import anyascii

from crosscheck.values.places.spellings import forms, plain, written_out
from crosscheck.values.places.waters import water

TABLE = Path(__file__).with_name("gazetteer.tsv")
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


def name_key(name: str) -> str:
    """The form under which the table has a name: plain lower-case letters."""
    return " ".join(anyascii(name).lower().split())


@cache
def spots(name: str) -> tuple[Spot, ...]:
    """All places of that name: countries, their parts, towns, oceans; none if the name is not known."""
    path = water(plain(name))
    if path is not None:
        return (Spot(path, Rank.WATER),)
    full = written_out(name)
    if full == "Washington DC":
        return tuple(spot for spot in _listed("Washington") if spot.rank is Rank.TOWN and "US.DC" in spot.path)
    return _notable([spot for form in forms(full) for spot in _listed(form)])


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


@cache
def _table() -> bytes:
    return TABLE.read_bytes()


def _listed(name: str) -> list[Spot]:
    """The places on the lines that begin with the name."""
    table, head = _table(), f"{name_key(name)}\t".encode()
    found: list[Spot] = []
    at = bisect_left(range(len(table)), head, key=_line)
    while table.startswith(head, at):
        end = table.index(b"\n", at)
        found.append(_spot(table[at + len(head) : end].decode()))
        at = end + 1
    return found


def _line(at: int) -> bytes:
    """The line of the table, which is sorted, that has a byte there."""
    table = _table()
    return table[table.rfind(b"\n", 0, at) + 1 : table.index(b"\n", at)]


def _spot(line: str) -> Spot:
    rank, path, *rest = line.split("\t")
    codes = tuple(path.split("|"))
    if not rest:
        return Spot(codes, Rank(int(rank)))
    population, latitude, longitude = rest
    return Spot(codes, Rank(int(rank)), int(population), float(latitude), float(longitude))
