"""From an expression of age to the word for who or what is that old."""

from dataclasses import dataclass

from crosscheck.kinds.age.bearers.nouns import is_person
from crosscheck.syntax import Parse, Token
from crosscheck.values.ages import AgeExpression

_PLACES = frozenset(("GPE", "LOC", "FAC", "DATE", "NORP", "EVENT", "WORK_OF_ART"))
_NAMING = frozenset("name call identify know".split())
_DYING = frozenset("die kill pass death perish drown".split())
# Tokens between an age and the noun it goes with: a 42-year-old former male driver.
_NEAR = 6


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who is that old."""

    head: Token
    """The word on which the sentence hangs: a noun, a name, a pronoun, or `old` itself in `the six-year-old`."""
    noun: str
    """Lower-case lemma of the noun or pronoun; empty if there is none."""
    name: Token | None
    """Last word of the name, where one is given."""
    verb: Token | None = None
    """The verb that says the age, if it has a clause of its own."""


def bearer_of(parse: Parse, expression: AgeExpression) -> Bearer | None:
    """The bearer, or None where the sentence does not tell; groups have none."""
    tokens = parse.within(expression.start, expression.end)
    if not tokens:
        return None
    found = {"old": _old, "comma": _after_comma, "aged": _aged, "decade": _in_decade}.get(expression.form, _said)
    return found(parse, tokens)


def _old(parse: Parse, tokens: list[Token]) -> Bearer | None:
    old, first = tokens[-1], tokens[0]
    noun = _described(parse, old)
    if noun is not None:
        return _copied(parse, noun)
    before = parse.tokens[first.i - 1] if first.i else None
    verb = parse.tokens[old.head]
    if verb.lemma.lower() in ("be", "turn") and old.dep in ("acomp", "attr", "dobj", "oprd", "npadvmod"):
        return _said(parse, [verb])
    if before is not None and before.text in (",", "("):
        return _of(parse, parse.tokens[before.i - 1]) if before.i else None
    opens = parse.sentences[parse.sentence_of[first.i]].start == first.i
    if opens or (before is not None and before.pos in ("DET", "ADJ", "PRON")):
        return Bearer(old, "", _named(parse, old))
    return None


def _described(parse: Parse, old: Token) -> Token | None:
    """The noun that the age stands before."""
    head = parse.tokens[old.head]
    outer = parse.tokens[head.head]
    if head.dep in ("compound", "nmod") and outer.pos == "PROPN" and outer.i > head.i:
        head = outer
    between = parse.tokens[old.i + 1 : head.i]
    if head.pos in ("NOUN", "PROPN") and 0 < head.i - old.i <= _NEAR and all(t.pos != "VERB" for t in between):
        return head
    found = None
    for token in parse.tokens[old.i + 1 : old.i + 1 + _NEAR]:
        if token.pos not in ("NOUN", "PROPN", "ADJ"):
            break
        found = token if token.pos != "ADJ" else found
    return found


def _copied(parse: Parse, noun: Token) -> Bearer | None:
    """`He is a 35-year-old father`: he is that old."""
    verb = parse.tokens[noun.head]
    if noun.dep == "attr" and verb.lemma.lower() == "be":
        return _said(parse, [verb])
    return _of(parse, noun)


def _after_comma(parse: Parse, tokens: list[Token]) -> Bearer | None:
    if tokens[0].i < 2:
        return None
    before = parse.tokens[tokens[0].i - 2]
    fits = (
        before.pos == "PROPN"
        or _is_person_elsewhere(parse, before)
        or (before.tag == "NN" and is_person(before.lemma.lower()))
    )
    return _of(parse, before) if fits else None


def _aged(parse: Parse, tokens: list[Token]) -> Bearer | None:
    first = tokens[0]
    if first.text.lower() == "at":
        return _dead(parse, first)
    at = next((n for n in range(first.i - 1, max(first.i - 3, -1), -1) if parse.tokens[n].text not in (",", "(")), None)
    before = parse.tokens[at] if at is not None else None
    if before is None:
        return None
    return _of(parse, before) if before.pos in ("NOUN", "PROPN") else _dead(parse, first)


def _dead(parse: Parse, first: Token) -> Bearer | None:
    """`died at the age of 87`: at any other age than that of death, somebody was so old long ago."""
    near = [parse.tokens[first.head], *parse.tokens[max(first.i - 1, 0) : first.i]]
    verb = next((token for token in near if token.lemma.lower() in _DYING and token.pos == "VERB"), None)
    return _said(parse, [verb]) if verb is not None else None


def _in_decade(parse: Parse, tokens: list[Token]) -> Bearer | None:
    before = parse.tokens[tokens[0].i - 1] if tokens[0].i else None
    if before is None:
        return None
    if before.lemma.lower() == "be":
        return _said(parse, [before])
    return _of(parse, before) if before.pos in ("NOUN", "PROPN") else None


def _said(parse: Parse, tokens: list[Token]) -> Bearer | None:
    """The subject of the verb that says the age."""
    verb = tokens[0]
    subject = parse.subject(verb)
    if subject is None:
        return None
    if subject.text.lower() in ("who", "that") and verb.dep == "relcl":
        subject = parse.tokens[verb.head]
    return _of(parse, subject, verb)


def _of(parse: Parse, token: Token, verb: Token | None = None) -> Bearer | None:
    word = token.text.lower()
    if word in ("he", "she"):
        told = verb is not None and verb.dep == "ccomp"
        return Bearer(token, word, None if told else token, verb)
    if _is_name(parse, token):
        return Bearer(token, "", token, verb)
    noun = token.pos == "NOUN" or is_person(token.lemma.lower())
    if token.tag not in ("NN", "NNP", "JJ") or not noun or _numbered(parse, token):
        return None
    return Bearer(token, token.lemma.lower(), _named(parse, token), verb)


def _is_name(parse: Parse, token: Token) -> bool:
    """Whether it is a name, also one that the tagger takes for a noun: a capital without an article tells."""
    if is_person(token.lemma.lower()) and not any(child.dep == "compound" for child in parse.children[token.i]):
        return False  # in a headline
    if not token.text[0].isupper() or (token.label in _PLACES and not _is_person_elsewhere(parse, token)):
        return False
    bare = not any(child.dep in ("det", "poss") for child in parse.children[token.i])
    return token.pos == "PROPN" or (token.tag == "NN" and bare)


def _is_person_elsewhere(parse: Parse, token: Token) -> bool:
    return any(other.text == token.text and other.label == "PERSON" for other in parse.tokens)


def _numbered(parse: Parse, noun: Token) -> bool:
    """Whether it is one of several: one boy, the oldest victim."""
    children = parse.children[noun.i]
    return any(child.tag == "JJS" or (child.dep == "nummod" and child.label == "CARDINAL") for child in children)


def _named(parse: Parse, noun: Token) -> Token | None:
    """The name that the sentence gives to the noun: `the boy, Sam Lee`, `a gorilla named Bobo`."""
    for child in parse.children[noun.i]:
        if child.dep == "appos" and child.pos == "PROPN":
            return child
        if child.dep == "acl" and child.lemma.lower() in _NAMING:
            names = [t for t in parse.children[child.i] if t.pos == "PROPN" and t.dep in ("oprd", "dobj", "attr")]
            return names[0] if names else None
    outer = parse.tokens[noun.head]
    return outer if noun.dep == "appos" and outer.pos == "PROPN" and outer.label not in _PLACES else None
