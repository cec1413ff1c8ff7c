"""Who does it, to whom it is done, and what else narrows it."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.events import stem
from crosscheck.kinds.status.clauses.heads import SUBJECTS, Head, has
from crosscheck.syntax import Parse, Token

_CONTENT = frozenset(("NOUN", "PROPN", "ADJ", "VERB", "NUM"))
_TIMES = frozenset(("DATE", "TIME"))
_RELATIVE = frozenset("who which that whom".split())
# Verbs with an object that say of their subject what became of it.
_OF_SUBJECT = frozenset(("survive",))
# Clauses below that say more, not what is said here.
_APART = frozenset("advcl relcl ccomp parataxis conj appos".split())


@dataclass(frozen=True, slots=True)
class Arguments:
    """Who does it and to whom it is done, or who is so: the head word of each, or None."""

    agent: Token | None
    patient: Token | None


def arguments(parse: Parse, head: Head) -> Arguments | None:
    """The clause's participants, a relative pronoun's antecedent in its place; None where it has no subject."""
    subject = head.subject or _subject(parse, head.finite)
    if subject is None:
        return None
    thing = head.thing or has(parse, head.verb, ("dobj",))
    if head.passive:
        return Arguments(_by(parse, head.verb), subject)
    if head.state or thing is None or head.predicate in _OF_SUBJECT:
        return Arguments(None, subject)
    return Arguments(subject, thing)


def complements(parse: Parse, head: Head, found: Arguments) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of what else is said in the clause, and its expressions of time."""
    taken = {token.i for token in (found.agent, found.patient, head.word, head.verb, head.finite) if token}
    words, times = set(), set()
    for token in _below(parse, head, taken):
        if token.label in _TIMES:
            times.add(token.text.lower())
        elif token.dep not in ("aux", "auxpass") and (token.pos in _CONTENT or token.dep == "pobj"):
            words.add(stem(token.lemma.lower()))
    return frozenset(words), frozenset(times)


def _subject(parse: Parse, verb: Token) -> Token | None:
    own = has(parse, verb, SUBJECTS)
    if own is None:
        above = parse.tokens[verb.head]
        joined = verb.dep == "conj" and above.pos in ("VERB", "AUX") and above.i != verb.i
        return _subject(parse, above) if joined else None
    if own.text.lower() in _RELATIVE:
        return parse.tokens[verb.head] if verb.dep == "relcl" else None
    return own


def _by(parse: Parse, verb: Token) -> Token | None:
    agent = has(parse, verb, ("agent",))
    return has(parse, agent, ("pobj",)) if agent else None


def _below(parse: Parse, head: Head, taken: set[int]) -> Iterator[Token]:
    """The words of the clause itself, without its participants' phrases and without clauses within it."""
    stack = [child for token in (head.word, head.verb) for child in parse.children[token.i]]
    while stack:
        token = stack.pop()
        if token.i in taken or token.dep in _APART or token.dep in (*SUBJECTS, "agent"):
            continue
        yield token
        stack.extend(parse.children[token.i])
