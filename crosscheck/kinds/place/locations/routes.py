"""From where to where somebody travels."""

import re
from collections.abc import Iterator

from crosscheck.kinds.place.locations.location import Location
from crosscheck.models import Event, Span
from crosscheck.syntax import Parse
from crosscheck.values.places import PlaceValue, Sort

_PLACE = r"((?:[A-Z][\w'’-]+\.?|[A-Z]\.[A-Z]\.)(?:,?\s(?:[A-Z][\w'’-]+|[A-Z]\.[A-Z]\.))*)"
_ROUTE = re.compile(rf"\bfrom\s+{_PLACE}\s+(to|from)\s+{_PLACE}")
_TRAVEL = frozenset("fly flight plane jet train bus ferry ship sail travel trip journey drive route tram".split())
_BACK = frozenset("return back again later then other another".split())
# Words before the route within which the travelling must be named.
_NEAR = 8


def routes(parse: Parse, text: str) -> Iterator[Location]:
    """One location for each `from A to B` of a flight, train or journey that is not a way back."""
    for match in _ROUTE.finditer(text):
        first = parse.within(match.start(), match.start() + 1)
        before = parse.tokens[max(first[0].i - _NEAR, 0) : first[0].i] if first else []
        # Flights in the plural go both ways.
        words = {token.lemma.lower() for token in before if token.tag != "NNS"}
        if words & _TRAVEL and not words & _BACK and first:
            span = Span(start=match.start(), end=match.end())
            value = PlaceValue(Sort.ROUTE, match[1], (match[3],), match[2])
            yield Location(value, span, "route", Event("route", (), phrase=span.of(text)))
