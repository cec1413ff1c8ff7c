"""How two names of places stand: one place, one in the other, or two that exclude each other."""

from collections.abc import Sequence
from itertools import product

from rapidfuzz.distance import JaroWinkler

from crosscheck.models import Relation, Verdict
from crosscheck.values.places.containment import Standing, standing
from crosscheck.values.places.gazetteer import Rank, Spot, spots, well_known
from crosscheck.values.places.natures import feature
from crosscheck.values.places.spellings import plain, without_part

# From here on two names of features may be two spellings of one: another rule's matter.
_ALIKE = 0.85


def relation(left: tuple[str, ...], right: tuple[str, ...]) -> Verdict | None:
    """How two places stand, each named from the inside out; None if the map does not tell."""
    one, other = left[0], right[0]
    if plain(one) == plain(other):
        return Verdict(Relation.SAME, f"both say {one}")
    if _part(one, other) or _part(other, one):
        return Verdict(Relation.REFINES, f"{one} and {other}: one may be a part of the other")
    if feature(one) and feature(other):
        return features(one, other) or _longer(one, other)
    return _mapped(left, right) or _longer(one, other)


def _part(whole: str, part: str) -> bool:
    """South London, which also is the name of a city elsewhere, and London."""
    within = without_part(part)
    return within is not None and plain(within) == plain(whole)


def _longer(left: str, right: str) -> Verdict | None:
    """Westgate General Hospital and Westgate Hospital."""
    one, other = (set(plain(name).split()) for name in (left, right))
    return Verdict(Relation.REFINES, f"{left} and {right} can be one place") if one <= other or other <= one else None


def features(left: str, right: str) -> Verdict | None:
    """Whether the two are capes, hospitals or terminals of different names."""
    one, other = feature(left), feature(right)
    if one is None or other is None or one[0] != other[0] or one[1] & other[1]:
        return None
    if one[0] != "road" and JaroWinkler.similarity(" ".join(sorted(one[1])), " ".join(sorted(other[1]))) > _ALIKE:
        return None
    return Verdict(Relation.CONFLICT, f"{left} and {right} are two different places: each is a {one[0]}")


def _mapped(left: tuple[str, ...], right: tuple[str, ...]) -> Verdict | None:
    ours, theirs = _narrowed(left), _narrowed(right)
    if not ours or not theirs:
        return None
    found = {standing(one, other) for one, other in product(ours, theirs)}
    if found == {Standing.APART}:
        if not (_sure(left, ours) and _sure(right, theirs)) and not _one_land(ours, theirs):
            return None
        return Verdict(Relation.CONFLICT, f"{left[0]} and {right[0]} are different places")
    if Standing.SAME in found:
        return Verdict(Relation.SAME, f"{left[0]} and {right[0]} are one place")
    if Standing.WITHIN in found:
        return Verdict(Relation.REFINES, f"{left[0]} and {right[0]}: one lies in the other")
    return Verdict(Relation.REFINES, f"{left[0]} and {right[0]} are neighbours")


def _sure(names: tuple[str, ...], found: Sequence[Spot]) -> bool:
    """Whether it is clear enough which place is meant: a small town of a common name is named with what it lies in."""
    one = all(standing(found[0], other) is not Standing.APART for other in found)
    return well_known(found) or len(names) > 1 or one


def _one_land(left: Sequence[Spot], right: Sequence[Spot]) -> bool:
    """Whether one country has towns of both names, and they are the largest so called."""
    ours, theirs = (max(found, key=lambda spot: spot.population) for found in (left, right))
    return ours.rank is theirs.rank is Rank.TOWN and ours.path[-1] == theirs.path[-1]


def _narrowed(names: tuple[str, ...]) -> tuple[Spot, ...]:
    """The spots that the name can mean where the article says what it lies in; of an unknown name, what it lies in."""
    found = _spots(names[0])
    if len(names) == 1:
        return found
    outer = _narrowed(names[1:])
    if not found:
        return outer
    inside = tuple(one for one in found if any(standing(one, around) is not Standing.APART for around in outer))
    return inside or found


def _spots(name: str) -> tuple[Spot, ...]:
    found = spots(name)
    whole = without_part(name)
    return found or (_spots(whole) if whole else ())
