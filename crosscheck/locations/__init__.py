"""Finds what a parsed article says about where: places of events and things, origins, what places are, routes."""

from collections.abc import Iterator

from crosscheck.locations.location import Location
from crosscheck.locations.natures import natures
from crosscheck.locations.origins import origins
from crosscheck.locations.routes import routes
from crosscheck.locations.scenes import scenes
from crosscheck.locations.sites import sites
from crosscheck.locations.surroundings import surroundings
from crosscheck.mentions import mentions
from crosscheck.syntax import Parse

__all__ = ["Location", "locations"]


def locations(parse: Parse, text: str) -> Iterator[Location]:
    """All that the article states about where, sort by sort; `text` is what was parsed."""
    sites_ = sites(parse, text, mentions(parse))
    yield from scenes(parse, sites_)
    yield from origins(parse, sites_)
    yield from natures(parse, sites_)
    yield from surroundings(text, sites_)
    yield from routes(parse, text)
