"""How two names of places stand: one place, one in the other, or two that exclude each other."""

from itertools import product

from rapidfuzz.distance import JaroWinkler

from crosscheck.models import Relation, Verdict
from crosscheck.values.places.containment import Standing, standing
from crosscheck.values.places.gazetteer import Spot, spots
from crosscheck.values.places.natures import feature
from crosscheck.values.places.spellings import plain, without_part

# From here on two names of features may be two spellings of one: another rule's matter.
_ALIKE = 0.85


def relation(left: tuple[str, ...], right: tuple[str, ...]) -> Verdict | None:
    """How two places stand, each named from the inside out; None if the map does not tell."""
    one, other = left[0], right[0]
    words = [set(plain(name).split()) for name in (one, other)]
    if words[0] == words[1]:
        return Verdict(Relation.SAME, f"both say {one}")
    if words[0] <= words[1] or words[1] <= words[0]:
        return Verdict(Relation.REFINES, f"{one} and {other} can be one place")
    named = _features(one, other)
    return named if named is not None or (feature(one) and feature(other)) else _mapped(left, right)


def _features(left: str, right: str) -> Verdict | None:
    """Two capes, hospitals or terminals of different names."""
    one, other = feature(left), feature(right)
    if one is None or other is None or one[0] != other[0]:
        return None
    if JaroWinkler.similarity(" ".join(sorted(one[1])), " ".join(sorted(other[1]))) > _ALIKE:
        return None
    return Verdict(Relation.CONFLICT, f"{left} and {right} are two different places: each is a {one[0]}")


def _mapped(left: tuple[str, ...], right: tuple[str, ...]) -> Verdict | None:
    ours, theirs = _narrowed(left), _narrowed(right)
    if not ours or not theirs:
        return None
    found = {standing(one, other) for one, other in product(ours, theirs)}
    if found == {Standing.APART}:
        return Verdict(Relation.CONFLICT, f"{left[0]} and {right[0]} are different places")
    if Standing.SAME in found:
        return Verdict(Relation.SAME, f"{left[0]} and {right[0]} are one place")
    if Standing.WITHIN in found:
        return Verdict(Relation.REFINES, f"{left[0]} and {right[0]}: one lies in the other")
    return Verdict(Relation.REFINES, f"{left[0]} and {right[0]} are neighbours")


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
