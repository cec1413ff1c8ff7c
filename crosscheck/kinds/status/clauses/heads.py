"""Which word of a clause says what is so: its verb, or the state after `be`, `remain`, `find`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from crosscheck.kinds.status.clauses.below import has
from crosscheck.kinds.status.clauses.governors import Governed, Lead, governed
from crosscheck.kinds.status.clauses.nominals import nominal
from crosscheck.kinds.status.clauses.phrases import phrasal
from crosscheck.kinds.status.clauses.states import LINKING, STATES, modified, state
from crosscheck.syntax import Parse, Token

SUBJECTS = ("nsubj", "nsubjpass")
# What has no clause of its own.
_NO_CLAUSE = frozenset("aux auxpass xcomp csubj".split())
# What has one of its own only where it has a subject: `Falk sacked` below a headline's noun.
_MODIFYING = frozenset(("amod", "acl"))


@dataclass(frozen=True)
class Head:
    """The word that says what is so, the verb of its clause, and the verb above it that settles whether."""

    word: Token
    verb: Token
    """The finite verb, or the one that a governing verb leaves to it."""
    finite: Token
    """The verb that has the subject and the auxiliaries: `verb` itself, or one that governs it."""
    predicate: str
    """Lemma, with its particle: `rise`, `turn-down`, `closed`, `out-of-control`."""
    passive: bool
    state: bool
    thing: Token | None = None
    """What it is done to where a preposition tells: `voted against the bill`."""
    governor: Governed | None = None
    """How the words above the verb put it, where they are not its own auxiliaries."""
    subject: Token | None = None
    """Who or what it is said of, where that is not the finite verb's subject."""

    @property
    def lead(self) -> Lead | None:
        """What the governing words make of it."""
        return self.governor.lead if self.governor else None

    @cached_property
    def own(self) -> tuple[Token, ...]:
        """The words whose auxiliaries, negations and adverbs are the clause's."""
        through = self.governor.through if self.governor else ()
        return tuple({token.i: token for token in (self.word, self.verb, self.finite, *through)}.values())


def heads(parse: Parse) -> Iterator[Head]:
    """The heads of the clauses that have a subject of their own, or share that of the clause they are joined to."""
    for token in parse.tokens:
        adjective = token.pos == "ADJ" and has(parse, token, ("auxpass",)) is not None
        if (adjective or token.pos in ("VERB", "AUX")) and _has_clause(parse, token):
            head = _head(parse, token)
            if head is not None:
                yield head


def _has_clause(parse: Parse, verb: Token) -> bool:
    if verb.dep in _MODIFYING:
        return verb.tag in ("VBD", "VBN") and has(parse, verb, ("nsubj",)) is not None
    return verb.dep not in _NO_CLAUSE


def _head(parse: Parse, finite: Token) -> Head | None:
    found = governed(parse, finite)
    if found is None:
        return said(parse, finite, finite)
    head = said(parse, found.verb, finite)
    return replace(head, governor=found, subject=found.subject or head.subject) if head else None


def said(parse: Parse, verb: Token, finite: Token) -> Head | None:
    """What a verb says, under the finite verb that has its subject; None if it says nothing by itself."""
    found = state(parse, verb)
    if found is not None:
        word, predicate, thing = found
        return Head(word, verb, finite, predicate, passive=False, state=True, thing=thing)
    if verb.pos == "ADJ":
        return Head(verb, verb, finite, verb.text.lower(), passive=False, state=True)
    noun = nominal(parse, verb)
    passive = has(parse, verb, ("auxpass", "nsubjpass")) is not None
    if noun is not None:
        of_thing = noun.thing if passive else None
        towards = None if passive else noun.thing
        whole = passive or noun.thing is None
        return Head(noun.noun, verb, finite, noun.predicate, whole, state=False, thing=towards, subject=of_thing)
    if verb.pos != "VERB" or verb.lemma.lower() in LINKING or (passive and verb.lemma.lower() == "survive"):
        # Who is survived by a widow is dead.
        return None
    predicate, word, thing = phrasal(parse, verb)
    crime = _pleaded_to(parse, word) if predicate == "plead-guilty" else None
    if crime is not None:
        return Head(word, verb, finite, "admit", passive=False, state=False, thing=crime)
    thing = thing or modified(parse, verb)
    if verb.text.lower() in STATES and has(parse, verb, ("dobj",)) is None:
        return Head(verb, verb, finite, verb.text.lower(), passive=False, state=True)
    return Head(word, verb, finite, predicate, passive, state=False, thing=thing)


def _pleaded_to(parse: Parse, guilty: Token) -> Token | None:
    """Theft, for `pleaded guilty to theft`."""
    to = has(parse, guilty, ("prep",)) or has(parse, parse.tokens[guilty.head], ("prep",))
    return has(parse, to, ("pobj",)) if to is not None and to.text.lower() == "to" else None
