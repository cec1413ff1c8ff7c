"""A kind of claim that needs no grammar, and articles for it, so that tests of storing are quick."""

import re
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from crosscheck.models import Article, Claim, Flaw, Match, Span, Verdict
from crosscheck.syntax import Parse


@dataclass(frozen=True, slots=True)
class StubValue:
    """A number in the text."""

    amount: int
    words: frozenset[str] = frozenset()


class StubKind:
    """Takes each number as a claim and counts how often it was asked to."""

    rule = "stub"
    rules: tuple[str, ...] = ("stub",)
    exclusive = True

    def __init__(self, version: str = "1", name: str = "stub") -> None:
        self.name = name
        self.version = version
        self.extracted = 0

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        self.extracted += 1
        whole = Span(start=0, end=len(article.text))
        for found in re.finditer(r"\d+", article.text):
            span = Span(start=found.start(), end=found.end())
            value = StubValue(int(found[0]), frozenset((self.version,)))
            yield Claim(self.name, article.id, span, found[0], whole, value, "number")

    def identity(self, claim: Claim[Any]) -> Hashable:
        return claim.article, claim.span.start

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        return ()

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        return None

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        return None

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        return "How many?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        return "number"

    def show(self, claim: Claim[Any]) -> str:
        return claim.text

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        return ()


def article(text: str, name: str = "a1", **known: Any) -> Article:
    published = known.pop("published", datetime(2025, 3, 4, 9))
    return Article(id=name, source=f"{name}.txt", text=text, sha256="0", published=published, **known)


def unparsed(_: Article) -> Parse:
    """What a parse of nothing looks like."""
    return Parse([])


def never_parsed(_: Article) -> Parse:
    raise AssertionError("parsed again")
