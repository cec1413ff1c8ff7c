"""Who is meant where a place is somebody's: by name, as `the 29-year-old`, or by an age alone."""

from collections.abc import Iterator

from crosscheck.events import noun_words
from crosscheck.models import Participant, Span
from crosscheck.syntax import Parse, Token
from crosscheck.values.meanings import can_be

# The role of a participant who is known by an age.
AGED = "aged"


def bearer_of(parse: Parse, token: Token, *, placed: bool = True) -> Token | None:
    """The word for whom `token` stands: a name it stands beside, else itself if it is a person's name, noun or age."""
    if token.label == "PERSON" and token.pos == "PROPN":
        return token
    if not _is_age(token) and not (token.pos == "NOUN" and can_be(token.lemma.lower(), "person")):
        return None
    named = next((other for other in _beside(parse, token) if other.pos == "PROPN"), None)
    if named is not None and placed:
        return named
    return token if named is None and _age(parse, token) else None


def participants_of(parse: Parse, bearer: Token) -> tuple[Participant, ...]:
    """The bearer as the name resolves it, or by age; `the 29-year-old` is also whoever was spoken of last."""
    span = Span(start=bearer.start, end=bearer.end)
    if bearer.pos == "PRON":
        return (Participant("subject", bearer.text.lower(), frozenset(), span),)
    if bearer.pos == "PROPN":
        return (Participant("subject", bearer.lemma.lower(), noun_words(parse, bearer), span),)
    return tuple(_unnamed(parse, bearer, span))


def _unnamed(parse: Parse, bearer: Token, span: Span) -> Iterator[Participant]:
    age = _age(parse, bearer)
    if any(child.dep == "det" and child.lemma.lower() == "the" for child in parse.children[bearer.i]):
        yield Participant("subject", "he", frozenset(), span)
    if age:
        yield Participant(AGED, f"aged {age}", frozenset(), span)


def _beside(parse: Parse, noun: Token) -> Iterator[Token]:
    if noun.dep in ("appos", "compound", "nmod"):
        yield parse.tokens[noun.head]
    yield from (child for child in parse.children[noun.i] if child.dep == "appos")


def _is_age(token: Token) -> bool:
    return token.text.lower() == "old" and token.label == "DATE"


def _age(parse: Parse, noun: Token) -> str:
    """The number of `78-year-old man`, of `the 29-year-old` or of `a woman, 84,`; empty if none is given."""
    adjective = noun if _is_age(noun) else next((c for c in parse.children[noun.i] if _is_age(c)), None)
    years = next((c for c in parse.children[adjective.i] if c.lemma == "year"), None) if adjective else None
    numbers = parse.children[years.i] if years else parse.children[noun.i] if not adjective else []
    found = (c.text for c in numbers if c.pos == "NUM" and c.text.isdigit() and (years or c.i > noun.i))
    return next(found, "")
