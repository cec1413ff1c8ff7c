"""Where things stand."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosscheck.kinds.place.locations.attachment import AREAS, EVENT_NOUNS, STANDING, attachment, whole
from crosscheck.kinds.place.locations.company import participant
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.models import Event, Participant
from crosscheck.syntax import Parse, Token
from crosscheck.values.meanings import can_be
from crosscheck.values.places import Sort, is_country, names_sort

# Nouns for people, whose place is where they work or come from.
_PERSON = re.compile(
    r"(?:ist|man|woman|person|ian|assistant|coach|officer|director|professor|student|chief|head|member|leader|player"
    r"|worker|lawyer|doctor|teacher|manager|expert|official|agent|guard|minister|writer|reporter|correspondent)$"
)
# A simple noun shorter than this names too many things.
_TELLING = 7
_STANDING_IN = frozenset("in at near on off outside".split())
# The topic of what a name stands for: whichever thing it is, the name tells.
NAMED = "named"
_NAMES = ("ORG", "FAC", "PRODUCT", "WORK_OF_ART", "")
_BUILT = ("structure", "facility", "excavation")


def things(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """`a drone ship in the Pacific Ocean`, or the ship that is stationed there; `the Tarn Oil plant in Lyon`."""
    for site in sites:
        head = whole(parse, site.head)
        thing = None if site.listed else _thing(parse, site, head) or _built(parse, site)
        if thing is not None:
            manner = parse.tokens[head.head].lemma.lower() if head.dep == "pobj" else "in"
            yield _location(parse, site, thing, manner)


def _location(parse: Parse, site: Site, thing: Token, manner: str) -> Location:
    """Loose where a simple noun names too many things, of which another article may mean another."""
    if thing.pos == "PROPN":
        event = Event(NAMED, (participant(parse, "object", thing),), phrase=thing.text)
        return Location(replace(site.value(Sort.THING, manner), loose=True), site.span, NAMED, event)
    name = "".join(part.lemma.lower() for part in _nouns(parse, thing))
    telling = name != thing.lemma.lower() or len(name) > _TELLING
    phrase = " ".join(part.text for part in _nouns(parse, thing))
    event = Event(name, (participant(parse, "object", thing), *_owners(parse, site, thing)), phrase=phrase)
    return Location(replace(site.value(Sort.THING, manner), loose=not telling), site.span, name, event)


def _thing(parse: Parse, site: Site, head: Token) -> Token | None:
    """The noun or name that the place's preposition follows, or what stands there; no event and nobody."""
    thing = parse.tokens[parse.tokens[head.head].head]
    bound = attachment(parse, site.head)
    if bound is not None and bound.governor.pos == "VERB" and bound.governor.lemma.lower() in STANDING:
        thing = _subject(parse, bound.governor) or thing
    elif head.dep != "pobj" or parse.tokens[head.head].lemma.lower() not in _STANDING_IN:
        return None
    if thing.pos == "PROPN":
        return thing if thing.label in _NAMES or names_sort(thing.text) else None
    lemma = thing.lemma.lower()
    somebody = _PERSON.search(lemma) or (can_be(lemma, "person") and not can_be(lemma, *_BUILT))
    return None if thing.pos != "NOUN" or somebody or lemma in EVENT_NOUNS | AREAS else thing


def _built(parse: Parse, site: Site) -> Token | None:
    """What is built at the place that goes before it: the Tarn quarry, its Tarn works."""
    noun = parse.tokens[site.head.head]
    if site.head.dep not in ("compound", "nmod", "poss") or noun.pos != "NOUN" or is_country(site.name):
        return None
    lemma = noun.lemma.lower()
    return noun if lemma not in AREAS and site.placed and can_be(lemma, *_BUILT) else None


def _owners(parse: Parse, site: Site, thing: Token) -> Iterator[Participant]:
    """Whose it is, by name: the Tarn Oil plant."""
    for child in parse.children[thing.i]:
        if child.pos == "PROPN" and child.dep in ("compound", "nmod", "poss") and child.i != site.head.i:
            yield participant(parse, "of", child)


def _subject(parse: Parse, verb: Token) -> Token | None:
    """The verb's subject, or the noun whose clause it heads."""
    if verb.dep in ("relcl", "acl"):
        return parse.tokens[verb.head]
    return parse.subject(verb)


def _nouns(parse: Parse, noun: Token) -> list[Token]:
    """The noun after the nouns that narrow it: drone ship and droneship are one word here."""
    return [*(c for c in parse.children[noun.i] if c.dep == "compound" and c.pos == "NOUN" and c.i < noun.i), noun]
