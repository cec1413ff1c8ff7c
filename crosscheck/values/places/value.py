"""What a claim says about where."""

from dataclasses import dataclass
from enum import StrEnum

from crosscheck.values.times import TimeValue


class Sort(StrEnum):
    """What a place answers: only claims of one sort are compared."""

    EVENT = "event"
    """Where something happens."""
    THING = "thing"
    """Where a thing stands."""
    ORIGIN = "origin"
    """Where somebody is from."""
    NATURE = "nature"
    """What a named place is: a town, an island."""
    SURROUNDING = "surrounding"
    """Whether a named place is in a city or outside it, and on which side."""
    ROUTE = "route"
    """From where to where."""
    SPOT = "spot"
    """In which town or building whatever a sentence tells of happened or stands."""
    DESTINATION = "destination"
    """Where somebody or something is bound for."""


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """A place as the article names it."""

    sort: Sort
    name: str
    """The place; for a nature its class, for a route where it starts."""
    outer: tuple[str, ...] = ()
    """What the article says that the place lies in; for a route where it ends."""
    manner: str = "in"
    """How the event is placed by it: in, near, to, from, or a direction."""
    side: str = ""
    """On which side or in which part of the place: `north-west`; empty if the article does not say."""
    called: str = ""
    """What the article calls the place: a village, a district; empty if it just names it."""
    placed: bool = False
    """Whether its sentence shows that it is the name of a place."""
    loose: bool = False
    """Whether it may well have been in several places: one of several unnamed ones, or a stop on a way."""
    dates: tuple[TimeValue, ...] = ()
    """Calendar dates that the sentence gives."""
    elsewhere: tuple[str, ...] = ()
    """Other places that the same article gives for what may be the same."""
    named: tuple[str, ...] = ()
    """All places that the same article names, in order."""
