"""How two statements about where stand, each sort in its own way."""

from crosscheck.models import Relation, Verdict
from crosscheck.values.places.natures import feature, is_settlement, kinds_apart
from crosscheck.values.places.relation import features, relation
from crosscheck.values.places.sides import opposite
from crosscheck.values.places.spellings import plain
from crosscheck.values.places.unmapped import unmapped
from crosscheck.values.places.value import PlaceValue, Sort

# Prepositions that tell of one end or stretch of a way, which has other places too.
_WAYS = frozenset("to into from over".split())


def compare(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    """How the two places stand; None if they cannot be compared."""
    if left.sort is not right.sort:
        return None
    if left.sort is Sort.NATURE:
        return _natures(left, right)
    if left.sort is Sort.SURROUNDING:
        return _surroundings(left, right)
    if left.sort is Sort.ROUTE:
        return _routes(left, right)
    if left.manner != right.manner and _WAYS & {left.manner, right.manner}:
        return None
    return _sides(left, right) or _named(left, right)


def _named(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    """How the two names stand; what lies east of a place may lie in another, so that only capes and such compare."""
    beside = [value.manner.endswith(" of") for value in (left, right)]
    if any(beside) and plain(left.name) != plain(right.name):
        both = left.manner == right.manner and feature(left.name) and feature(right.name)
        return features(left.name, right.name) if both else None
    return relation((left.name, *left.outer), (right.name, *right.outer)) or unmapped(left, right)


def _sides(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    """North of a town and south of it; a country's north coast and its south."""
    if plain(left.name) != plain(right.name) or not opposite(left.side, right.side):
        return None
    return Verdict(Relation.CONFLICT, f"one is {left.side}, the other {right.side}: {left.name}")


def same_ends(left: PlaceValue, right: PlaceValue) -> bool:
    """Whether two routes join the same two places, whichever way."""
    ours, theirs = (left.name, left.outer[0]), (right.name, right.outer[0])
    return _both(ours, theirs) or _both(ours, theirs[::-1])


def _both(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return all(_begins_alike(one, other) for one, other in zip(left, right, strict=True))


def _begins_alike(left: str, right: str) -> bool:
    """Whether the two name one town, with or without its state or its airport's second town."""
    towns = (name.split(",")[0].replace("-", " ") for name in (left, right))
    one, other = sorted((plain(town).split() for town in towns), key=len)
    return one == other[: len(one)]


def _natures(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    if left.name == right.name:
        return Verdict(Relation.SAME, f"both call it a {left.name}")
    if not kinds_apart(left.name, right.name) or is_settlement(left.outer[0]):
        return None
    return Verdict(Relation.CONFLICT, f"no place is both: {left.name}, {right.name}")


def _surroundings(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    if plain(left.name) != plain(right.name):
        return None
    if left.manner == right.manner:
        return _sides(left, right) or Verdict(Relation.SAME, f"both place it {left.manner} {left.name}")
    return Verdict(Relation.CONFLICT, f"one places it in {left.name}, the other outside it")


def _routes(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    if left.manner == right.manner and _begins_alike(left.name, right.name):
        return Verdict(Relation.SAME, "both go the same way")
    return Verdict(Relation.CONFLICT, "they do not go the same way")
