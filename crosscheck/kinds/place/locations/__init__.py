"""Finds what a parsed article says about where: places of events and things, origins, what places are, routes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.place.locations.destinations import destinations
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.kinds.place.locations.nationalities import nationalities
from crosscheck.kinds.place.locations.natures import natures
from crosscheck.kinds.place.locations.origins import origins
from crosscheck.kinds.place.locations.routes import routes
from crosscheck.kinds.place.locations.scenes import scenes
from crosscheck.kinds.place.locations.sites import sites
from crosscheck.kinds.place.locations.spots import spots
from crosscheck.kinds.place.locations.surroundings import surroundings
from crosscheck.kinds.place.locations.things import things
from crosscheck.mentions import mentions
from crosscheck.syntax import Parse
from crosscheck.values.places import Sort

__all__ = ["Location", "locations"]


def locations(parse: Parse, text: str) -> Iterator[Location]:
    """All that the article states about where, sort by sort, each with all places named; `text` is what was parsed."""
    found = sites(parse, text, mentions(parse))
    named = tuple(sorted({site.name for site in found}))
    located = list(_located(parse, text, found))
    told = {location.span: location.event for location in located if location.value.sort is Sort.EVENT}
    for location in (*located, *spots(parse, text, found, told)):
        yield replace(location, value=replace(location.value, named=named))


def _located(parse: Parse, text: str, found: Sequence[Site]) -> Iterator[Location]:
    yield from scenes(parse, found)
    yield from things(parse, found)
    yield from origins(parse, found)
    yield from nationalities(parse)
    yield from natures(parse, found)
    yield from surroundings(text, found)
    yield from destinations(parse, found)
    yield from routes(parse, text)
