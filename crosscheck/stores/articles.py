"""The archive's articles: which are there, which version of one is the latest, which have which words."""

import json
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from crosscheck.editions import follows
from crosscheck.models import Article
from crosscheck.stores.passages import CLOSES, OPENS, passage

# Two texts that share less than this of their words are not versions of one article.
_VERSIONS = 0.3
# A quoted phrase or a word of a query.
_TERM = re.compile(r'"([^"]*)"|([^\s"]+)')
_COLUMNS = "id, source, story, title, text, known, added, superseded_by"


@dataclass(frozen=True, slots=True)
class Archived:
    """An article as the archive has it."""

    id: int
    article: Article
    """Its own id is empty."""
    story: str | None
    """The folder whose story.json it was declared in."""
    added: str
    """When, as ISO 8601 in UTC."""
    superseded_by: int | None
    """Id of the corrected version that has taken its place."""


def find(connection: sqlite3.Connection, digest: str) -> Archived | None:
    """The archived article of that digest."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM articles WHERE digest = ?", (digest,)).fetchone()
    return _archived(row) if row else None


def fetch(connection: sqlite3.Connection, number: int) -> Archived:
    """The archived article of that id."""
    return _archived(connection.execute(f"SELECT {_COLUMNS} FROM articles WHERE id = ?", (number,)).fetchone())


def named(connection: sqlite3.Connection, name: str) -> list[Archived]:
    """The versions of the article that a user means by number, source, address, publisher's id or digest's start."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM articles WHERE id = ? OR source = ? OR identity = ? OR {_guid(connection)} = ?"
        " OR (length(?) >= 8 AND substr(digest, 1, length(?)) = ?) ORDER BY id",
        (name if name.isdigit() else None, name, f"url {name}", name, name, name, name),
    )
    return [_archived(row) for row in rows]


def listed(
    connection: sqlite3.Connection, *, superseded: bool = False, since: str = "", until: str = "9999"
) -> Iterator[Archived]:
    """Articles published from `since` up to, not including, `until`, oldest first; undated by when they were added."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM articles WHERE (? OR superseded_by IS NULL)"
        " AND coalesce(published, added) >= ? AND coalesce(published, added) < ?"
        " ORDER BY coalesce(published, added), id",
        (superseded, since, until),
    )
    return (_archived(row) for row in rows)


def declared(connection: sqlite3.Connection, story: str) -> list[Archived]:
    """The articles of a folder with a story.json, superseded ones left out, in the order in which they came in."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM articles WHERE story = ? AND superseded_by IS NULL ORDER BY id", (story,)
    )
    return [_archived(row) for row in rows]


