"""Nouns for what a verb does, beside a verb that says little: `gave its approval to`, `threw her support behind`."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.kinds.status.clauses.below import has
from crosscheck.syntax import Parse, Token
from crosscheck.values.opposites import verb_for

_GIVING = frozenset("give grant issue throw lend offer express voice announce declare pledge".split())
_GETTING = frozenset("get receive win secure obtain gain earn have".split())
# What somebody does to himself is handed in, and what others do to him is not.
_HANDING_IN = frozenset("announce tender submit hand hand-in give confirm".split())
_OF_ONESELF = frozenset(("resign", "retire"))
# What is brought against somebody, and what he faces.
_BRINGING = frozenset("file bring press lay".split())
_AGAINST = frozenset(("charge",))
_MAKING = frozenset(("go", "green"))
_TOWARDS = frozenset("to for of behind on".split())


@dataclass(frozen=True, slots=True)
class Nominal:
    """The noun, the verb that it stands for, and what that is done to; None if to the subject of its clause."""

    noun: Token
    predicate: str
    thing: Token | None


def nominal(parse: Parse, verb: Token) -> Nominal | None:
    """What a clause says with a noun, if it does so and says of what."""
    lemma = verb.lemma.lower()
    if lemma == "face" or lemma in _BRINGING:
        return _accusing(parse, verb)
    if lemma not in _GIVING | _GETTING | _HANDING_IN:
        return None
    for child in parse.children[verb.i]:
        predicate = verb_for(_noun(parse, child)) if child.dep in ("dobj", "nsubjpass") else None
        if predicate in _OF_ONESELF:
            owned = any(below.dep == "poss" for below in parse.children[child.i])
            return Nominal(child, predicate, None) if owned and lemma in _HANDING_IN and child.dep == "dobj" else None
        if predicate and lemma in _GETTING:
            return Nominal(child, predicate, None) if child.dep == "dobj" else None
        thing = _thing(parse, verb, child, predicate) if predicate and lemma in _GIVING else None
        if predicate and thing:
            return Nominal(child, predicate, thing)
    return None


def _noun(parse: Parse, head: Token) -> str:
    """The noun, with the word before it that makes of it another: `go-ahead`, `green-light`."""
    before = next((child.lemma.lower() for child in parse.children[head.i] if child.text.lower() in _MAKING), None)
    return f"{before}-{head.lemma.lower()}" if before else head.lemma.lower()


def _accusing(parse: Parse, verb: Token) -> Nominal | None:
    """`filed charges against the officer`, `faces charges`."""
    noun = has(parse, verb, ("dobj", "nsubjpass"))
    predicate = verb_for(noun.lemma.lower()) if noun is not None else None
    if noun is None or predicate not in _AGAINST:
        return None
    if verb.lemma.lower() == "face":
        return Nominal(noun, predicate, None) if noun.dep == "dobj" else None
    against = (child for word in (noun, verb) for child in parse.children[word.i] if child.text.lower() == "against")
    thing = next((has(parse, child, ("pobj",)) for child in against), None)
    return Nominal(noun, predicate, thing) if thing is not None else None


def _thing(parse: Parse, verb: Token, noun: Token, predicate: str) -> Token | None:
    for preposition in (*parse.children[noun.i], *parse.children[verb.i]):
        if preposition.dep in ("prep", "dative") and preposition.text.lower() in _TOWARDS:
            thing = has(parse, preposition, ("pobj",))
            if thing is not None:
                return thing
    given = has(parse, verb, ("dative",))
    if given is not None and given.pos in ("NOUN", "PROPN"):
        return given
    such = any(child.text.lower() == "such" for child in parse.children[noun.i])
    return next(_spoken_of(parse, noun, predicate), None) if such else None


def _spoken_of(parse: Parse, noun: Token, predicate: str) -> Iterator[Token]:
    """What was said before to have been done so: `said the trial had been approved, but it gave no such approval`."""
    number = parse.sentence_of[noun.i]
    for i in reversed(range(parse.sentences[max(number - 1, 0)].start, noun.i)):
        token = parse.tokens[i]
        if token.pos == "VERB" and token.lemma.lower() == predicate:
            thing = has(parse, token, ("dobj", "nsubjpass"))
            if thing is not None:
                yield thing
