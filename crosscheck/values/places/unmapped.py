"""How two places stand of which the map does not tell, by what the articles call them."""

from rapidfuzz.distance import JaroWinkler

from crosscheck.models import Relation, Verdict
from crosscheck.values.places.gazetteer import Rank, spots
from crosscheck.values.places.natures import feature
from crosscheck.values.places.spellings import plain, without_part
from crosscheck.values.places.value import PlaceValue, Sort

# From here on two names may be two spellings of one: another rule's matter.
_ALIKE = 0.85
# No village or suburb of so small a town is likely to be called by the town's name.
_SMALL = 100_000
_CLASSES = (
    frozenset("town village city hamlet municipality port".split()),
    frozenset("district area neighbourhood neighborhood suburb quarter".split()),
    frozenset("province county".split()),
    frozenset("island islet".split()),
)
# Where only one place can be meant, whether it is on the map or not.
_SINGLE = frozenset((Sort.ORIGIN, Sort.DESTINATION))
_AROUND = frozenset("near outside off".split())


def unmapped(left: PlaceValue, right: PlaceValue) -> Verdict | None:
    """A conflict of two names for places of one sort, neither of which can lie in the other; None if one might."""
    if _alike(left.name, right.name) or feature(left.name) or feature(right.name):
        return None
    sort = _sort(left.called, right.called)
    if sort:
        return Verdict(Relation.CONFLICT, f"{left.name} and {right.name} are different places, each called {sort}")
    if left.called and right.called:
        return None
    if not _apart(left, right):
        return None
    return Verdict(Relation.CONFLICT, f"{left.name} and {right.name} are different names")


def _alike(left: str, right: str) -> bool:
    return JaroWinkler.similarity(plain(left), plain(right)) > _ALIKE


def _sort(left: str, right: str) -> str:
    """What both are called, if no place of that sort lies in another."""
    return left if any({left, right} <= group for group in _CLASSES) else ""


def _apart(left: PlaceValue, right: PlaceValue) -> bool:
    unknown = [not _known(left), not _known(right)]
    if all(unknown):
        return left.placed and right.placed and _preposition(left) == _preposition(right)
    single = left.sort in _SINGLE and left.sort is right.sort
    return single and all(new or _small(value) for new, value in zip(unknown, (left, right), strict=True))


def _preposition(value: PlaceValue) -> str:
    """By which preposition, as far as it matters."""
    around = value.manner in _AROUND or (value.sort is Sort.SPOT and value.manner == "at")
    return "near" if around else value.manner


def _known(value: PlaceValue) -> bool:
    return bool(spots(value.name) or spots(without_part(value.name) or value.name))


def _small(value: PlaceValue) -> bool:
    """Whether the name is that of small towns only."""
    found = spots(value.name)
    return bool(found) and all(spot.rank is Rank.TOWN and spot.population < _SMALL for spot in found)
