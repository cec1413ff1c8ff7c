"""Who is so old: a noun, a name, a pronoun, with the name where the sentence gives one."""

from dataclasses import dataclass

from crosscheck.kinds.age.bearers.nouns import is_person
from crosscheck.syntax import Parse, Token

_PLACES = frozenset(("GPE", "LOC", "FAC", "DATE", "NORP", "EVENT", "WORK_OF_ART"))
_NAMING = frozenset("name call identify know".split())


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
    described: bool = False
    """Whether the name is that of the one spoken of before: `The 27-year-old`, `The Belgian, 28,`."""


def of(parse: Parse, token: Token, verb: Token | None = None) -> Bearer | None:
    """The bearer that the word at `token` is; None for groups, places and things that have no age."""
    word = token.text.lower()
    if word in ("he", "she"):
        told = verb is not None and verb.dep == "ccomp"
        return Bearer(token, word, None if told else token, verb)
    if _is_name(parse, token):
        return Bearer(token, "", token, verb)
    noun = token.pos == "NOUN" or is_person(token.lemma.lower())
    if token.tag not in ("NN", "NNP", "JJ") or not noun or _numbered(parse, token):
        return None
    return Bearer(token, token.lemma.lower(), named(parse, token), verb)


def _is_name(parse: Parse, token: Token) -> bool:
    """Whether it is a name, also one that the tagger takes for a noun: a capital without an article tells."""
    if is_person(token.lemma.lower()) and not any(child.dep == "compound" for child in parse.children[token.i]):
        return False  # in a headline
    if not token.text[0].isupper() or (token.label in _PLACES and not is_person_elsewhere(parse, token)):
        return False
    bare = not any(child.dep in ("det", "poss") for child in parse.children[token.i])
    return token.pos == "PROPN" or (token.tag == "NN" and bare)


def is_person_elsewhere(parse: Parse, token: Token) -> bool:
    """Whether the article has the same word as a person's name."""
    return any(other.text == token.text and other.label == "PERSON" for other in parse.tokens)


def _numbered(parse: Parse, noun: Token) -> bool:
    """Whether it is one of several: one boy, the oldest victim."""
    children = parse.children[noun.i]
    return any(child.tag == "JJS" or (child.dep == "nummod" and child.label == "CARDINAL") for child in children)


def named(parse: Parse, noun: Token) -> Token | None:
    """The name that the sentence gives to the noun: `the boy, Sam Lee`, `a gorilla named Bobo`."""
    for child in parse.children[noun.i]:
        if child.dep == "appos" and child.pos == "PROPN":
            return child
        if child.dep == "acl" and child.lemma.lower() in _NAMING:
            names = [t for t in parse.children[child.i] if t.pos == "PROPN" and t.dep in ("oprd", "dobj", "attr")]
            return names[0] if names else None
    outer = parse.tokens[noun.head]
    return outer if noun.dep == "appos" and outer.pos == "PROPN" and outer.label not in _PLACES else None
