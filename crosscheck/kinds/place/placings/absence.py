"""Whether each of two articles names but one of two places."""

from crosscheck.models import Relation
from crosscheck.values import places
from crosscheck.values.places import PlaceValue


def agree(name: str, other: tuple[str, ...]) -> bool:
    """Whether the map has the two for one place, or one in the other."""
    verdict = places.relation((name,), other)
    return verdict is not None and verdict.relation.agrees


def unheard_of(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether neither article names the other's place, nor one in it: then each has but one place for it."""
    return not _named(left, right) and not _named(right, left)


def _named(by: PlaceValue, place: PlaceValue) -> bool:
    # What both name, such as the city nearby, is no other word for either.
    return any(_is_at(name, place.name) for name in by.named if name == place.name or name not in place.named)


def _is_at(name: str, place: str) -> bool:
    """Whether the name is that of the place or of a town in or near it; what it lies in is another matter."""
    if places.is_settlement(name):
        return agree(name, (place,))
    verdict = places.relation((name,), (place,))
    return verdict is not None and verdict.relation is Relation.SAME
