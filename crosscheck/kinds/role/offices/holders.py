"""Whose an office is, by the words beside it."""

from crosscheck.syntax import Parse, Token
from crosscheck.values.roles import canonical

_PLACES = frozenset(("GPE", "LOC", "FAC", "DATE", "NORP", "EVENT", "WORK_OF_ART"))
_NEAR = 4


def holder_of(parse: Parse, office: Token) -> Token | None:
    """Last word of the name of the one who holds it; None where the sentence names nobody."""
    found = _after(parse, office) or _beside(parse, office) or _subject(parse, office) or _joined(parse, office)
    if found is None and office.dep == "conj" and parse.tokens[office.head].i < office.i:
        return holder_of(parse, parse.tokens[office.head])
    return found


def _joined(parse: Parse, office: Token) -> Token | None:
    """`president and director Jane Roe`: she is both."""
    following = parse.tokens[office.i + 1 : office.i + 2 + _NEAR]
    if not following or following[0].text.lower() not in ("and", "&", "/", "-"):
        return None
    other = next((token for token in following[1:] if canonical(token.text)), None)
    return _after(parse, other) if other is not None else None


def _after(parse: Parse, office: Token) -> Token | None:
    """`President Jane Roe`, `Sgt. Jane Roe`."""
    at = office.i + 1
    if at < len(parse.tokens) and parse.tokens[at].text == "." and len(office.text) < 5:
        at += 1
    last = None
    if at < len(parse.tokens) and canonical(parse.tokens[at].text):
        return None  # Major General, Lt. Gov.
    while at < len(parse.tokens) and _is_name(parse.tokens[at]):
        last, at = parse.tokens[at], at + 1
    return last


def _beside(parse: Parse, office: Token) -> Token | None:
    """`Jane Roe, the president of …` and `the president, Jane Roe`."""
    outer = parse.tokens[office.head]
    if office.dep == "appos" and _is_name(outer) and outer.label != "ORG" and _bare(parse, outer):
        return outer
    inner = [child for child in parse.children[office.i] if child.dep == "appos" and child.i > office.i]
    return inner[0] if inner and _is_name(inner[0]) else None


def _subject(parse: Parse, office: Token) -> Token | None:
    """`Jane Roe is the president of …`, `who is the president of …`."""
    verb = parse.tokens[office.head]
    if office.dep != "attr" or verb.text.lower() not in ("is", "'s"):
        return None
    if any(child.dep in ("neg", "mark") for child in parse.children[verb.i]):
        return None
    subject = next((child for child in parse.children[verb.i] if child.dep == "nsubj"), None)
    if subject is not None and subject.text.lower() == "who" and verb.dep == "relcl":
        subject = parse.tokens[verb.head]
    return subject if subject is not None and _is_name(subject) else None


def _bare(parse: Parse, name: Token) -> bool:
    """Whether the name is not itself one of several: `Jane Roe and John Doe, directors of …`."""
    joined = (child for child in parse.children[name.i] if child.dep == "conj")
    return name.dep != "conj" and not any(child.pos in ("NOUN", "PROPN", "PRON") for child in joined)


def _is_name(token: Token) -> bool:
    return token.pos == "PROPN" and token.text[0].isupper() and token.label not in _PLACES and token.tag != "NNPS"
