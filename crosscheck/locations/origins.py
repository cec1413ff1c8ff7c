"""Where people are from."""

from collections.abc import Iterator, Sequence

from crosscheck.events import noun_words
from crosscheck.locations.location import Location, Site
from crosscheck.models import Event, Participant, Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import PlaceValue, Sort

_NATIVES = frozenset("native resident".split())
_FROM = "from"


def origins(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """`Jan Berg, 30, from Oslo`; `Berg, a native of Oslo`."""
    for site in sites:
        person = None if site.listed else _person(parse, site.head)
        if person is not None:
            who = Participant(
                "subject", person.lemma.lower(), noun_words(parse, person), Span(start=person.start, end=person.end)
            )
            event = Event(_FROM, (who,), phrase=f"{person.text} is from")
            yield Location(PlaceValue(Sort.ORIGIN, site.name, site.outer, _FROM), site.span, _FROM, event)


def _person(parse: Parse, head: Token) -> Token | None:
    """The person whose name the phrase with the place belongs to."""
    preposition = parse.tokens[head.head]
    above = parse.tokens[preposition.head]
    if head.dep != "pobj" or preposition.lemma.lower() not in ("from", "of"):
        return None
    if above.lemma.lower() in _NATIVES:
        above = parse.tokens[above.head] if above.dep == "appos" else above
        return above if above.label == "PERSON" else None
    return above if preposition.lemma.lower() == "from" and above.label == "PERSON" else None
