"""Who or what a clause is about, and whether the words for them tell one thing from others."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.clauses import Clause
from crosscheck.events import PERSONAL, noun_words
from crosscheck.models import Participant, Span
from crosscheck.syntax import Parse, Token

_FIRST = frozenset("i me".split())
_DEFINITE = frozenset("the this that these those his her its their".split())
_EMPTY = frozenset(
    """it we us you they them their who which that this these those what there one ones other others all some many few most
    none each both everyone everybody someone somebody anyone nobody nothing everything something people thing things lot
    part number rest time way day year man woman""".split()
)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody or something that the clause is about."""

    participant: Participant
    token: Token
    definite: bool
    """Whether the words mean one known thing: a name, or a noun with `the`."""
    plural: bool


def parties(parse: Parse, clause: Clause) -> tuple[Party, ...]:
    """The clause's parties in fixed order, agent first; empty where one of them cannot be told."""
    roles = (("agent", clause.arguments.agent), ("patient", clause.arguments.patient))
    found = [_party(parse, clause, role, token) for role, token in roles if token is not None]
    return tuple(party for party in found if party) if all(found) else ()


def _party(parse: Parse, clause: Clause, role: str, token: Token) -> Party | None:
    word = token.text.lower()
    if word in _FIRST:
        return _party(parse, clause, role, clause.speaker) if clause.speaker and clause.speaker is not token else None
    if word == "it":
        antecedent = _antecedent(parse, token)
        return _party(parse, clause, role, antecedent) if antecedent else None
    if word in PERSONAL:
        return _made(role, word, frozenset((word,)), token, definite=True)
    if token.pos not in ("NOUN", "PROPN") or token.lemma.lower() in _EMPTY or _joined(parse, token):
        return None
    definite = token.pos == "PROPN" or any(_determines(child) for child in parse.children[token.i])
    return _made(role, token.lemma.lower(), _words(parse, token), token, definite=definite)


def _made(role: str, key: str, words: frozenset[str], token: Token, *, definite: bool) -> Party:
    span = Span(start=token.start, end=token.end)
    return Party(Participant(role, key, words, span), token, definite, token.tag in ("NNS", "NNPS"))


def _joined(parse: Parse, noun: Token) -> bool:
    return any(child.dep in ("conj", "nummod", "appos") and child.dep != "appos" for child in parse.children[noun.i])


def _determines(token: Token) -> bool:
    return token.dep == "poss" or (token.dep == "det" and token.text.lower() in _DEFINITE)


def _words(parse: Parse, noun: Token) -> frozenset[str]:
    """The noun with what narrows it, `of Example Corp.` too."""
    return noun_words(parse, noun) | {word for below in _of(parse, noun) for word in noun_words(parse, below)}


def _of(parse: Parse, noun: Token) -> Iterator[Token]:
    for child in parse.children[noun.i]:
        if child.dep == "prep":
            yield from (below for below in parse.children[child.i] if below.dep == "pobj")


def _antecedent(parse: Parse, pronoun: Token) -> Token | None:
    """The thing that `it` means: the only noun that has been a subject in the sentence so far."""
    sentence = parse.sentences[parse.sentence_of[pronoun.i]]
    before = [parse.tokens[i] for i in sentence if i < pronoun.i]
    subjects = [token for token in before if token.dep in ("nsubj", "nsubjpass") and token.tag in ("NN", "NNP")]
    return subjects[0] if len(subjects) == 1 and subjects[0].label != "PERSON" else None
