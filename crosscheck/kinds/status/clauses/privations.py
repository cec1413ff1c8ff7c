"""What somebody did not do: `left without signing the treaty`."""

from collections.abc import Iterator
from dataclasses import replace

from crosscheck.kinds.status.clauses.heads import Head, said
from crosscheck.kinds.status.clauses.negations import is_not
from crosscheck.syntax import Parse, Token

# Who is let go without charge is not charged.
_FREEING = frozenset("release free let".split())


def privations(parse: Parse) -> Iterator[Head]:
    """The heads that verbs after `without` make, said of the subject of the clause that they go with."""
    for token in parse.tokens:
        if token.tag == "VBG" and token.dep == "pcomp" and parse.tokens[token.head].text.lower() == "without":
            above = parse.tokens[parse.tokens[token.head].head]
            head = said(parse, token, above) if above.pos == "VERB" and not _denied(parse, above) else None
            if head is not None:
                yield replace(head, passive=False)
        elif (
            token.dep == "pobj"
            and token.lemma.lower() == "charge"
            and parse.tokens[token.head].text.lower() == "without"
        ):
            above = parse.tokens[parse.tokens[token.head].head]
            if above.lemma.lower() in _FREEING and not _denied(parse, above):
                yield Head(token, token, above, "charge", passive=True, state=False)


def _denied(parse: Parse, verb: Token) -> bool:
    return any(is_not(child) for child in parse.children[verb.i])
