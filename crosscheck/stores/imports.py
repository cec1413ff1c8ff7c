"""What was exported, or a file of judgements, into an archive: all of it or, if a line is broken, nothing."""

import json
import sqlite3
import zlib
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from pydantic import Field, FiniteFloat, ValidationError

from crosscheck.errors import ArchiveError
from crosscheck.models import Article, Frozen, Judgement
from crosscheck.stores import articles, findings, judgements, kinship
from crosscheck.stores.exports import SCHEMA
from crosscheck.stores.records import FindingRecord

# What a line that somebody has edited can end in; a full disk and the like are the archive's own troubles.
_BROKEN = (ValueError, TypeError, OverflowError, RecursionError, sqlite3.IntegrityError, sqlite3.DataError)
_Claims = tuple[list[list[Any]], list[Any]]


class _ClaimsLine(Frozen):
    edition: str
    count: int = Field(ge=0)
    claims: _Claims


class _ArticleLine(Frozen):
    digest: str
    article: dict[str, Any]
    story: str | None
    added: datetime
    superseded_by: str | None = Field(pattern="^[0-9a-f]+$")
    terms: dict[str, FiniteFloat]
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
        self._superseded: dict[str, tuple[str, int]] = {}
        self.added: Counter[str] = Counter()

    def take(self, source: str, lines: Iterable[str]) -> None:
        """Takes in a file's lines; raises ArchiveError that names the first broken one."""
        for number, line in enumerate(lines, start=1):
            try:
                self._take(line, number)
            except _BROKEN as error:
                raise _refused(source, number, _problem(error)) from error
        self._supersede(source)

    def _take(self, line: str, number: int) -> None:
        content = json.loads(line)
        if isinstance(content, dict) and "fingerprint" in content:
            content = {"judgement": content}
        found = _Line.model_validate(content)
        if sum(given is not None for _, given in found) != 1:
            raise ValueError("it has to be one of schema, article, finding and judgement")
        if found.form not in (None, SCHEMA):
            raise ValueError(f"its form is {found.form}, not {SCHEMA}")
        if found.article:
            self.added["articles"] += self._article(found.article, number)
        if found.finding:
            self.added["findings"] += findings.restore(self._connection, [found.finding])
        if found.judgement:
            self.added["judgements"] += judgements.add(self._connection, [found.judgement])

    def _article(self, line: _ArticleLine, at: int) -> bool:
        article = Article.model_validate({"id": "", **line.article})
        if article.digest != line.digest:
            raise ValueError("the article is not the one that its digest is of")
        if line.superseded_by == line.digest:
            raise ValueError("the article is a later version of itself")
        if articles.find(self._connection, line.digest):
            return False
        number = articles.insert(self._connection, article, line.story, line.added, outdated=bool(line.superseded_by))
        if line.superseded_by:
            self._superseded[line.digest] = line.superseded_by, at
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

    def _supersede(self, source: str) -> None:
        """As the export has it, once the later versions are in too; refuses what would be later than itself."""
        self._connection.executemany(
            "UPDATE articles SET superseded_by = (SELECT id FROM articles WHERE digest = ?) WHERE digest = ?",
            [(later, earlier) for earlier, (later, _) in self._superseded.items()],
        )
        for earlier, (_, line) in self._superseded.items():
            if articles.is_circular(self._connection, earlier):
                what = "article.superseded_by: of the two versions each would be later than the other"
                raise _refused(source, line, what)


def _refused(source: str, line: int, problem: str) -> ArchiveError:
    return ArchiveError(f"{source}:{line}: no line of an export: {problem}; nothing was imported")


def _problem(error: Exception) -> str:
    """What is wrong with a line, and in which of its fields."""
    if isinstance(error, RecursionError):
        return "nested too deeply"
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors(include_input=False, include_url=False)[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}" if first["loc"] else first["msg"]


def _deflated(content: Any, level: int) -> bytes:
    return zlib.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(), level)
