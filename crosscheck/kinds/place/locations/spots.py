"""Where what a sentence tells of happened or stands, whatever it is: towns, villages and buildings."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from crosscheck.events import event_at, is_reporting
from crosscheck.kinds.place.locations.attachment import whole
from crosscheck.kinds.place.locations.bearers import AGED
from crosscheck.kinds.place.locations.company import participant
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.models import Event, Modality, Participant, Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.meanings import can_be
from crosscheck.values.places import PlaceValue, Sort, is_country, names_sort

THING = "thing"
_MANNERS = frozenset("in at near outside on off inside".split())
# What else a name stands before: a house, a hospital, a pit.
_BUILT = ("structure", "facility", "excavation", "establishment", "geological_formation")
_AGE = re.compile(r"\b(\d{1,3})-year-old\b|(?<=[a-z]), (\d{1,2}),")
_STEPS = 8


def spots(parse: Parse, text: str, sites: Sequence[Site], told: Mapping[Span, Event]) -> Iterator[Location]:
    """One location for each place that something asserted is said to be in or at; `told` has events known already."""
    for site in sites:
        if site.listed or is_country(site.name) or names_sort(site.name):
            continue
        manner, thing = _bound(parse, site)
        verb = _verb(parse, thing or site.head) if manner else None
        if verb is None or (is_reporting(verb.lemma.lower()) and thing is None):
            continue
        event = told.get(site.span) or event_at(parse, verb, site.span)
        if event.modality in (Modality.DENIED, Modality.POSSIBLE):
            continue
        extra = (*([participant(parse, THING, thing)] if thing is not None else []), *_aged(parse, text, verb))
        made = Event(
            event.predicate, (*event.participants, *extra), event.modality, event.tense, event.phrase, event.asks
        )
        yield Location(*_whole(text, site, manner, thing), event.predicate, made)


def _whole(text: str, site: Site, manner: str, thing: Token | None) -> tuple[PlaceValue, Span]:
    """The place with the noun after its name that says what sort of place it is: Signal Hill barracks."""
    value = site.value(Sort.SPOT, manner)
    if thing is None or thing.start < site.span.end or not names_sort(thing.text):
        return value, site.span
    span = Span(start=site.span.start, end=thing.end)
    return replace(value, name=span.of(text), outer=(site.name, *site.outer)), span


def _bound(parse: Parse, site: Site) -> tuple[str, Token | None]:
    """By which preposition something is placed there, and the noun for what stands there; empty if by none."""
    head = whole(parse, site.head)
    above = parse.tokens[head.head]
    if head.dep == "pobj" and above.lemma.lower() == "to" and parse.tokens[above.head].lemma.lower() == "close":
        return "near", None
    if head.dep == "pobj" and above.lemma.lower() in _MANNERS:
        thing = parse.tokens[above.head]
        return above.lemma.lower(), thing if thing.tag in ("NN", "NNP") else None
    built = head.dep in ("compound", "nmod", "poss") and above.pos == "NOUN" and can_be(above.lemma.lower(), *_BUILT)
    return ("in", above) if built else ("", None)


def _verb(parse: Parse, word: Token) -> Token | None:
    """The verb in whose clause the word stands."""
    current = word
    for _ in range(_STEPS):
        if current.pos in ("VERB", "AUX"):
            return current
        if current.head == current.i:
            return None
        current = parse.tokens[current.head]
    return None


def _aged(parse: Parse, text: str, verb: Token) -> Iterator[Participant]:
    """Those in the sentence whose ages it gives."""
    sentence = parse.span(parse.sentence_of[verb.i])
    for found in _AGE.finditer(text, sentence.start, sentence.end):
        span = Span(start=found.start(), end=found.end())
        yield Participant(AGED, f"aged {found[1] or found[2]}", frozenset(), span)