def replaced(connection: sqlite3.Connection, number: int) -> list[Archived]:
    """The articles that this one supersedes, and itself if a later version was there before it."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM articles WHERE superseded_by = ? OR (id = ? AND superseded_by IS NOT NULL)",
        (number, number),
    )
    return [_archived(row) for row in rows]


def search(connection: sqlite3.Connection, query: str, limit: int) -> list[tuple[Archived, str]]:
    """Articles with all words and quoted phrases of the query, best first, and the passage with `**` around them."""
    wanted = " ".join(f'"{term}"' for pair in _TERM.findall(query) for term in pair if re.search(r"\w", term))
    if not wanted:
        return []
    columns = ", ".join(f"a.{column.strip()}" for column in _COLUMNS.split(","))
    rows = connection.execute(
        f"SELECT {columns}, highlight(words, 1, ?, ?) FROM words JOIN articles a ON a.id = words.rowid"
        " WHERE words MATCH ? AND a.superseded_by IS NULL ORDER BY rank, a.id LIMIT ?",
        (OPENS, CLOSES, wanted, limit),
    )
    found = [(_archived(row[:-1]), row[-1]) for row in rows]
    return [(one, passage(text, one.article.furniture)) for one, text in found]


def insert(
    connection: sqlite3.Connection, article: Article, story: str | None, added: datetime, *, outdated: bool = False
) -> int:
    """Adds the article, which must not be there yet, and tells which version of it is the latest.

    One that is known to be `outdated` takes no other's place.
    """
    earlier = None if outdated else latest(connection, article)
    cursor = connection.execute(
        "INSERT INTO articles (digest, identity, guid, source, story, title, text, known, published, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article.digest,
            _identity(article),
            article.guid,
            article.source,
            story,
            article.title,
            article.text,
            _known(article),
            article.published.isoformat() if article.published else None,
            added.isoformat(timespec="seconds"),
        ),
    )
    number = cursor.lastrowid
    assert number is not None
    if earlier is not None:
        old, new = (earlier.id, number) if follows(earlier.article, article) else (number, earlier.id)
        connection.execute("UPDATE articles SET superseded_by = ? WHERE id = ?", (new, old))
    return number


def latest(connection: sqlite3.Connection, article: Article) -> Archived | None:
    """The version that is the latest so far: of the same address or its publisher's id, or of the same file and outlet
    and much the same.
    """
    # The plus keeps SQLite from looking through all that no other has superseded, instead of these two indexes.
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM articles WHERE (identity = ? OR {_guid(connection)} = ?) AND +superseded_by IS NULL"
        " ORDER BY id",
        (_identity(article), article.guid),
    )
    return next((found for found in map(_archived, rows) if _are_versions(found.article, article)), None)


def _are_versions(left: Article, right: Article) -> bool:
    """Whether articles of one address, id or file are versions of one; ids are each publisher's own."""
    if left.url and left.url == right.url:
        return True
    if left.guid and right.guid:
        return (left.guid, left.outlet) == (right.guid, right.outlet)
    return _identity(left) == _identity(right) and _much_the_same(left.text, right.text)


def add_guids(connection: sqlite3.Connection) -> None:
    """Gives the table a place for publishers' ids, which articles archived before do not have."""
    if _guid(connection) != "guid":
        connection.execute("ALTER TABLE articles ADD COLUMN guid TEXT")
    connection.execute("CREATE INDEX IF NOT EXISTS articles_guid ON articles (guid)")


def _guid(connection: sqlite3.Connection) -> str:
    """The column of publishers' ids; nothing in a file of an earlier version, which may only be read."""
    return "guid" if any(row[1] == "guid" for row in connection.execute("PRAGMA table_info (articles)")) else "NULL"


def is_circular(connection: sqlite3.Connection, digest: str) -> bool:
    """Whether the article is, over one or more steps, a later version of itself."""
    chain = (
        "WITH RECURSIVE later (id) AS (SELECT superseded_by FROM articles WHERE digest = ?"
        " UNION SELECT a.superseded_by FROM articles a JOIN later ON a.id = later.id)"
        " SELECT 1 FROM later JOIN articles USING (id) WHERE digest = ?"
    )
    return connection.execute(chain, (digest, digest)).fetchone() is not None


def _identity(article: Article) -> str:
    return f"url {article.url}" if article.url else f"file {article.source} {article.outlet or ''}"


def _much_the_same(left: str, right: str) -> bool:
    """Whether two texts share so many words that one can be the other corrected: file names get used again."""
    ours, theirs = set(left.lower().split()), set(right.lower().split())
    return len(ours & theirs) >= _VERSIONS * len(ours | theirs)


def _known(article: Article) -> str:
    fields = article.model_dump(mode="json", exclude={"id", "text", "source", "title"}, exclude_defaults=True)
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def _archived(row: tuple[int, str, str | None, str | None, str, str, str, int | None]) -> Archived:
    number, source, story, title, text, known, added, superseded_by = row
    article = Article.model_validate({**json.loads(known), "id": "", "source": source, "title": title, "text": text})
    return Archived(number, article, story, added, superseded_by)
