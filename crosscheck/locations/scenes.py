"""Where events happen and things stand."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.events import event_at, is_reporting, noun_words, stem
from crosscheck.events.mood import modality, tense
from crosscheck.locations.attachment import EVENT_NOUNS, Attachment, attachment
from crosscheck.locations.journeys import journeys
from crosscheck.locations.location import Location, Site
from crosscheck.models import Event, Participant, Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import PlaceValue, Sort

# Verbs whose object is the event: have talks, hold a rally.
_LIGHT = frozenset("have hold make give stage attend host do".split())
# Verbs that say no more than that their subject is there.
_STANDING = frozenset("station locate base situate moor dock park house".split())
# Verbs of which the place is a person's, a product's or a law's, and says nothing of one event.
_IDLE = frozenset("be live work come become say know see remain include base call name believe".split())


def scenes(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """One location for each place of an event, and for each place of a thing that is more than one word."""
    for site in sites:
        if site.listed:
            continue
        yield from (_located(parse, site, head, verb, "in") for head, verb in journeys(parse, site.head))
        bound = attachment(parse, site.head)
        if bound is not None:
            yield from _events(parse, site, bound)
            yield from _things(parse, site, bound)


def _events(parse: Parse, site: Site, bound: Attachment) -> Iterator[Location]:
    head = bound.governor
    if head.pos == "NOUN" and head.lemma.lower() not in EVENT_NOUNS:
        return
    if head.pos == "VERB" and (head.lemma.lower() in _IDLE | _STANDING or is_reporting(head.lemma.lower())):
        return
    named = _named(parse, head)
    yield _located(parse, site, named, _verb_of(parse, head), bound.manner)


def _named(parse: Parse, head: Token) -> Token:
    """The event noun that a light verb governs, else the word itself."""
    if head.lemma.lower() not in _LIGHT:
        return head
    return next((c for c in parse.children[head.i] if c.dep == "dobj" and c.pos == "NOUN"), head)


def _verb_of(parse: Parse, head: Token) -> Token:
    """The verb that tells the time and mood of the event."""
    current = head
    while current.pos not in ("VERB", "AUX") and current.head != current.i:
        current = parse.tokens[current.head]
    return current


def _located(parse: Parse, site: Site, named: Token, verb: Token, manner: str) -> Location:
    event = event_at(parse, named, site.span)
    if named.i != verb.i:
        lent = event_at(parse, verb, site.span).participants if named.dep == "dobj" else ()
        known = {participant.span for participant in event.participants} | {Span(start=named.start, end=named.end)}
        extra = tuple(p for p in (*lent, *_joined(parse, named), *_owners(parse, verb)) if p.span not in known)
        event = replace(
            event,
            participants=(*event.participants, *extra),
            modality=modality(parse, verb),
            tense=tense(parse, verb),
        )
    value = PlaceValue(Sort.EVENT, site.name, site.outer, manner)
    return Location(value, site.span, event.predicate, event)


def _joined(parse: Parse, named: Token) -> Iterator[Participant]:
    """Names that the parser joins to `meetings` in `meetings with A, B and C`: those whom the meetings are with."""
    company = any(child.dep == "prep" and child.lemma.lower() == "with" for child in parse.children[named.i])
    if company and named.pos == "NOUN":
        for child in parse.children[named.i]:
            if child.dep == "conj" and child.label == "PERSON":
                yield _participant(parse, "with", child)


def _owners(parse: Parse, verb: Token) -> Iterator[Participant]:
    """Whose tour, visit or stay the subject names."""
    for subject in parse.children[verb.i]:
        if subject.dep == "nsubj" and subject.pos == "NOUN":
            owners = (token for token in parse.subtree(subject) if token.dep == "poss" and token.pos == "PROPN")
            yield from (_participant(parse, "subject", owner) for owner in sorted(owners, key=lambda t: t.i))


def _participant(parse: Parse, role: str, token: Token) -> Participant:
    span = Span(start=token.start, end=token.end)
    return Participant(role, token.lemma.lower(), noun_words(parse, token), span)


def _things(parse: Parse, site: Site, bound: Attachment) -> Iterator[Location]:
    """`a drone ship in the Pacific Ocean`, or the ship that is stationed there."""
    thing = bound.through if bound.manner in ("in", "at", "near", "off", "on") else None
    if bound.governor.pos == "VERB" and bound.governor.lemma.lower() in _STANDING:
        thing = _subject(parse, bound.governor)
    if thing is None or thing.pos != "NOUN" or thing.lemma.lower() in EVENT_NOUNS:
        return
    name = "".join(sorted(_compound(parse, thing), key=lambda word: word != thing.lemma.lower(), reverse=False))
    if len(_compound(parse, thing)) > 1 or len(name) > 7:
        own = _participant(parse, "object", thing)
        value = PlaceValue(Sort.THING, site.name, site.outer, bound.manner)
        yield Location(value, site.span, name, Event(name, (own,), phrase=thing.text))


def _subject(parse: Parse, verb: Token) -> Token | None:
    """The verb's subject, or the noun whose clause it heads."""
    if verb.dep in ("relcl", "acl"):
        return parse.tokens[verb.head]
    return next((child for child in parse.children[verb.i] if child.dep in ("nsubj", "nsubjpass")), None)


def _compound(parse: Parse, noun: Token) -> list[str]:
    parts = [c for c in parse.children[noun.i] if c.dep == "compound" and c.pos == "NOUN" and c.i < noun.i]
    return [stem(part.lemma.lower()) for part in parts] + [noun.lemma.lower()]
