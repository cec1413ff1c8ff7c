"""Taking out of the archive what is needed no more."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pruned:
    """How much was taken out."""

    articles: int
    findings: int
    parses: int

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """Each kind of thing in the singular, and how many of it."""
        return ("article", self.articles), ("finding", self.findings), ("parse", self.parses)


def prune(connection: sqlite3.Connection, *, before: str | None, superseded: bool, parses: bool) -> Pruned:
    """Deletes articles published (if undated, added) before an ISO date, superseded ones, or only all parses.

    Findings go with the last of their articles; judgements stay, for they are somebody's work. What comparing gave goes
    in any case: it is worked out anew.
    """
    articles = 0
    connection.execute("DELETE FROM results")
    if before is not None:
        articles += _delete(connection, "articles", "coalesce(published, added) < ?", before)
    if superseded:
        articles += _delete(connection, "articles", "superseded_by IS NOT NULL")
    orphans = "NOT EXISTS (SELECT 1 FROM finding_articles a WHERE a.finding = findings.id)"
    findings = _delete(connection, "findings", orphans)
    return Pruned(articles, findings, _delete(connection, "parses", "1") if parses else 0)


def compact(connection: sqlite3.Connection) -> None:
    """Gives the room of what was deleted back to the disk."""
    connection.execute("VACUUM")


def _delete(connection: sqlite3.Connection, table: str, where: str, *values: str) -> int:
    (count,) = connection.execute(f"SELECT count(*) FROM {table} WHERE {where}", values).fetchone()
    connection.execute(f"DELETE FROM {table} WHERE {where}", values)
    return int(count)
