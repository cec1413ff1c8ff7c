"""Whether a person of a given age is a man or a woman."""

import re
from collections.abc import Iterator

from crosscheck.kinds.description.attributes.attribute import PERSON, Attribute
from crosscheck.syntax import Parse, Token

_SEX = {"man": "man", "boy": "man", "male": "man", "woman": "woman", "girl": "woman", "female": "woman"}
_PERSON = re.compile(rf"\b(\d{{1,3}})-year-old (?:[a-zA-Z]+[ -]){{0,2}}?({'|'.join(_SEX)})\b")


def persons(parse: Parse, plain: str) -> Iterator[tuple[Token, Attribute]]:
    """The noun for each person called by an age, and the sex that it tells."""
    for found in _PERSON.finditer(plain):
        noun = parse.within(*found.span(2))[0]
        yield noun, Attribute(PERSON, "sex", _SEX[found[2]], found[1])
