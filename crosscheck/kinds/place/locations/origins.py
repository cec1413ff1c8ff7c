"""Where people are from and where companies have their seat."""

from collections.abc import Iterator, Sequence

from crosscheck.events import noun_words
from crosscheck.kinds.place.locations.location import Location, Site
from crosscheck.kinds.place.locations.sites import aged
from crosscheck.models import Event, Participant, Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.places import PlaceValue, Sort

# Somebody born in one place may live in another: only like words are compared.
_NATIVES = frozenset("native resident".split())
_PEOPLE = _NATIVES | frozenset("man woman teenager teen girl boy mother father".split())
_ASKED = {"resident": "resident", "native": "born", "based": "based"}
_LIVING = frozenset(("live", "reside"))
_SEATED = frozenset(("base", "headquarter"))


def origins(parse: Parse, sites: Sequence[Site]) -> Iterator[Location]:
    """`Jan Berg, 30, from Oslo`; `Berg, a native of Oslo`; `Oslo woman Ane Berg`; `Tarn Oil, based in Oslo`."""
    for site in sites:
        if site.listed:
            continue
        for topic, bearer in (_person(parse, site.head), ("based", _company(parse, site.head))):
            if bearer is not None and bearer.pos == "PROPN":
                yield _origin(parse, site, bearer, topic)


def _origin(parse: Parse, site: Site, bearer: Token, topic: str) -> Location:
    span = Span(start=bearer.start, end=bearer.end)
    who = Participant("subject", bearer.lemma.lower(), noun_words(parse, bearer), span)
    event = Event(topic, (who,), phrase=f"{bearer.text} {_ASKED.get(topic, topic)}")
    return Location(PlaceValue(Sort.ORIGIN, site.name, site.outer), site.span, topic, event)


def _person(parse: Parse, head: Token) -> tuple[str, Token | None]:
    """The person whose name the phrase with the place belongs to, after the word that says how."""
    above = parse.tokens[head.head]
    if head.dep in ("compound", "nmod") and above.lemma.lower() in _PEOPLE:
        return _topic(above), _named(parse, above)
    governor = parse.tokens[above.head]
    if head.dep == "pobj" and above.lemma.lower() == "in" and governor.lemma.lower() in _LIVING:
        return "resident", _living(parse, governor)
    if head.dep != "pobj" or above.lemma.lower() not in ("from", "of"):
        return "from", None
    if governor.lemma.lower() in _NATIVES:
        return _topic(governor), _named(parse, governor)
    if governor.label != "PERSON":
        return "from", None
    if above.lemma.lower() == "of":
        return "resident", governor if aged(parse, above) else None
    return "from", governor


def _living(parse: Parse, verb: Token) -> Token | None:
    """The person who lives there now."""
    who = parse.tokens[verb.head] if verb.dep in ("relcl", "acl") else parse.subject(verb)
    now = verb.tag in ("VBZ", "VBG", "VBP")
    return who if who is not None and now and who.label == "PERSON" else None


def _topic(noun: Token) -> str:
    return noun.lemma.lower() if noun.lemma.lower() in _NATIVES else "from"


def _named(parse: Parse, noun: Token) -> Token | None:
    """The person whom the noun stands beside."""
    beside = [parse.tokens[noun.head]] if noun.dep == "appos" else []
    beside += [child for child in parse.children[noun.i] if child.dep == "appos"]
    return next((token for token in beside if token.label == "PERSON"), None)


def _company(parse: Parse, head: Token) -> Token | None:
    """Whose seat the place is said to be."""
    verb = parse.tokens[parse.tokens[head.head].head]
    if head.dep != "pobj" or verb.lemma.lower() not in _SEATED or parse.tokens[head.head].lemma.lower() != "in":
        return None
    if verb.dep in ("acl", "relcl", "advcl") and parse.tokens[verb.head].pos == "PROPN":
        return parse.tokens[verb.head]
    return parse.subject(verb)
