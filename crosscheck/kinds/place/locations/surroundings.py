"""Whether a place is said to be in a city or outside it, and where: Tarn, south Oslo; Tarn, 9 km south of Oslo."""

import re
from collections.abc import Iterator, Sequence

from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.models import Event, Participant, Span
from crosscheck.values.places import DIRECTION, PlaceValue, Sort, capital, side

_NOUN = r"(?:an?\s+(?:[\w-]+\s+){0,2}?(?:town|village|city|hamlet|suburb|island|community|port)\s+(?:of\s+[\d,]+\s+)?)?"
_FAR = r"(?:(?:just|about|some|around|roughly)\s+)*(?:[\w.,]+\s+(?:miles?|kilomet(?:er|re)s?|km)\s+)?(?:to\s+the\s+)?"
_INSIDE = re.compile(rf"(?:,\s+{_NOUN}(?:in\s+)?|\s+in\s+)(?:{DIRECTION}|central|inner)\s+", re.I)
_BEYOND = re.compile(
    rf",\s+{_NOUN}{_FAR}(?:{DIRECTION}\s+of|outside(?:\s+of)?)\s+(?:the\s+(?:town|city)\s+of\s+)?", re.I
)
_CAPITAL = re.compile(r"the\s+(\w+)\s+capital\b")


def surroundings(text: str, sites: Sequence[Site]) -> Iterator[Location]:
    """One location for each place directly followed by a city or land that it is in or outside of."""
    starts = {site.span.start: site for site in sites}
    for site in sites:
        inside, beyond = _INSIDE.match(text, site.span.end), _BEYOND.match(text, site.span.end)
        if beyond:
            yield from _location(text, site, "outside", beyond, starts)
        elif inside:
            yield from _location(text, site, "in", inside, starts)


def _location(text: str, site: Site, manner: str, match: re.Match[str], starts: dict[int, Site]) -> Iterator[Location]:
    city = starts.get(match.end())
    named = _CAPITAL.match(text, match.end())
    anchor = city.name if city else capital(named[1]) if named else None
    end = city.span.end if city else named.end() if named else 0
    if anchor:
        place = Participant("object", site.head.lemma.lower(), frozenset(), site.span)
        value = PlaceValue(Sort.SURROUNDING, anchor, (site.name,), manner, side=side(match[1], match[2]))
        span = Span(start=match.start() + len(match[0]) - len(match[0].lstrip(", \n")), end=end)
        yield Location(value, span, "lies", Event("lies", (place,), phrase=site.name))
