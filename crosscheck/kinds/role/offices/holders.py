"""Whose an office is, by the words beside it."""

from itertools import pairwise

from crosscheck.syntax import Parse, Token
from crosscheck.values import names
from crosscheck.values.roles import canonical

_PLACES = frozenset(("GPE", "LOC", "FAC", "DATE", "NORP", "EVENT", "WORK_OF_ART"))
_NEAR = 4
# Words between an office and its holder's name after it, at most, and what they are.
_FAR = 8
_BETWEEN = frozenset(("NOUN", "PROPN", "ADJ", "ADP", "CCONJ", "DET"))
_OF = frozenset(("of", "for"))
# What follows a name between commas without naming anybody.
_DEGREES = frozenset("phd md jd mba dphil jr sr qc kc esq rn dds dvm mp cbe obe mbe".split())
_SERVING = frozenset("serve work act".split())


def holder_of(parse: Parse, office: Token, *, lifelong: bool = False) -> Token | None:
    """Last word of the name of the one who holds it; None where the sentence names nobody.

    Whoever is said to have been something `lifelong`, such as a nurse, is said to be one.
    """
    title = across(parse, office)
    found = (
        _after(parse, office)
        or (parse.tokens[title.stop - 1] if title else None)
        or _beside(parse, office)
        or _subject(parse, office, ("is", "'s", "was") if lifelong else ("is", "'s"))
        or _serving(parse, office)
        or _joined(parse, office)
    )
    if found is None and office.dep == "conj" and parse.tokens[office.head].i < office.i:
        return holder_of(parse, parse.tokens[office.head])
    return found


def across(parse: Parse, office: Token) -> range | None:
    """The name after an office and what it is of, without a comma: `Secretary of Defence Jane Roe`."""
    following = parse.tokens[office.i + 1 : office.i + 2 + _FAR]
    if not following or following[0].text.lower() not in _OF:
        return None
    for before, token in pairwise(following[1:]):
        if before.pos not in _BETWEEN:
            return None
        if before.pos in ("NOUN", "PROPN") and _begins_name(parse, token):
            return _name_from(parse, token)
        if token.ent == "B-PERSON" and before.pos == "PROPN" and names.known(before.text.lower()) < names.COMMON:
            # The recogniser often takes a rare given name for something else.
            return _name_from(parse, before)
    return None


def _begins_name(parse: Parse, token: Token) -> bool:
    """Whether a person's full name begins there."""
    following = parse.tokens[token.i + 1 : token.i + 2]
    capital = token.pos == "PROPN" and bool(following) and following[0].pos == "PROPN" and following[0].text.istitle()
    return capital and (token.ent == "B-PERSON" or (token.label != "ORG" and names.given(token.text.lower())))


def _name_from(parse: Parse, first: Token) -> range | None:
    stop = first.i + 1
    while stop < len(parse.tokens) and _is_name(parse.tokens[stop]):
        stop += 1
    last = parse.tokens[stop - 1]
    return range(first.i, stop) if last.i > first.i and last.label in ("PERSON", "") else None


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
    if office.dep == "appos" and _is_name(outer) and _is_person(parse, outer) and _bare(parse, outer):
        return outer
    if office.dep in ("appos", "conj") and _is_degree(outer):
        return _graduate(parse, outer)
    inner = [child for child in parse.children[office.i] if child.dep == "appos" and child.i > office.i]
    inner += [name for c in parse.children[office.i] if c.text in ("named", "called") for name in parse.children[c.i]]
    return inner[0] if inner and _is_name(inner[0]) else None


def _is_person(parse: Parse, name: Token) -> bool:
    return name.label != "ORG" or any(names.given(child.text.lower()) for child in parse.children[name.i])


def _graduate(parse: Parse, degree: Token) -> Token | None:
    """`Jane Roe, Ph.D., director of …`: her name."""
    while _is_degree(degree) and degree.head != degree.i:
        degree = parse.tokens[degree.head]
    return degree if _is_name(degree) else None


def _is_degree(token: Token) -> bool:
    return token.text.replace(".", "").lower() in _DEGREES


def _subject(parse: Parse, office: Token, being: tuple[str, ...]) -> Token | None:
    """`Jane Roe is the president of …`, `who is the president of …`."""
    verb = parse.tokens[office.head]
    return _subject_of(parse, verb) if office.dep == "attr" and verb.text.lower() in being else None


def _serving(parse: Parse, office: Token) -> Token | None:
    """`Jane Roe serves as president of …`, `who has worked as a nurse since …`."""
    above = parse.tokens[office.head]
    verb = parse.tokens[above.head]
    if office.dep != "pobj" or above.text.lower() != "as" or verb.lemma.lower() not in _SERVING:
        return None
    now = verb.tag in ("VBZ", "VBP") or any(child.text.lower() in ("has", "is") for child in parse.children[verb.i])
    return _subject_of(parse, verb) if now else None


def _subject_of(parse: Parse, verb: Token) -> Token | None:
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
    named = token.pos == "PROPN" and token.text[0].isupper() and token.label not in _PLACES
    return named and (token.tag != "NNPS" or token.label == "PERSON")
