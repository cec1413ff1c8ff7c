"""Who takes part in an event that a noun names: those whom the parser hangs on another word."""

from collections.abc import Iterator

from crosscheck.events import noun_words
from crosscheck.models import Participant, Span
from crosscheck.syntax import Parse, Token


def joined(parse: Parse, named: Token) -> Iterator[Participant]:
    """Names that the parser joins to `meetings` in `meetings with A, B and C`: those whom the meetings are with."""
    company = any(child.dep == "prep" and child.lemma.lower() == "with" for child in parse.children[named.i])
    if company and named.pos == "NOUN":
        yield from (participant(parse, "with", name) for name in _chain(parse, named) if name.label == "PERSON")


def _chain(parse: Parse, word: Token) -> Iterator[Token]:
    for child in parse.children[word.i]:
        if child.dep == "conj":
            yield child
            yield from _chain(parse, child)


def owners(parse: Parse, verb: Token) -> Iterator[Participant]:
    """Whose tour, visit or stay the subject names."""
    for subject in parse.children[verb.i]:
        if subject.dep == "nsubj" and subject.pos == "NOUN":
            owners = (token for token in parse.subtree(subject) if token.dep == "poss" and token.pos == "PROPN")
            yield from (participant(parse, "subject", owner) for owner in sorted(owners, key=lambda t: t.i))


def participant(parse: Parse, role: str, token: Token) -> Participant:
    """The token as one who takes part in that role."""
    span = Span(start=token.start, end=token.end)
    return Participant(role, token.lemma.lower(), noun_words(parse, token), span)
