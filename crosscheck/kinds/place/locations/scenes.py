"""Where events happen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.events import event_at, is_reporting
from crosscheck.events.mood import modality, tense
from crosscheck.kinds.place.locations.attachment import EVENT_NOUNS, STANDING, Attachment, attachment
from crosscheck.kinds.place.locations.company import joined, owners
from crosscheck.kinds.place.locations.journeys import MOVING, journeys
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.models import Event
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import Sort

# Verbs whose object is the event: have talks, hold a rally.
_LIGHT = frozenset("have hold make give stage attend host do play perform".split())
# Verbs of which the place is a person's, a product's or a law's, and says nothing of one event.
_IDLE = frozenset("be work come become say know see remain include base call name believe".split())
# What somebody does in many places, of which each article may pick another.
HABITS = frozenset(
    """serve study teach train tour campaign operate sell buy fight work perform play appear sing film invest expand
    trade grow spend run speak talk compete win lose beat defeat face debate gather use find build open release
    introduce rise increase cut""".split()
)
# Of these, what is done but once to a thing that the article takes for known: the wreck, his body.
_ONCE = frozenset("find build open".split())
_ANY = frozenset("a an another".split())
_KNOWN = frozenset("the his her its their".split())


def scenes(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """One location for each place of an event, and for what is done where somebody goes."""
    for site in sites:
        if site.listed:
            continue
        yield from (_located(parse, site, head, verb, "in") for head, verb in journeys(parse, site.head))
        bound = attachment(parse, site.head)
        if bound is not None:
            yield from _events(parse, site, bound)


def _events(parse: Parse, site: Site, bound: Attachment) -> Iterator[Location]:
    head = bound.governor
    if head.pos != "VERB" and (head.pos == "PROPN" or head.lemma.lower() not in EVENT_NOUNS):
        return
    named = _named(parse, head)
    if named.pos == "VERB" and _says_nothing(parse, named):
        return
    yield _located(parse, site, named, _verb_of(parse, head), bound.manner)


def _says_nothing(parse: Parse, verb: Token) -> bool:
    lemma = verb.lemma.lower()
    idle = lemma in _IDLE | HABITS | _LIGHT and not any(child.dep == "prt" for child in parse.children[verb.i])
    idle = idle and not (lemma in _ONCE and _done_once(parse, verb))
    return idle or lemma in STANDING or is_reporting(lemma)


def _done_once(parse: Parse, verb: Token) -> bool:
    thing = next((c for c in parse.children[verb.i] if c.dep in ("dobj", "nsubjpass")), None)
    if thing is None or thing.tag not in ("NN", "NNP"):
        return False
    return thing.pos == "PROPN" or any(
        c.text.lower() in _KNOWN or c.dep == "poss" for c in parse.children[thing.i] if c.i < thing.i
    )


def _named(parse: Parse, head: Token) -> Token:
    """The event noun that a light verb governs, else the word itself."""
    if head.lemma.lower() not in _LIGHT:
        return head
    events = (c for c in parse.children[head.i] if c.dep == "dobj" and c.lemma.lower() in EVENT_NOUNS)
    return next(events, head)


def _verb_of(parse: Parse, head: Token) -> Token:
    """The verb that tells the time and mood of the event."""
    current = head
    while current.pos not in ("VERB", "AUX") and current.head != current.i:
        current = parse.tokens[current.head]
    return current


def _located(parse: Parse, site: Site, named: Token, verb: Token, manner: str) -> Location:
    event = event_at(parse, named, site.span)
    if named.i != verb.i:
        verbs = event_at(parse, verb, site.span).participants if named.dep == "dobj" else ()
        lent = (participant for participant in verbs if participant.role == "subject")
        known = {participant.span for participant in event.participants}
        extra = tuple(p for p in (*lent, *joined(parse, named), *owners(parse, verb)) if p.span not in known)
        event = replace(
            event,
            participants=(*event.participants, *extra),
            modality=modality(parse, verb),
            tense=tense(parse, verb),
        )
    value = replace(site.value(Sort.EVENT, manner), loose=_loose(parse, event, named, verb))
    return Location(value, site.span, event.predicate, event)


def _loose(parse: Parse, event: Event, named: Token, verb: Token) -> bool:
    """Whether it may be in several places: people were taken to hospital, she arrived, he opened offices."""
    objects = _tokens(parse, event, "object")
    unclear = [*objects, *([named] if named.pos == "NOUN" else [])]
    if verb.lemma.lower() in MOVING or any(_one_of_many(parse, token) for token in unclear):
        return True
    return any(_uncounted(parse, token) for token in objects or _tokens(parse, event, "subject"))


def _uncounted(parse: Parse, noun: Token) -> bool:
    """People or things of which another article may mean others; `two men` are those two."""
    return noun.tag == "NNS" and not any(c.dep == "nummod" for c in parse.children[noun.i])


def _tokens(parse: Parse, event: Event, role: str) -> list[Token]:
    return [parse.within(p.span.start, p.span.end)[0] for p in event.participants if p.role == role]


def _one_of_many(parse: Parse, noun: Token) -> bool:
    """Whether it is called one of its sort, of which there may be more: a rally, another arrest, meetings."""
    return _uncounted(parse, noun) or any(c.dep == "det" and c.text.lower() in _ANY for c in parse.children[noun.i])
