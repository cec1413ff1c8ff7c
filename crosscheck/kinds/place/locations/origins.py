"""Where people are from and where companies have their seat."""

from collections.abc import Iterator, Sequence

from crosscheck.events import PERSONAL
from crosscheck.kinds.place.locations.bearers import bearer_of, participants_of
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.kinds.place.locations.seats import seated
from crosscheck.kinds.place.locations.sites import aged
from crosscheck.models import Event
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import Sort

# Somebody born in one place may live in another: only like words are compared.
_TOPICS = {"resident": "resident", "inhabitant": "resident", "native": "native"}
# Before these a town's name tells where they live; a professor or a striker only works there.
_LOCALS = frozenset(
    """man woman teenager teen girl boy mother father grandmother grandfather mum dad pensioner retiree schoolboy
    schoolgirl homeowner couple""".split()
)
_ASKED = {"resident": "resident", "native": "born", "based": "based"}
_LIVING = frozenset(("live", "reside"))
_VERBS = {"resident": ("lives", "live", "resides"), "native": ("born",)}
_ORIGINALLY = frozenset("originally hail come".split())


def origins(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """`Jan Berg, 30, from Oslo`; `Berg, a native of Oslo`; `the 30-year-old from Oslo`; `Oslo-based Tarn Oil`."""
    for site in sites:
        if site.listed:
            continue
        topic, person = _person(parse, site)
        if person is not None:
            yield from _origin(parse, site, person, topic)
        yield from (found for topic, who in _where(parse, site.head) for found in _origin(parse, site, who, topic))
        company = seated(parse, site.head)
        if company is not None:
            yield from _origin(parse, site, company, "based")


def _origin(parse: Parse, site: Site, bearer: Token, topic: str) -> Iterator[Location]:
    who = participants_of(parse, bearer)
    if who:
        event = Event(topic, who, phrase=f"{bearer.text} {_ASKED.get(topic, topic)}")
        yield Location(site.value(Sort.ORIGIN), site.span, topic, event)


def _person(parse: Parse, site: Site) -> tuple[str, Token | None]:
    """Whom the phrase with the place belongs to, after the word that says how."""
    head, above = site.head, parse.tokens[site.head.head]
    noun = above.lemma.lower()
    if head.dep in ("compound", "nmod") and (noun in _LOCALS or noun in _TOPICS):
        return _TOPICS.get(noun, "resident"), bearer_of(parse, above)
    governor = parse.tokens[above.head]
    if head.dep != "pobj":
        return "from", None
    preposition = above.lemma.lower()
    if preposition == "in" and governor.lemma.lower() in _LIVING:
        return "resident", _living(parse, governor)
    if preposition not in ("from", "of"):
        return "from", None
    if governor.lemma.lower() in _TOPICS:
        return _TOPICS[governor.lemma.lower()], bearer_of(parse, governor)
    if preposition == "of":
        return "resident", governor if governor.label == "PERSON" and aged(parse, above) else None
    return _from(parse, site, above, governor)


def _from(parse: Parse, site: Site, preposition: Token, governor: Token) -> tuple[str, Token | None]:
    """Whoever is said to be from there; a spokesman from Tarn Oil, which is no place, is not."""
    before = parse.tokens[preposition.i - 1] if preposition.i else preposition
    if before.lemma.lower() in _ORIGINALLY:
        return "native", None
    return ("resident" if aged(parse, preposition) else "from"), bearer_of(parse, governor, placed=site.placed)


def _where(parse: Parse, head: Token) -> Iterator[tuple[str, Token]]:
    """`the town where she was born and still lives`: how, and whoever does."""
    places = [head, *(child for child in parse.children[head.i] if child.dep == "appos")]
    for clause in (c for place in places for c in parse.children[place.i] if c.dep == "relcl"):
        who = parse.subject(clause)
        asked = any(child.lemma.lower() == "where" for child in parse.children[clause.i])
        if asked and who is not None and (who.label == "PERSON" or who.text.lower() in PERSONAL):
            for verb in (clause, *(child for child in parse.children[clause.i] if child.dep == "conj")):
                yield from ((topic, who) for topic, verbs in _VERBS.items() if verb.text.lower() in verbs)


def _living(parse: Parse, verb: Token) -> Token | None:
    """The person who lives there now."""
    who = parse.tokens[verb.head] if verb.dep in ("relcl", "acl") else parse.subject(verb)
    now = verb.tag in ("VBZ", "VBG", "VBP")
    return who if who is not None and now and who.label == "PERSON" else None
