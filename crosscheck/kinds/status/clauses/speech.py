"""Who says a clause."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from crosscheck.events import is_reporting
from crosscheck.kinds.status.clauses.below import has
from crosscheck.kinds.status.clauses.heads import SUBJECTS
from crosscheck.models import Span
from crosscheck.syntax import Parse, Token

_ALSO = frozenset("deny allege testify maintain assert stress emphasize".split())
_QUOTATION = re.compile(r'"[^"\n]*(?:"|$)', re.MULTILINE)
# Characters within which a speaker is looked for around a quoted sentence.
_NEAR = 400


def quotations(plain: str) -> list[Span]:
    """What stands between double quotation marks, each paragraph by itself."""
    return [Span(start=found.start(), end=found.end()) for found in _QUOTATION.finditer(plain)]


def speaker(parse: Parse, verb: Token, quotations: Sequence[Span]) -> Token | None:
    """The word that names who says the verb's clause; None where the article itself does."""
    return _governing(parse, verb) or _according(parse, verb) or _quoting(parse, verb, quotations)


def _governing(parse: Parse, verb: Token) -> Token | None:
    current = verb
    while current.head != current.i:
        above = parse.tokens[current.head]
        inverted = current.dep == "ccomp" and current.i < above.i
        denying = current.dep == "xcomp" and above.lemma.lower() == "deny"
        if denying or (current.dep in ("ccomp", "parataxis") and (inverted or _reports(above))):
            return has(parse, above, SUBJECTS)
        # `…, she said`, parsed as an aside.
        current = above
    return next(
        (
            has(parse, child, SUBJECTS)
            for child in parse.children[current.i]
            if child.dep == "parataxis" and _reports(child)
        ),
        None,
    )


def _reports(token: Token) -> bool:
    return is_reporting(token.lemma.lower()) or token.lemma.lower() in _ALSO


def _according(parse: Parse, verb: Token) -> Token | None:
    for child in parse.children[verb.i]:
        if child.text.lower() == "according":
            to = has(parse, child, ("prep",))
            return has(parse, to, ("pobj",)) if to else None
    return None


def _quoting(parse: Parse, verb: Token, quotations: Sequence[Span]) -> Token | None:
    """The speaker of the quotation that the verb stands in: named in the sentences around it."""
    if not _quoted(verb, quotations):
        return None
    near = [
        token
        for token in parse.within(max(verb.start - _NEAR, 0), verb.end + _NEAR)
        if token.pos == "VERB" and _reports(token) and not _quoted(token, quotations)
    ]
    subjects = [(abs(token.i - verb.i), subject) for token in near if (subject := has(parse, token, SUBJECTS))]
    return min(subjects, key=lambda pair: pair[0])[1] if subjects else None


def _quoted(token: Token, quotations: Sequence[Span]) -> bool:
    n = bisect_right(quotations, token.start, key=lambda span: span.start) - 1
    return n >= 0 and quotations[n].end > token.start
