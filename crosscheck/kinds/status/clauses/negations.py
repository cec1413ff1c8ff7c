"""Whether a clause denies what it says."""

from crosscheck.kinds.status.clauses.arguments import Arguments
from crosscheck.kinds.status.clauses.below import has
from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.syntax import Parse, Token

_NOT = frozenset("not n't never neither nor".split())
_NONE = frozenset(("no", "neither"))
_NOBODY = frozenset(("nobody", "none"))


def negated(parse: Parse, head: Head, found: Arguments) -> bool:
    """Whether the clause says that it is not so."""
    nots = sum(is_not(child) for token in head.own for child in parse.children[token.i])
    named = [token for token in (found.agent, found.patient) if token is not None]
    through = head.governor.through if head.governor else ()
    none = any(token.text.lower() in _NOBODY for token in named) or any(
        child.dep == "det" and child.text.lower() in _NONE
        for token in (*named, *through, head.word)
        for child in parse.children[token.i]
    )
    flipped = head.lead is not None and head.lead.flips
    return (nots + none + flipped + denied(parse, head.finite)) % 2 == 1


def is_not(token: Token) -> bool:
    """Whether the word denies what it stands by."""
    return token.dep == "neg" or token.text.lower() in _NOT


def denied(parse: Parse, verb: Token) -> bool:
    """Whether the clause is what somebody denies."""
    above = parse.tokens[verb.head]
    denies = verb.dep == "ccomp" and above.i != verb.i and above.lemma.lower() == "deny"
    # `Denied the charge: "I never met him"`.
    return denies and has(parse, above, ("dobj",)) is None
