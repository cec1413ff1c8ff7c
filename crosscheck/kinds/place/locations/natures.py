"""What named places are: the town of Tarn, Tarn, an island in the north."""

from collections.abc import Iterator, Sequence

from crosscheck.events import noun_words
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.models import Event, Participant, Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import NATURES, PlaceValue, Sort


def natures(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """One location for each place whose class is named, spanning the class and the name."""
    for site in sites:
        noun = None if site.listed else _noun(parse, site.head)
        if noun is not None:
            span = Span(start=min(noun.start, site.span.start), end=max(noun.end, site.span.end))
            place = Participant("object", site.head.lemma.lower(), noun_words(parse, site.head), site.span)
            event = Event("is", (place,), phrase=site.name)
            yield Location(PlaceValue(Sort.NATURE, noun.lemma.lower(), (site.name,)), span, "is", event)


def _noun(parse: Parse, head: Token) -> Token | None:
    above = parse.tokens[head.head]
    if head.dep == "pobj" and above.lemma.lower() == "of":
        noun = parse.tokens[above.head]
        return noun if noun.lemma.lower() in NATURES and noun.pos == "NOUN" and noun.tag == "NN" else None
    if head.dep == "appos" and above.lemma.lower() in NATURES and above.tag == "NN" and above.i < head.i:
        return above
    put_beside = (
        c for c in parse.children[head.i] if c.dep == "appos" and c.lemma.lower() in NATURES and c.tag == "NN"
    )
    return next(put_beside, None)
