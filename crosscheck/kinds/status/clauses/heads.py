"""Which word of a clause says what is so: its verb, or the state after `be`, `remain`, `find`."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from crosscheck.syntax import Parse, Token
from crosscheck.values.opposites import answers

SUBJECTS = ("nsubj", "nsubjpass")
_LINKING = frozenset("be remain stay become".split())
# Verbs whose complement is a state of their object: found dead, left homeless.
_STATING = frozenset("find leave declare pronounce rule".split())
# Verbs that tell whether what they govern happened.
_NOT_DONE = frozenset("fail refuse decline neglect".split())
_DONE = frozenset(("manage",))
_PLANNED = frozenset("expect schedule set plan due clear".split())
_LETTING = frozenset("clear allow permit order".split())
# Participles that the parser may take for a verb: `is missing`.
_STATES = frozenset(("missing",))
# What has no clause of its own.
_NO_CLAUSE = frozenset("aux auxpass xcomp amod acl csubj".split())
_BESIDE = frozenset("advmod cc conj punct npadvmod".split())
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
    thing: Token | None = None
    """What it is done to where a preposition tells: `voted against the bill`."""
    subject: Token | None = None
    """Who is to do it where the governing verb tells: `cleared the bridge to reopen`."""


def heads(parse: Parse) -> Iterator[Head]:
    """The heads of the clauses that have a subject of their own, or share that of the clause they are joined to."""
    for token in parse.tokens:
        adjective = token.pos == "ADJ" and has(parse, token, ("auxpass",)) is not None
        if (adjective or token.pos in ("VERB", "AUX")) and token.dep not in _NO_CLAUSE:
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
        if lemma in IMPLYING or (lemma == "have" and finite.tag == "VBD"):
            return _said(parse, governed, finite, flipped=lemma in _NOT_DONE)
        if lemma in _PLANNED and has(parse, finite, ("auxpass",)):
            return _said(parse, governed, finite, planned=True)
        found = _said(parse, governed, finite, planned=True) if lemma in _LETTING else None
        return replace(found, subject=has(parse, finite, ("dobj",))) if found else None
    return _said(parse, finite, finite)


def _infinitive(parse: Parse, verb: Token) -> bool:
    return any(child.tag == "TO" for child in parse.children[verb.i])


def _said(parse: Parse, verb: Token, finite: Token, *, flipped: bool = False, planned: bool = False) -> Head | None:
    found = _stating(parse, verb) if verb.lemma.lower() in _LINKING | _STATING else None
    if found is not None:
        word, predicate = found
        return Head(word, verb, finite, predicate, passive=False, state=True, flipped=flipped, planned=planned)
    if verb.pos == "ADJ":
        return Head(verb, verb, finite, verb.text.lower(), passive=False, state=True, flipped=flipped, planned=planned)
    passive = has(parse, verb, ("auxpass", "nsubjpass")) is not None
    if verb.pos != "VERB" or verb.lemma.lower() in _LINKING or (passive and verb.lemma.lower() == "survive"):
        # Who is survived by a widow is dead.
        return None
    predicate, word, thing = _phrasal(parse, verb)
    if verb.text.lower() in _STATES and has(parse, verb, ("dobj",)) is None:
        return Head(verb, verb, finite, verb.text.lower(), passive=False, state=True, flipped=flipped, planned=planned)
    return Head(word, verb, finite, predicate, passive, state=False, flipped=flipped, planned=planned, thing=thing)


def _phrasal(parse: Parse, verb: Token) -> tuple[str, Token, Token | None]:
    """The verb with its particle or with a word that makes it an answer to a question; that word; what it is about."""
    after = [child for child in parse.children[verb.i] if child.i > verb.i]
    particle = next((child for child in after if child.dep == "prt"), None)
    lemma = verb.lemma.lower() + (f"-{particle.text.lower()}" if particle else "")
    for child in after:
        if child.dep in ("prep", "acomp", "oprd"):
            known = next((phrase for phrase in _phrases(lemma, child, after) if answers(phrase)), None)
            if known:
                return known, child, has(parse, child, ("pobj",))
    return lemma, verb, None


def _phrases(lemma: str, last: Token, after: list[Token]) -> Iterator[str]:
    """`voted against`; `do away with`, with the adverb before."""
    word = last.text.lower()
    yield f"{lemma}-{word}"
    yield from (f"{lemma}-{adverb.text.lower()}-{word}" for adverb in after if adverb.i == last.i - 1)


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
        below = [child for child in parse.children[current.i] if child.dep not in _BESIDE]
        if current.lemma.lower() == "condition" and len(below) == 1 and below[0].dep == "amod":
            return below[0], below[0].text.lower()
        if len(below) != 1:
            return (current, "-".join(words)) if current.pos == "NOUN" and not below else None
        current = below[0]
        words.append(current.text.lower())
