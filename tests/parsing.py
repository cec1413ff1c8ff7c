"""Parses short texts for the tests of what works on a parse."""

from datetime import datetime
from functools import cache

from crosscheck.config import Settings
from crosscheck.models import Article
from crosscheck.parse import parse
from crosscheck.syntax import Parse, Token

PUBLISHED = datetime(2023, 5, 9, 12)


def article(text: str, published: datetime | None = PUBLISHED, name: str = "a1") -> Article:
    return Article(id=name, source=f"{name}.txt", text=text, sha256="0", published=published)


@cache
def parsed(text: str) -> Parse:
    return parse([article(text)], model=Settings().model, cache=None)[0]


def word(found: Parse, text: str) -> Token:
    return next(token for token in found.tokens if token.text == text)
