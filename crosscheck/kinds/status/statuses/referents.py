"""Whom a word that is not a name means: `it`, `his condition`, `the pilot`."""

from crosscheck.kinds.status.statuses.bearers import bearers, introduced
from crosscheck.syntax import Parse, Token

_DEFINITE = frozenset("the this that these those his her its their".split())
_FATES = frozenset("condition fate whereabouts".split())


def stood_for(parse: Parse, noun: Token) -> Token | None:
    """The word for whom it is that a noun tells of: whose condition, or which pilot; None if it is the noun itself."""
    return _owner(parse, noun) or _bearer(parse, noun)


def antecedent(parse: Parse, pronoun: Token) -> Token | None:
    """The thing that `it` means: the only noun that has been a subject in the sentence so far."""
    sentence = parse.sentences[parse.sentence_of[pronoun.i]]
    before = [parse.tokens[i] for i in sentence if i < pronoun.i]
    subjects = [token for token in before if token.dep in ("nsubj", "nsubjpass") and token.tag in ("NN", "NNP", "NNPS")]
    return subjects[0] if len(subjects) == 1 and subjects[0].label != "PERSON" else None


def determines(token: Token) -> bool:
    """Whether the word makes of a noun one known thing."""
    return token.dep == "poss" or (token.dep == "det" and token.text.lower() in _DEFINITE)


def _owner(parse: Parse, noun: Token) -> Token | None:
    """Whose condition or fate it is."""
    if noun.lemma.lower() not in _FATES:
        return None
    owner = next((child for child in parse.children[noun.i] if child.dep == "poss"), None)
    if owner is not None and owner.text.lower() == "whose":
        verb = parse.tokens[noun.head]
        return parse.tokens[verb.head] if verb.dep == "relcl" else None
    return owner


def _bearer(parse: Parse, noun: Token) -> Token | None:
    """The name that the noun stands for: one beside it, or for `the pilot` the only pilot's in the article."""
    if noun.tag != "NN":
        return None
    name = introduced(parse, noun)
    alone = all(child.dep in ("det", "punct") for child in parse.children[noun.i])
    the = alone and any(determines(child) for child in parse.children[noun.i])
    return name or (bearers(parse).get(noun.lemma.lower()) if the else None)
