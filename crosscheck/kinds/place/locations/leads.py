"""Where an article's opening says that it all happened, if it names but one town or village."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.place.locations.location import Location
from crosscheck.models import Modality
from crosscheck.values.places import PlaceValue, Sort, feature, is_region, relation

# Characters within which an article tells what it is about.
OPENING = 450
_MANNERS = frozenset("in at near outside off".split())


def leads(located: Sequence[Location]) -> Iterator[Location]:
    """One location at most: the first of those that all name one place."""
    found = [location for location in located if _is_scene(location)]
    if found and all(_one_place(found[0].value, other.value) for other in found[1:]):
        yield replace(found[0], value=replace(found[0].value, sort=Sort.SCENE, loose=False), topic="scene")


def _is_scene(location: Location) -> bool:
    value, event = location.value, location.event
    if location.span.start >= OPENING or value.sort not in (Sort.EVENT, Sort.THING):
        return False
    happened = event.modality is Modality.ASSERTED and event.tense != "future" and value.manner in _MANNERS
    return happened and value.placed and not is_region(value.name) and feature(value.name) is None


def _one_place(left: PlaceValue, right: PlaceValue) -> bool:
    verdict = relation((left.name, *left.outer), (right.name, *right.outer))
    return verdict is not None and verdict.relation.agrees
