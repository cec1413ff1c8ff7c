"""Who does it, to whom it is done, and what else narrows it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosscheck.events import stem
from crosscheck.kinds.status.clauses.below import has
from crosscheck.kinds.status.clauses.heads import SUBJECTS, Head
from crosscheck.kinds.status.clauses.requests import ANSWERING, asked_for
from crosscheck.syntax import Parse, Token

_CONTENT = frozenset(("NOUN", "PROPN", "ADJ", "VERB", "NUM"))
_TIMES = frozenset(("DATE", "TIME"))
_RELATIVE = frozenset("who which that whom".split())
# Verbs with an object that say of their subject what became of it.
_OF_SUBJECT = frozenset("survive take-life take-place commit-suicide".split())
# Verbs of giving, which say of him to whom it is given what became of him.
_GIVING = frozenset("grant deny refuse award".split())
# Verbs that settle which one it is: confirmed that the tower is the source.
_SETTLING = frozenset("confirm establish prove verify".split())
# Prepositions with which a clause says where, when or how, not what.
_ADJUNCT = frozenset("in at on by after before during near amid despite following inside outside over".split())
# Words with which it narrows nothing, with all that hangs on them: acquitted of all charges, according to police; so
# do those after `any`: not charged with any offence.
_EMPTY = frozenset("charge count accord according such request".split())
_WHERE = frozenset("in at near".split())
_NARROWING = frozenset("when as while".split())
# Clauses below that say more, not what is said here.
_APART = frozenset("acl advcl relcl ccomp parataxis conj appos".split())


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
    thing = head.thing or _receiver(parse, head.verb) or has(parse, head.verb, ("dobj",)) or _settled(parse, head)
    thing = asked_for(parse, thing) if thing is not None and head.predicate in ANSWERING else thing
    if head.passive:
        return Arguments(_by(parse, head.verb), subject)
    if (head.state and head.thing is None) or thing is None or _of_subject(head):
        return Arguments(None, subject)
    return Arguments(subject, thing)


@dataclass(frozen=True, slots=True)
class Complements:
    """What else is said in a clause: stems of its content words; those of them that only say where, when or how; times.

    A clause that tells when, `when paramedics arrived`, is a time by the stem of its verb. Places are the names that
    tell where, wherever in the clause they stand.
    """

    words: frozenset[str]
    adjuncts: frozenset[str]
    times: frozenset[str]
    places: frozenset[str]


def complements(parse: Parse, head: Head, found: Arguments) -> Complements:
    """The clause's complements, without its participants' phrases and without what clauses within it say."""
    taken = {token.i for token in (found.agent, found.patient, head.word, head.verb, head.finite) if token}
    words, adjuncts, times = set(), set(), set(_moments(parse, head))
    for token, loose in _below(parse, head, taken):
        if token.label in _TIMES:
            times.add(token.text.lower())
        elif token.dep not in ("aux", "auxpass") and (token.pos in _CONTENT or token.dep == "pobj"):
            # An earlier one is not early.
            word = stem((token.text if token.tag == "JJR" else token.lemma).lower())
            words.add(word)
            adjuncts |= {word} if loose and token.pos != "PROPN" else set()
    places = frozenset(_places(parse, [head.verb, *filter(None, (found.agent, found.patient))]))
    return Complements(frozenset(words), frozenset(adjuncts), frozenset(times), places)


def _places(parse: Parse, heads: Iterable[Token]) -> Iterator[str]:
    """The names after `in` and the like that hang on one of the words."""
    for word in heads:
        for child in parse.children[word.i]:
            where = has(parse, child, ("pobj",)) if child.dep == "prep" and child.text.lower() in _WHERE else None
            if where is not None and where.label not in _TIMES:
                words = (where, *(below for below in parse.children[where.i] if below.dep == "compound"))
                yield from (below.text.lower() for below in words if below.pos == "PROPN")


def _moments(parse: Parse, head: Head) -> Iterator[str]:
    for child in parse.children[head.verb.i]:
        if child.dep == "advcl" and any(word.text.lower() in _NARROWING for word in parse.children[child.i]):
            yield f"when {stem(child.lemma.lower())}"


def _receiver(parse: Parse, verb: Token) -> Token | None:
    """Who is given it: `granted bail to Osei`."""
    dative = has(parse, verb, ("dative",)) if verb.lemma.lower() in _GIVING else None
    return dative if dative is None or dative.pos != "ADP" else has(parse, dative, ("pobj",))


def _of_subject(head: Head) -> bool:
    """Whether it tells what became of who did it."""
    return head.predicate in _OF_SUBJECT or head.predicate.endswith("-oneself")


def _settled(parse: Parse, head: Head) -> Token | None:
    """The source, for `confirmed that the tower is the source`."""
    clause = has(parse, head.verb, ("ccomp",)) if head.predicate in _SETTLING else None
    return has(parse, clause, ("attr",)) if clause is not None and clause.i > head.verb.i else None


def _subject(parse: Parse, verb: Token) -> Token | None:
    own = has(parse, verb, SUBJECTS) or _bare_name(parse, verb)
    if own is None:
        above = parse.tokens[verb.head]
        joined = verb.dep == "conj" and above.pos in ("VERB", "AUX") and above.i != verb.i
        return _subject(parse, above) if joined else None
    if own.text.lower() in _RELATIVE:
        return parse.tokens[verb.head] if verb.dep == "relcl" else None
    return own


def _bare_name(parse: Parse, verb: Token) -> Token | None:
    """A name alone right before its verb, which the parser takes for an adverb: `Falk denied theft`."""
    before = has(parse, verb, ("npadvmod",)) if verb.tag == "VBD" else None
    alone = before is not None and before.tag == "NNP" and before.i == verb.i - 1 and before.label not in _TIMES
    return before if alone else None


def _by(parse: Parse, verb: Token) -> Token | None:
    agent = has(parse, verb, ("agent",))
    return has(parse, agent, ("pobj",)) if agent else None


def _below(parse: Parse, head: Head, taken: set[int]) -> Iterator[tuple[Token, bool]]:
    """The words of the clause itself, each with whether it stands in an adjunct."""
    stack = [(child, False) for token in (head.word, head.verb) for child in parse.children[token.i]]
    while stack:
        token, loose = stack.pop()
        if token.i in taken or token.dep in _APART or token.dep in (*SUBJECTS, "agent") or token.lemma in _EMPTY:
            continue
        if token.dep == "pobj" and any(child.text.lower() == "any" for child in parse.children[token.i]):
            continue
        loose = loose or (token.dep == "prep" and token.text.lower() in _ADJUNCT)
        yield token, loose
        stack.extend((child, loose) for child in parse.children[token.i])
