"""Whom `the 27-year-old` or `the Belgian, 28,` means: the one of whom the sentences before speak by name."""

from crosscheck.kinds.age.bearers.nouns import is_person
from crosscheck.mentions import Mention, mentions
from crosscheck.syntax import Parse, Token
from crosscheck.values import names

# How many sentences before the description the name may stand.
_BACK = 3


def meant(parse: Parse, head: Token, age: Token) -> Token | None:
    """Last word of the name of the last person who was named before `age`, the first token of an age, as a subject.

    None unless the description, whose noun is `head`, is a definite one and nobody else comes between the two.
    """
    if not _definite(parse, age):
        return None
    number = parse.sentence_of[age.i]
    start = parse.sentences[number].start
    people = [m for m in mentions(parse) if m.last < start and _is_person(parse, m) and (m.subject or m.last > m.first)]
    if not people or not people[-1].subject or number - parse.sentence_of[people[-1].last] > _BACK:
        return None
    name = people[-1]
    nobody = not any(_introduced(parse, token) for token in parse.tokens[name.last + 1 : age.i])
    return parse.tokens[name.last] if nobody and _may_be(parse, head, name) else None


def _definite(parse: Parse, age: Token) -> bool:
    """Whether `the` opens the phrase, with nothing but adjectives, nouns and commas up to the age."""
    for token in reversed(parse.tokens[max(age.i - 4, 0) : age.i]):
        if token.text.lower() == "the":
            return True
        if token.pos not in ("ADJ", "ADV", "PROPN", "NOUN", "PUNCT"):
            return False
    return False


def _is_person(parse: Parse, name: Mention) -> bool:
    full = name.last > name.first and name.label != "place"
    return name.label == "person" or (
        full and any(names.given(token.text.lower()) for token in parse.tokens[name.first : name.last])
    )


def _introduced(parse: Parse, token: Token) -> bool:
    """Whether it is a noun for somebody else: `a man`, `the suspect`."""
    nouns = token.tag == "NN" and bool(token.lemma) and is_person(token.lemma.lower())
    return nouns and any(child.dep == "det" for child in parse.children[token.i])


def _may_be(parse: Parse, head: Token, name: Mention) -> bool:
    """Whether the description says nothing but the age and the nationality, or what the person is called elsewhere."""
    if head.label == "NORP" or head.text.lower().endswith("old"):
        return True
    surname = parse.tokens[name.last].text
    return any(head.lemma.lower() in m.role for m in mentions(parse) if parse.tokens[m.last].text == surname)
