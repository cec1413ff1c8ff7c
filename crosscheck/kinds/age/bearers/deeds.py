"""What somebody does and what happens to them: the verbs that take a noun as subject or object."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.events import context_words, is_reporting, stem
from crosscheck.kinds.age.bearers.nouns import Sort, alike, is_person, sort_of
from crosscheck.models import Span
from crosscheck.syntax import Parse, Token

_LIGHT = frozenset(
    """be have do make take get go come include use keep see want need give become find look try name call identify
    believe think happen remain expect leave""".split()
)
_NOWHERE = Span(start=0, end=0)
_ARGUMENTS = frozenset(("nsubj", "nsubjpass", "dobj", "obj", "dative"))
_MANY = frozenset("several other both".split())
# Numbers of them are given in any story.
_CROWDS = frozenset(
    "person resident local adult officer worker employee passenger child kid son daughter brother sister".split()
)
# Steps of one arrest.
_ARRESTS = frozenset("arrest detain apprehend charge".split())
# Ways of one fall.
_FALLS = frozenset("fall tumble plunge plummet slip drop topple".split())


@dataclass(frozen=True, slots=True)
class Doings:
    """How often an article speaks of somebody by a noun, and all that they do or suffer there."""

    mentions: int
    deeds: frozenset[str]
    setting: frozenset[str]
    """Stems of the content words of all sentences that speak of them."""


def deeds(parse: Parse, token: Token) -> frozenset[str]:
    """Lemmas of the verbs that the sentence gives to the noun at `token`, without those that say nothing."""
    lemmas = {_deed(parse, verb) for verb in _verbs(parse, token) if verb.pos == "VERB"}
    return frozenset(lemma for lemma in lemmas if lemma not in _LIGHT and not is_reporting(lemma))


def _deed(parse: Parse, verb: Token) -> str:
    """The verb's lemma, or the one that stands for all ways of such a deed: `taken into custody` is arrested."""
    lemma = verb.lemma.lower()
    if lemma == "take" and any(
        child.dep == "prep" and any(below.lemma.lower() == "custody" for below in parse.children[child.i])
        for child in parse.children[verb.i]
    ):
        return "arrest"
    return "fall" if lemma in _FALLS else "arrest" if lemma in _ARRESTS else lemma


def common(left: frozenset[str], right: frozenset[str]) -> list[str]:
    """The deeds on the left that are also on the right, in whatever word."""
    theirs = {stem(deed) for deed in right}
    return sorted(deed for deed in left if stem(deed) in theirs)


def doings(parse: Parse, sort: Sort) -> Doings:
    """What the article says of those whom such a noun may mean, each taken to be the one."""
    found = [
        token
        for token in parse.tokens
        if token.tag in ("NN", "NNP") and _may_be(token.lemma.lower(), sort) and token.dep != "compound"
    ]
    setting = (context_words(parse, n, _NOWHERE) for n in sorted({parse.sentence_of[token.i] for token in found}))
    return Doings(len(found), frozenset().union(*(deeds(parse, token) for token in found)), frozenset().union(*setting))


def numbered(parse: Parse, sort: Sort) -> bool:
    """Whether the article speaks of two or more such people: two boys, other girls, several victims."""
    return any(
        token.tag == "NNS"
        and _may_be(token.lemma.lower(), sort)
        and any(child.dep == "nummod" or child.lemma.lower() in _MANY for child in parse.children[token.i])
        for token in parse.tokens
        if token.lemma.lower() == sort.noun or token.lemma.lower() not in _CROWDS
    )


def _may_be(noun: str, sort: Sort) -> bool:
    if noun == sort.noun:
        return True
    return is_person(noun) and is_person(sort.noun) and bool(noun) and alike(sort_of(noun), sort)


def _verbs(parse: Parse, token: Token) -> Iterator[Token]:
    """Verbs of which the noun is an argument, those joined to them, and those of its own relative clauses."""
    for child in parse.children[token.i]:
        if child.dep in ("relcl", "acl"):
            yield from _chain(parse, child, subject=True)
    above = parse.tokens[token.head]
    if token.dep in _ARGUMENTS:
        yield from _chain(parse, above, subject=token.dep.startswith("nsubj"))
    elif token.dep == "pobj" and above.dep in ("prep", "agent"):
        yield parse.tokens[above.head]
    elif token.dep in ("appos", "conj") and above.i != token.i:
        yield from _verbs(parse, above)


def _chain(parse: Parse, verb: Token, subject: bool) -> Iterator[Token]:
    yield verb
    for child in parse.children[verb.i]:
        if child.dep in ("conj", "xcomp", "acomp") and subject:
            yield from _chain(parse, child, subject)
