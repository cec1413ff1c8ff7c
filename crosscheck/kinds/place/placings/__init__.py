"""Whether two claims about where are about one event, thing, person or journey."""

from crosscheck.kinds.place.placings.deciding import elsewhere, placed_alike
from crosscheck.kinds.place.placings.things import rarest

__all__ = ["elsewhere", "placed_alike", "rarest"]
