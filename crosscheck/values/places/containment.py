"""How two spots on the map stand."""

from enum import StrEnum
from math import cos, hypot, radians

from crosscheck.values.places.gazetteer import Rank, Spot

_KILOMETRES = 111.2
# Up to how many kilometres from the middle of a town of that many people its suburbs reach.
_REACH = ((5_000_000, 60.0), (1_000_000, 40.0), (200_000, 25.0), (0, 12.0))
# Share of a city's people beyond which a neighbour is a city of its own.
_SUBURB = 0.35
# Places that belong to a country, or are claimed by it, without lying in what the gazetteer takes for it.
_OVERSEAS = {
    "CN": "HK MO TW",
    "DK": "GL FO",
    "FR": "RE GP MQ GF NC PF YT PM WF BL MF",
    "GB": "GG JE IM BM GI KY FK VG TC AI MS SH",
    "IL": "PS SY",
    "MA": "EH",
    "NL": "AW CW SX BQ",
    "RS": "XK",
    "RU": "UA.11 UA.20",
    "US": "PR GU VI AS MP",
}
_CLAIMED = frozenset(
    (f"country {country}", part if "." in part else f"country {part}")
    for country, parts in _OVERSEAS.items()
    for part in parts.split()
)


class Standing(StrEnum):
    """From one and the same to apart."""

    SAME = "same"
    WITHIN = "within"
    NEAR = "near"
    APART = "apart"


def standing(left: Spot, right: Spot) -> Standing:
    """Whether the two are one, one lies in the other, the two are neighbours, or they exclude each other."""
    if left.path[0] == right.path[0]:
        return Standing.SAME
    if left.path[0] in right.path or right.path[0] in left.path:
        return Standing.WITHIN
    if _claimed(left, right) or _claimed(right, left):
        return Standing.NEAR
    if (left.rank is Rank.WATER) != (right.rank is Rank.WATER):
        # A coast town's harbour is at sea, and an island is in the ocean.
        return Standing.NEAR
    return Standing.NEAR if _neighbours(left, right) else Standing.APART


def _claimed(country: Spot, part: Spot) -> bool:
    """Whether some would say that the one belongs to the country of the other."""
    return country.rank is Rank.COUNTRY and any((country.path[0], code) in _CLAIMED for code in part.path)


def _neighbours(left: Spot, right: Spot) -> bool:
    """Whether one town may be called by the other's name, being a part or a suburb of it."""
    if left.rank is not Rank.TOWN or right.rank is not Rank.TOWN:
        return False
    smaller, larger = sorted((left.population, right.population))
    if smaller > _SUBURB * larger > 0:
        return False
    reach = next(reach for people, reach in _REACH if larger >= people)
    east = (left.longitude - right.longitude) * cos(radians(left.latitude))
    return hypot(left.latitude - right.latitude, east) * _KILOMETRES < reach
