"""Which word of a clause says what is so: its verb, or the state after `be`, `remain`, `find`."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.syntax import Parse, Token

SUBJECTS = ("nsubj", "nsubjpass")
_LINKING = frozenset("be remain stay become".split())
# Verbs whose complement is a state of their object: found dead, left homeless.
_STATING = frozenset("find leave declare pronounce rule".split())
# Verbs that tell whether what they govern happened.
_NOT_DONE = frozenset("fail refuse decline neglect".split())
_DONE = frozenset(("manage",))
_PLANNED = frozenset("expect schedule set plan due clear".split())
IMPLYING = _NOT_DONE | _DONE


@dataclass(frozen=True, slots=True)
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
    flipped: bool = False
    """Whether the governing verb means that it was not done."""
    planned: bool = False


def heads(parse: Parse) -> Iterator[Head]:
    """The heads of the clauses that have a subject of their own, or share that of the clause they are joined to."""
    for token in parse.tokens:
        if token.pos not in ("VERB", "AUX") or token.dep in ("aux", "auxpass", "xcomp", "amod", "acl", "csubj"):
            continue
        head = _head(parse, token)
        if head is not None:
            yield head


def has(parse: Parse, token: Token, deps: tuple[str, ...]) -> Token | None:
    """The first child with one of those relations."""
    return next((child for child in parse.children[token.i] if child.dep in deps), None)


def _head(parse: Parse, finite: Token) -> Head | None:
    lemma = finite.lemma.lower()
    governed = has(parse, finite, ("xcomp",))
    if governed is not None and governed.pos in ("VERB", "AUX") and _infinitive(parse, governed):
        if lemma in IMPLYING:
            return _said(parse, governed, finite, flipped=lemma in _NOT_DONE)
        if lemma in _PLANNED and has(parse, finite, ("auxpass",)):
            return _said(parse, governed, finite, planned=True)
        return None
    return _said(parse, finite, finite)


def _infinitive(parse: Parse, verb: Token) -> bool:
    return any(child.tag == "TO" for child in parse.children[verb.i])


def _said(parse: Parse, verb: Token, finite: Token, *, flipped: bool = False, planned: bool = False) -> Head | None:
    found = _stating(parse, verb) if verb.lemma.lower() in _LINKING | _STATING else None
    if found is not None:
        word, predicate = found
        return Head(word, verb, finite, predicate, passive=False, state=True, flipped=flipped, planned=planned)
    if verb.pos != "VERB" or verb.lemma.lower() in _LINKING:
        return None
    passive = has(parse, verb, ("auxpass", "nsubjpass")) is not None
    return Head(verb, verb, finite, _with_particle(parse, verb), passive, state=False, flipped=flipped, planned=planned)


def _with_particle(parse: Parse, verb: Token) -> str:
    particle = has(parse, verb, ("prt",))
    return verb.lemma.lower() + (f"-{particle.text.lower()}" if particle else "")


def _stating(parse: Parse, verb: Token) -> tuple[Token, str] | None:
    """The state that a linking verb gives to its subject, or a verb of finding to what was found so."""
    if verb.lemma.lower() in _STATING:
        result = has(parse, verb, ("oprd", "acomp"))
        passive = has(parse, verb, ("auxpass",)) is not None
        return (result, result.text.lower()) if result and passive and result.pos in ("ADJ", "VERB") else None
    result = has(parse, verb, ("acomp", "oprd", "attr"))
    if result is not None:
        return (result, result.text.lower()) if result.pos in ("ADJ", "VERB") or _bare(parse, result) else None
    phrase = has(parse, verb, ("prep",))
    return _phrase(parse, phrase) if phrase else None


def _bare(parse: Parse, noun: Token) -> bool:
    """`a prototype`: a noun that nothing narrows."""
    return noun.pos == "NOUN" and all(child.dep in ("det", "punct", "neg") for child in parse.children[noun.i])


def _phrase(parse: Parse, preposition: Token) -> tuple[Token, str] | None:
    """`out of control`, `in custody`: prepositions with a noun that nothing else goes with."""
    words, current = [preposition.text.lower()], preposition
    while True:
        below = [child for child in parse.children[current.i] if child.dep != "advmod"]
        if len(below) != 1:
            return (current, "-".join(words)) if current.pos == "NOUN" and not below else None
        current = below[0]
        words.append(current.text.lower())
