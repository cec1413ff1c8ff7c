"""Archives for the tests, with a clock that stands still and articles of the stub kind."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from crosscheck.grouping.terms import Vector
from crosscheck.models import Article
from crosscheck.stores.archive import Archive, Made
from crosscheck.stores.articles import Archived
from crosscheck.syntax import Parse, Token
from tests.stores.stub import StubKind

NOW = datetime(2025, 3, 5, 12, tzinfo=UTC)
KIND = StubKind()


def opened(path: Path, **known: Any) -> Archive:
    return Archive(path, "model", lambda: NOW, **known)


def made(article: Article, terms: Vector | None = None) -> Made:
    parse = Parse([Token(0, 0, 1, "x", "x", "NOUN", "NN", "ROOT", 0, "")], [0], [0])
    return Made({KIND: list(KIND.extract(article, parse))}, parse, terms or {"harbour": 0.8, "ferry": 0.6})


def add(archive: Archive, article: Article, story: str | None = None) -> Archived:
    return archive.add(article, story, made(article))
