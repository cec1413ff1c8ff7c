"""The archive's findings: which are known, which are new, which are closed because an article was corrected."""

import json
import sqlite3
from collections.abc import Iterable, Iterator

from crosscheck.stores.records import FindingRecord

# Fewer readings than this do not disagree.
_TWO = 2


def brought_before(connection: sqlite3.Connection, given: frozenset[str]) -> frozenset[str]:
    """The fingerprints of the open findings that others than the articles given (digests) have brought."""
    rows = connection.execute("SELECT fingerprint, json_extract(data, '$.brought') FROM findings WHERE state = 'open'")
    return frozenset(fingerprint for fingerprint, brought in rows if given.isdisjoint(json.loads(brought or "[]")))


def rules(connection: sqlite3.Connection) -> dict[str, str]:
    """By fingerprint the rule of each finding."""
    return dict(connection.execute("SELECT fingerprint, json_extract(data, '$.rule') FROM findings ORDER BY id"))


def known(connection: sqlite3.Connection, found: FindingRecord, given: frozenset[str]) -> FindingRecord | None:
    """The open finding of the same articles that others than those `given` (digests) have brought, if there is one."""
    number, earlier = _same(connection, found)
    if number is None or earlier is None or earlier.closed or given & set(earlier.brought):
        return None
    return earlier


def keep(connection: sqlite3.Connection, found: FindingRecord) -> None:
    """Records the finding as open, together with an earlier record of it."""
    number, earlier = _same(connection, found)
    if number is None or earlier is None:
        cursor = connection.execute(
            "INSERT INTO findings (fingerprint, state, data) VALUES (?, 'open', ?)",
            (found.fingerprint, found.model_dump_json()),
        )
        _link(connection, cursor.lastrowid, found)
        return
    merged = found if earlier.closed else found.joined(earlier)
    _replace(connection, number, merged)


def close(connection: sqlite3.Connection, article: int, digest: str, now: str) -> int:
    """Closes the findings that rest on the article, which counts no more; gives how many."""
    rows = connection.execute(
        "SELECT f.id, f.data FROM findings f JOIN finding_articles a ON a.finding = f.id"
        " WHERE a.article = ? AND f.state = 'open'",
        (article,),
    ).fetchall()
    closed = 0
    for number, data in rows:
        whole = FindingRecord.model_validate_json(data)
        left = whole.without(digest)
        rests = len(left.readings) < min(_TWO, len(whole.readings)) or not left.readings
        closed += rests
        _replace(connection, number, whole.model_copy(update={"closed": now}) if rests else left)
    return closed


def listed(
    connection: sqlite3.Connection, *, article: int | None = None, closed: bool = True
) -> Iterator[FindingRecord]:
    """All findings, or those of one article, in the order in which they were made."""
    rows = connection.execute(
        "SELECT data FROM findings f WHERE (? OR state = 'open') AND (? IS NULL OR EXISTS"
        " (SELECT 1 FROM finding_articles a WHERE a.finding = f.id AND a.article = ?)) ORDER BY id",
        (closed, article, article),
    )
    return (FindingRecord.model_validate_json(data) for (data,) in rows)


def restore(connection: sqlite3.Connection, records: Iterable[FindingRecord]) -> int:
    """Adds exported findings that are not there yet; gives how many."""
    added = 0
    for found in records:
        if _same(connection, found)[0] is None:
            cursor = connection.execute(
                "INSERT INTO findings (fingerprint, state, data) VALUES (?, ?, ?)",
                (found.fingerprint, "closed" if found.closed else "open", found.model_dump_json()),
            )
            _link(connection, cursor.lastrowid, found)
            added += 1
    return added


def _same(connection: sqlite3.Connection, found: FindingRecord) -> tuple[int | None, FindingRecord | None]:
    """The record of that fingerprint that shares an article: other stories may ask the same with the same answers."""
    rows = connection.execute(
        "SELECT id, data FROM findings WHERE fingerprint = ? ORDER BY id DESC", (found.fingerprint,)
    )
    for number, data in rows:
        earlier = FindingRecord.model_validate_json(data)
        if earlier.articles & found.articles:
            return number, earlier
    return None, None


def _replace(connection: sqlite3.Connection, number: int, found: FindingRecord) -> None:
    data, state = found.model_dump_json(), "closed" if found.closed else "open"
    connection.execute(
        "UPDATE findings SET data = ?, state = ? WHERE id = ? AND data <> ?", (data, state, number, data)
    )
    connection.execute("DELETE FROM finding_articles WHERE finding = ?", (number,))
    _link(connection, number, found)


def _link(connection: sqlite3.Connection, number: int | None, found: FindingRecord) -> None:
    connection.executemany(
        "INSERT OR IGNORE INTO finding_articles (finding, article) SELECT ?, id FROM articles WHERE digest = ?",
        [(number, digest) for digest in sorted(found.articles | set(found.brought))],
    )
