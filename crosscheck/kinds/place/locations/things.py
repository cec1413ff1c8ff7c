"""Where things stand."""

import re
from collections.abc import Iterator, Sequence

from crosscheck.kinds.place.locations.attachment import EVENT_NOUNS, STANDING, Attachment, attachment
from crosscheck.kinds.place.locations.company import participant
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.models import Event
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import Sort

# Nouns for people, whose place is where they work or come from.
_PERSON = re.compile(
    r"(?:ist|man|woman|person|ian|assistant|coach|officer|director|professor|student|chief|head|member|leader|player"
    r"|worker|lawyer|doctor|teacher|manager|expert|official|agent|guard|minister|writer|reporter|correspondent)$"
)
# A simple noun shorter than this names too many things.
_TELLING = 7


def things(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """`a drone ship in the Pacific Ocean`, or the ship that is stationed there; things of more than one word only."""
    for site in sites:
        bound = None if site.listed else attachment(parse, site.head)
        thing = _thing(parse, bound) if bound is not None else None
        if bound is None or thing is None:
            continue
        name = "".join(part.lemma.lower() for part in _nouns(parse, thing))
        if name != thing.lemma.lower() or len(name) > _TELLING:
            phrase = " ".join(part.text for part in _nouns(parse, thing))
            event = Event(name, (participant(parse, "object", thing),), phrase=phrase)
            yield Location(site.value(Sort.THING, bound.manner), site.span, name, event)


def _thing(parse: Parse, bound: Attachment) -> Token | None:
    """The noun of the thing, if it is no event and nobody."""
    thing = bound.through if bound.manner in ("in", "near", "off", "on") else None
    if bound.governor.pos == "VERB" and bound.governor.lemma.lower() in STANDING:
        thing = _subject(parse, bound.governor)
    if thing is None or thing.pos != "NOUN":
        return None
    return None if thing.lemma.lower() in EVENT_NOUNS or _PERSON.search(thing.lemma) else thing


def _subject(parse: Parse, verb: Token) -> Token | None:
    """The verb's subject, or the noun whose clause it heads."""
    if verb.dep in ("relcl", "acl"):
        return parse.tokens[verb.head]
    return parse.subject(verb)


def _nouns(parse: Parse, noun: Token) -> list[Token]:
    """The noun after the nouns that narrow it: drone ship and droneship are one word here."""
    return [*(c for c in parse.children[noun.i] if c.dep == "compound" and c.pos == "NOUN" and c.i < noun.i), noun]
