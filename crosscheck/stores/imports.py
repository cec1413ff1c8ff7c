"""What was exported, or a file of judgements, into an archive: all of it or, if a line is broken, nothing."""

import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pydantic import Field, ValidationError

from crosscheck.errors import ArchiveError
from crosscheck.models import Article, Frozen, Judgement
from crosscheck.stores import articles, findings, judgements, kinship
from crosscheck.stores.exports import SCHEMA
from crosscheck.stores.records import FindingRecord

_Claims = tuple[list[list[Any]], list[Any]]


class _ClaimsLine(Frozen):
    edition: str
    count: int
    claims: _Claims


class _ArticleLine(Frozen):
    digest: str
    article: dict[str, Any]
    story: str | None
    added: datetime
    superseded_by: str | None
    terms: dict[str, float]
    parses: dict[str, list[Any]]
    claims: dict[str, _ClaimsLine]


class _Line(Frozen):
    """One line: exactly one of its fields is given."""

    form: str | None = Field(default=None, alias="schema")
    article: _ArticleLine | None = None
    finding: FindingRecord | None = None
    judgement: Judgement | None = None


class Import:
    """Takes lines in, in the transaction that is open, and counts what was new."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._superseded: dict[str, str] = {}
        self.added: Counter[str] = Counter()

    def take(self, source: str, lines: Iterable[str]) -> None:
        """Takes in a file's lines; raises ArchiveError that names the first broken one."""
        for number, line in enumerate(lines, start=1):
            try:
                self._take(line)
            except (ValidationError, ValueError, TypeError) as error:
                problem = error.errors()[0]["msg"] if isinstance(error, ValidationError) else error
                raise ArchiveError(
                    f"{source}:{number}: no line of an export: {problem}; nothing was imported"
                ) from error
        self._supersede()

    def _take(self, line: str) -> None:
        content = json.loads(line)
        if isinstance(content, dict) and "fingerprint" in content:
            content = {"judgement": content}
        found = _Line.model_validate(content)
        if found.form not in (None, SCHEMA):
            raise ValueError(f"its form is {found.form}, not {SCHEMA}")
        if found.article:
            self.added["articles"] += self._article(found.article)
        if found.finding:
            self.added["findings"] += findings.restore(self._connection, [found.finding])
        if found.judgement:
            self.added["judgements"] += judgements.add(self._connection, [found.judgement])

    def _article(self, line: _ArticleLine) -> bool:
        article = Article.model_validate({"id": "", **line.article})
        if article.digest != line.digest:
            raise ValueError("the article is not the one that its digest is of")
        if articles.find(self._connection, line.digest):
            return False
        number = articles.insert(self._connection, article, line.story, line.added)
        if line.superseded_by:
            self._superseded[line.digest] = line.superseded_by
        kinship.index(self._connection, number, line.terms)
        self._keep(number, line)
        return True

    def _keep(self, number: int, line: _ArticleLine) -> None:
        self._connection.executemany(
            "INSERT INTO parses (article, edition, data) VALUES (?, ?, ?)",
            [(number, edition, _deflated(parse, 3)) for edition, parse in line.parses.items()],
        )
        self._connection.executemany(
            "INSERT INTO claims (article, kind, edition, count, data) VALUES (?, ?, ?, ?, ?)",
            [(number, kind, kept.edition, kept.count, _deflated(kept.claims, 6)) for kind, kept in line.claims.items()],
        )

    def _supersede(self) -> None:
        """As the export has it, once the later versions are in too."""
        self._connection.executemany(
            "UPDATE articles SET superseded_by = (SELECT id FROM articles WHERE digest = ?) WHERE digest = ?",
            [(later, earlier) for earlier, later in self._superseded.items()],
        )


def _deflated(content: Any, level: int) -> bytes:
    return zlib.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(), level)
