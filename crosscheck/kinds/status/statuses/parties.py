"""Who or what a clause is about, and whether the words for them tell one thing from others."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from crosscheck.events import PERSONAL, canonical, noun_words
from crosscheck.kinds.status.clauses import Clause
from crosscheck.kinds.status.statuses.bearers import called
from crosscheck.kinds.status.statuses.quantifiers import of_all, of_none
from crosscheck.kinds.status.statuses.referents import antecedent, determines, stood_for
from crosscheck.models import Modality, Participant, Span
from crosscheck.syntax import Parse, Token

_REFERRING = frozenset("i me they it".split())
# Those besides the one that the story is about: `a second pilot` is not the pilot.
_FURTHER = frozenset(
    """another other first second third fourth further separate different similar earlier previous next revised
    amended modified alternative rival""".split()
)
# A child is called by many words; a boy and a girl are told apart by them.
_CHILD = "child"
CHILDREN = frozenset("child boy girl kid toddler baby infant youngster".split())
# Sentences in which an article brings in what it is about: `a boy` there is the boy.
_LEAD = 5
# Whom `nobody` and `no one` are said of, and words for somebody not told from others.
ANYBODY = "person"
NOBODY = frozenset(("nobody", "none"))
_SOMEBODY = frozenset("person people man woman".split())
# Who speaks for a body says `we` of it.
WE = "we"
_EMPTY = frozenset(
    """it we us you they them their who which that this these those what there one ones other others all some many few
    most none each both everyone everybody someone somebody anyone nobody nothing everything something people thing
    things lot part number rest time way day year man woman""".split()
)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody or something that the clause is about."""

    participant: Participant
    at: int
    """Index of the word for it in the clause among the article's words."""
    definite: bool
    """Whether the words mean one known thing: a name, or a noun with `the`."""
    plural: bool
    none: bool = False
    """Whether it is said that there is none: `no charges`, `did not sign a treaty`."""
    every: bool = False
    """Whether it is said of all of them: `every gate`."""
    called: frozenset[str] = frozenset()
    """Nouns that stand for it in its article, where a name is meant."""


def parties(parse: Parse, clause: Clause) -> tuple[Party, ...]:
    """The clause's parties in fixed order, agent first; empty where one of them cannot be told."""
    roles = (("agent", clause.arguments.agent), ("patient", clause.arguments.patient))
    found = [_party(parse, clause, role, token) for role, token in roles if token is not None]
    return tuple(party for party in found if party) if all(found) else ()


def _party(parse: Parse, clause: Clause, role: str, token: Token) -> Party | None:
    word = token.text.lower()
    word = {"his": "he", "her": "she"}.get(word, word) if token.dep == "poss" else word
    if word in PERSONAL or (word == WE and role == "agent" and clause.speaker):
        return _made(role, word, frozenset((word,)), token, definite=True)
    if word in _REFERRING:
        return _meant(parse, clause, role, token, _referent(parse, clause, token, word))
    if (token is clause.head.word and clause.head.predicate != "exist") or _nobody(parse, token):
        return None if _narrowed(parse, clause, token) else _nobody_at_all(role, token)
    if token.lemma.lower() in _SOMEBODY and not _joined(parse, token):
        return _made(role, ANYBODY, noun_words(parse, token) | _age(parse, token), token, definite=False)
    if token.pos not in ("NOUN", "PROPN") or token.lemma.lower() in _EMPTY or _joined(parse, token):
        return None
    owner = stood_for(parse, token)
    return _meant(parse, clause, role, token, owner) if owner is not None else _noun(parse, clause, role, token)


def _referent(parse: Parse, clause: Clause, pronoun: Token, word: str) -> Token | None:
    """What `I`, `they` or `it` means, if that is known."""
    if word == "it":
        return antecedent(parse, pronoun)
    many = clause.speaker is not None and clause.speaker.tag in ("NNS", "NNPS")
    return clause.speaker if many or word != "they" else None


def _noun(parse: Parse, clause: Clause, role: str, token: Token) -> Party | None:
    """The party that a noun or a name means; None if it means nearly or not all of them."""
    every = of_all(parse, token)
    if every is None:
        return None
    named = any(below.pos == "PROPN" for below in (token, *parse.children[token.i], *_of(parse, token)))
    led = parse.sentence_of[token.i] < _LEAD and token.tag == "NN"
    determined = any(determines(child) for child in parse.children[token.i])
    counted = any(child.dep == "nummod" for child in parse.children[token.i]) and not determined
    further = any(
        child.text.lower() in _FURTHER for word in (token, *_of(parse, token)) for child in parse.children[word.i]
    )
    definite = every or (not counted and not further and (led or named or determined))
    made = _made(role, _key(token), _words(parse, token), token, definite=definite)
    denied = role == "patient" and clause.modality is Modality.DENIED
    none = of_none(parse, token, denied=denied)
    names = called(parse, token) if token.pos == "PROPN" else frozenset()
    return replace(made, none=none, every=every, called=names)


def _meant(parse: Parse, clause: Clause, role: str, token: Token, meant: Token | None) -> Party | None:
    """The party that a word stands for, under the word that stands for it."""
    found = _party(parse, clause, role, meant) if meant and meant is not token else None
    return replace(found, at=token.i) if found else None


def _key(token: Token) -> str:
    lemma = token.lemma.lower()
    return _CHILD if lemma in CHILDREN else canonical(lemma)


def _made(role: str, key: str, words: frozenset[str], token: Token, *, definite: bool) -> Party:
    span = Span(start=token.start, end=token.end)
    return Party(Participant(role, key, words, span), token.i, definite, token.tag in ("NNS", "NNPS"))


def _age(parse: Parse, person: Token) -> frozenset[str]:
    """`34`, for `a 34-year-old man`."""
    old = (child for child in parse.children[person.i] if child.lemma.lower() == "old")
    return frozenset(below.text for child in old for below in parse.subtree(child) if below.tag == "CD")


def _joined(parse: Parse, noun: Token) -> bool:
    return any(child.dep == "conj" for child in parse.children[noun.i])


def _nobody_at_all(role: str, token: Token) -> Party:
    return replace(_made(role, ANYBODY, frozenset((ANYBODY,)), token, definite=False), none=True)


def _narrowed(parse: Parse, clause: Clause, token: Token) -> bool:
    """`nobody else`, `no one on the ground`: a fate's noun (`no injuries`) was looked at already."""
    return token is not clause.head.word and any(child.dep not in ("det", "punct") for child in parse.children[token.i])


def _nobody(parse: Parse, token: Token) -> bool:
    """`nobody`, `no one`."""
    no = any(child.text.lower() == "no" for child in parse.children[token.i])
    return token.text.lower() in NOBODY or (no and token.lemma.lower() in ("one", *_SOMEBODY))


def _words(parse: Parse, noun: Token) -> frozenset[str]:
    """The noun with what narrows it, `of Example Corp.` too."""
    own = frozenset(canonical(word) if word == noun.lemma.lower() else word for word in noun_words(parse, noun))
    return own | {word for below in _of(parse, noun) for word in noun_words(parse, below)}


def _of(parse: Parse, noun: Token) -> Iterator[Token]:
    for child in parse.children[noun.i]:
        if child.dep == "prep":
            yield from (below for below in parse.children[child.i] if below.dep == "pobj")
