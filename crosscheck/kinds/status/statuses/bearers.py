"""Which name a noun stands for in an article: `the pilot, Jon Vickers`, `coach Bruno Taal`, `a man named as Lund`."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from crosscheck.syntax import Parse, Token

# Of these a noun that follows tells nothing: `In Selby, the hospital`.
_PLACES = frozenset(("GPE", "LOC", "NORP", "FAC"))
_NAMING = frozenset("name identify call".split())


def introduced(parse: Parse, noun: Token) -> Token | None:
    """The name that stands beside the noun itself."""
    for child in parse.children[noun.i]:
        if child.dep == "appos" and child.tag == "NNP" and child.i > noun.i:
            return child
        if child.dep == "acl" and child.tag == "VBN" and child.lemma.lower() in _NAMING:
            return next((below for below in _named_as(parse, child) if below.tag == "NNP"), None)
    return None


@lru_cache(maxsize=1 << 2)
def bearers(parse: Parse) -> dict[str, Token]:
    """For each noun that the article puts beside one name only, that name's word."""
    found: dict[str, list[Token]] = defaultdict(list)
    for token in parse.tokens:
        for noun, name in _pairs(parse, token):
            found[noun].append(name)
    return {noun: names[0] for noun, names in found.items() if len({name.text for name in names}) == 1}


def called(parse: Parse, name: Token) -> frozenset[str]:
    """The nouns that stand for the name in the article."""
    return frozenset(noun for noun, bearer in bearers(parse).items() if bearer.text == name.text)


def _pairs(parse: Parse, token: Token) -> Iterator[tuple[str, Token]]:
    if token.tag == "NN":
        name = introduced(parse, token)
        if name is not None:
            yield token.lemma.lower(), name
    elif token.tag == "NNP" and token.label not in _PLACES:
        for child in parse.children[token.i]:
            if child.dep == "appos" and child.tag == "NN":
                yield child.lemma.lower(), token
        title = _title(parse, token)
        if title is not None:
            yield title.text.lower(), token


def _title(parse: Parse, name: Token) -> Token | None:
    """`coach` before a person's name."""
    before = [child for child in parse.children[name.i] if child.dep == "compound" and child.i < name.i]
    outside = [child for child in before if child.label != "PERSON"]
    return outside[-1] if name.label == "PERSON" and outside else None


def _named_as(parse: Parse, verb: Token) -> Iterator[Token]:
    for child in parse.children[verb.i]:
        if child.dep == "oprd":
            yield child
        if child.dep == "prep" and child.text.lower() == "as":
            yield from (below for below in parse.children[child.i] if below.dep == "pobj")
