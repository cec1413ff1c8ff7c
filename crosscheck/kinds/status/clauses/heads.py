"""Which word of a clause says what is so: its verb, or the state after `be`, `remain`, `find`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from crosscheck.kinds.status.clauses.below import has
from crosscheck.kinds.status.clauses.governors import Governed, Lead, governed
from crosscheck.kinds.status.clauses.phrases import among, noun_phrase, phrasal
from crosscheck.syntax import Parse, Token
from crosscheck.values.opposites import answers

SUBJECTS = ("nsubj", "nsubjpass")
_LINKING = frozenset("be remain stay become".split())
# Verbs whose complement is a state of their object: found dead, left homeless.
_STATING = frozenset("find leave declare pronounce rule".split())
# How one comes out of it: escaped unhurt.
_OUTCOMES = frozenset("alive dead unhurt unharmed uninjured unscathed".split())
# Participles that the parser may take for a verb: `is missing`.
_STATES = frozenset(("missing",))
# What has no clause of its own.
_NO_CLAUSE = frozenset("aux auxpass xcomp amod acl csubj".split())


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
        if (adjective or token.pos in ("VERB", "AUX")) and token.dep not in _NO_CLAUSE:
            head = _head(parse, token)
            if head is not None:
                yield head


def _head(parse: Parse, finite: Token) -> Head | None:
    found = governed(parse, finite)
    if found is None:
        return _said(parse, finite, finite)
    head = _said(parse, found.verb, finite)
    return replace(head, governor=found, subject=found.subject) if head else None


def _said(parse: Parse, verb: Token, finite: Token) -> Head | None:
    found = _stating(parse, verb) if verb.lemma.lower() in _LINKING | _STATING else _outcome(parse, verb)
    if found is not None:
        word, predicate = found
        return Head(word, verb, finite, predicate, passive=False, state=True, thing=has(parse, verb, ("dobj",)))
    if verb.pos == "ADJ":
        return Head(verb, verb, finite, verb.text.lower(), passive=False, state=True)
    passive = has(parse, verb, ("auxpass", "nsubjpass")) is not None
    if verb.pos != "VERB" or verb.lemma.lower() in _LINKING or (passive and verb.lemma.lower() == "survive"):
        # Who is survived by a widow is dead.
        return None
    predicate, word, thing = phrasal(parse, verb)
    if verb.text.lower() in _STATES and has(parse, verb, ("dobj",)) is None:
        return Head(verb, verb, finite, verb.text.lower(), passive=False, state=True)
    return Head(word, verb, finite, predicate, passive, state=False, thing=thing)


def _stating(parse: Parse, verb: Token) -> tuple[Token, str] | None:
    """The state that a linking verb gives to its subject, or a verb of finding to what was found so."""
    if verb.lemma.lower() in _STATING:
        result = has(parse, verb, ("oprd", "acomp"))
        known = has(parse, verb, ("auxpass",)) is not None or (result is not None and answers(result.text.lower()))
        return (result, result.text.lower()) if result and known and result.pos in ("ADJ", "VERB") else None
    result = has(parse, verb, ("acomp", "oprd", "attr"))
    if result is not None and parse.tokens[result.i - 1].text.lower() == "at":
        return result, f"at-{result.text.lower()}"
    if result is not None:
        if result.tag == "VBG" and result.text.lower() not in _STATES:
            return result, result.lemma.lower()
        return (result, result.text.lower()) if result.pos in ("ADJ", "VERB") or _bare(parse, result) else None
    phrase = has(parse, verb, ("prep",))
    return (among(parse, phrase) or noun_phrase(parse, phrase)) if phrase else None


def _outcome(parse: Parse, verb: Token) -> tuple[Token, str] | None:
    """How somebody came out of it: shot dead, escaped unhurt."""
    results = (child for child in parse.children[verb.i] if child.dep in ("acomp", "oprd", "advmod", "advcl"))
    return next(((child, child.text.lower()) for child in results if child.text.lower() in _OUTCOMES), None)


def _bare(parse: Parse, noun: Token) -> bool:
    """`a prototype`: a noun that nothing narrows."""
    return noun.pos == "NOUN" and all(child.dep in ("det", "punct", "neg") for child in parse.children[noun.i])
