"""The whole archive as JSON lines, and back: `crosscheck.archive/1`.

The first line names the form; then come articles with their parses, claims and terms, findings and judgements, one a
line. Articles are named by their digests, so that an export can go into any archive.
"""

import json
import sqlite3
import zlib
from collections.abc import Iterator
from typing import Any

from crosscheck.judgements.ledgers import line_of
from crosscheck.stores import articles, findings, judgements, kinship

SCHEMA = "crosscheck.archive/1"


def lines(connection: sqlite3.Connection) -> Iterator[str]:
    """All of the archive, line by line with newlines, in the order in which it came in."""
    yield _line({"schema": SCHEMA})
    for (number,) in connection.execute("SELECT id FROM articles ORDER BY id"):
        yield _line({"article": _article(connection, number)})
    for found in findings.listed(connection):
        yield _line({"finding": found.model_dump(mode="json")})
    for judgement in judgements.listed(connection):
        yield _line({"judgement": json.loads(line_of(judgement))})


def _article(connection: sqlite3.Connection, number: int) -> dict[str, Any]:
    archived = articles.fetch(connection, number)
    by = articles.fetch(connection, archived.superseded_by).article.digest if archived.superseded_by else None
    return {
        "digest": archived.article.digest,
        "article": archived.article.model_dump(mode="json", exclude={"id"}, exclude_defaults=True),
        "story": archived.story,
        "added": archived.added,
        "superseded_by": by,
        "terms": kinship.vector_of(connection, number),
        "parses": dict(_parses(connection, number)),
        "claims": dict(_claims(connection, number)),
    }


def _parses(connection: sqlite3.Connection, number: int) -> Iterator[tuple[str, Any]]:
    rows = connection.execute("SELECT edition, data FROM parses WHERE article = ? ORDER BY edition", (number,))
    for edition, data in rows:
        yield edition, _inflated(data)


def _claims(connection: sqlite3.Connection, number: int) -> Iterator[tuple[str, Any]]:
    rows = connection.execute(
        "SELECT kind, edition, count, data FROM claims WHERE article = ? ORDER BY kind", (number,)
    )
    for kind, edition, count, data in rows:
        yield kind, {"edition": edition, "count": count, "claims": _inflated(data)}


def _inflated(data: bytes) -> Any:
    return json.loads(zlib.decompress(data))


def _line(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
