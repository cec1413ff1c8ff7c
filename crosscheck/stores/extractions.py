"""What was made of archived articles: their parses, and their claims kind by kind."""

import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from typing import Any

from crosscheck.models import Article, Claim
from crosscheck.protocols import ClaimKind
from crosscheck.stores.claims import dumps, edition, loads
from crosscheck.syntax import Parse


def parse_of(connection: sqlite3.Connection, number: int, grammar: str) -> Parse | None:
    """The article's parse as `grammar`, a parser and its version, made it; None if there is none or it is damaged."""
    row = connection.execute("SELECT data FROM parses WHERE article = ? AND edition = ?", (number, grammar)).fetchone()
    try:
        return Parse.loads(row[0]) if row else None
    except (ValueError, KeyError, TypeError, zlib.error):
        return None


def keep_parse(connection: sqlite3.Connection, number: int, grammar: str, parse: Parse) -> None:
    """Keeps the article's parse, in place of that of any other parser."""
    connection.execute("DELETE FROM parses WHERE article = ?", (number,))
    connection.execute("INSERT INTO parses VALUES (?, ?, ?)", (number, grammar, parse.dumps()))


def claims_of(
    connection: sqlite3.Connection, number: int, article: Article, kinds: Iterable[ClaimKind], model: str
) -> dict[str, list[Claim[Any]]]:
    """The article's claims by kind, of those of the kinds whose claims are there in today's edition and whole."""
    rows = connection.execute("SELECT kind, edition, data FROM claims WHERE article = ?", (number,))
    stored = {(name, form): data for name, form, data in rows}
    found = {}
    for kind in kinds:
        data = stored.get((kind.name, edition(kind, model)))
        claims = loads(data, kind, article) if data is not None else None
        if claims is not None:
            found[kind.name] = claims
    return found


def keep_claims(
    connection: sqlite3.Connection, number: int, kind: ClaimKind, model: str, claims: Sequence[Claim[Any]]
) -> None:
    """Keeps the article's claims of a kind in place of those of an earlier edition; none whose values are no data."""
    try:
        data = dumps(claims, kind)
    except TypeError:
        return
    connection.execute(
        "INSERT OR REPLACE INTO claims (article, kind, edition, count, data) VALUES (?, ?, ?, ?, ?)",
        (number, kind.name, edition(kind, model), len(claims), data),
    )


def counts(connection: sqlite3.Connection, number: int) -> dict[str, int]:
    """How many claims of each kind are kept of the article."""
    rows = connection.execute("SELECT kind, count FROM claims WHERE article = ? ORDER BY kind", (number,))
    return dict(rows.fetchall())
