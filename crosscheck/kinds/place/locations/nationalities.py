"""Of which country an article takes somebody or a company to be: the Belgian rider Jan Peeters."""

from collections.abc import Iterator

from crosscheck.kinds.place.locations.bearers import bearer_of, participants_of
from crosscheck.kinds.place.locations.location import Location
from crosscheck.models import Event, Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.meanings import can_be
from crosscheck.values.places import PlaceValue, Sort, country

_TOPIC = "nationality"
# Between the adjective and who it is said of: of other nouns it says what is taught, cooked or played.
_SPORTS = frozenset("tennis racing rugby cycling golf chess former professional young veteran".split())
# Whose subject may be the language.
_TAUGHT = frozenset("teacher professor lecturer student tutor scholar translator speaker expert".split())
_COMPANIES = frozenset("company firm group maker manufacturer airline bank carmaker startup start-up retailer".split())


def nationalities(parse: Parse) -> Iterator[Location]:
    """One location for each adjective of a country right before a person's or a company's noun or name."""
    for token in parse.tokens:
        land = country(token.text) if token.pos in ("ADJ", "PROPN", "NOUN") else None
        bearer = _bearer(parse, token) if land and not _joined(parse, token) else None
        if land and bearer is not None:
            event = Event(_TOPIC, participants_of(parse, bearer), phrase=f"{bearer.text} from")
            value = PlaceValue(Sort.ORIGIN, land, placed=True)
            yield Location(value, Span(start=token.start, end=token.end), _TOPIC, event)


def _joined(parse: Parse, adjective: Token) -> bool:
    """French-Senegalese, Kenyan-born, Dutch and Belgian."""
    around = parse.tokens[max(adjective.i - 1, 0) : adjective.i + 2]
    return any(token.text in ("-", "‑", "–", "and", "or", "/") for token in around if token.i != adjective.i)


def _bearer(parse: Parse, adjective: Token) -> Token | None:
    following = parse.tokens[adjective.i + 1 : adjective.i + 3]
    if following and following[0].text.lower() in _SPORTS:
        following = following[1:]
    if not following or following[0].head == adjective.i:
        return None
    noun = following[0]
    if noun.label == "PERSON" and noun.pos == "PROPN":
        return _last_of_name(parse, noun)
    lemma = noun.lemma.lower()
    if noun.tag != "NN" or lemma in _TAUGHT:
        return None
    if lemma in _COMPANIES:
        return _company(parse, noun)
    name = parse.tokens[noun.i + 1 : noun.i + 2]
    if can_be(lemma, "person") and name and name[0].label == "PERSON":
        # In a short sentence the parser often has the noun and the name apart.
        return _last_of_name(parse, name[0])
    named = bearer_of(parse, noun) if can_be(lemma, "person") else None
    return named if named is not None and named.pos == "PROPN" else None


def _company(parse: Parse, noun: Token) -> Token | None:
    beside = [parse.tokens[noun.head]] if noun.dep in ("appos", "compound", "nmod") else []
    beside += [child for child in parse.children[noun.i] if child.dep == "appos"]
    return next((token for token in beside if token.pos == "PROPN"), None)


def _last_of_name(parse: Parse, first: Token) -> Token:
    last = first
    while last.i + 1 < len(parse.tokens) and parse.tokens[last.i + 1].ent == "I-PERSON":
        last = parse.tokens[last.i + 1]
    return last
