"""What the finders of places hand on."""

from dataclasses import dataclass

from crosscheck.models import Event, Span
from crosscheck.syntax import Token
from crosscheck.values.places import PlaceValue, Sort


@dataclass(frozen=True, slots=True)
class Site:
    """A named place in a sentence and the word that binds it to the rest."""

    name: str
    span: Span
    head: Token
    outer: tuple[str, ...]
    """What the article says directly after the name that it lies in."""
    listed: bool
    """Whether it is one of several joined by `and`."""
    side: str = ""
    called: str = ""
    placed: bool = False

    def value(self, sort: Sort, manner: str = "in") -> PlaceValue:
        """The place with all that the sentence says of it."""
        return PlaceValue(sort, self.name, self.outer, manner, side=self.side, called=self.called, placed=self.placed)


@dataclass(frozen=True, slots=True)
class Location:
    """A place as an article gives it, with what it is the place of."""

    value: PlaceValue
    span: Span
    topic: str
    event: Event
