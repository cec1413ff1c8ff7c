"""Which archived articles tell of the same events as new ones: looked up by their telling terms, not by reading all."""

import math
import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from crosscheck.grouping.terms import Vector, terms
from crosscheck.stores import articles

Period = tuple[float, float]
"""The first and the last day, as days since 1970."""

_JULIAN_DAY_OF_1970 = 2440587.5
_ANY_TIME = -math.inf, math.inf
# So many of a new article's heaviest terms are looked up, and of each so many of the articles added last.
_KEYS = 24
_POSTINGS = 200
# Articles that share less than this cannot be of one story; of the others so many of the nearest are candidates.
_LEAST = 0.03
_CANDIDATES = 60


def index(connection: sqlite3.Connection, number: int, vector: Vector) -> None:
    """Makes the article findable by its terms."""
    connection.executemany(
        "INSERT INTO terms (term, article, weight) VALUES (?, ?, ?)",
        [(term, number, weight) for term, weight in vector.items()],
    )


def reindex(connection: sqlite3.Connection) -> None:
    """Weighs the terms of all articles anew."""
    connection.execute("DELETE FROM terms")
    for (number,) in connection.execute("SELECT id FROM articles ORDER BY id").fetchall():
        index(connection, number, terms(articles.fetch(connection, number).article))


def vector_of(connection: sqlite3.Connection, number: int) -> Vector:
    """The article's terms, heaviest first."""
    rows = connection.execute("SELECT term, weight FROM terms WHERE article = ? ORDER BY weight DESC, term", (number,))
    return dict(rows.fetchall())


def candidates(connection: sqlite3.Connection, vectors: Sequence[Vector], period: Period | None = None) -> list[int]:
    """Ids of the articles, none of them superseded, that share most with one of the vectors, nearest first.

    With a period, of the articles with a date only those that were published in it.

    The work depends on the number of vectors, not on that of the articles in the archive.
    """
    best: dict[int, float] = defaultdict(float)
    for vector in vectors:
        for number, weight in _sharing(connection, vector, period or _ANY_TIME).items():
            best[number] = max(best[number], weight)
    near = sorted((number for number in best if best[number] >= _LEAST), key=lambda number: (-best[number], number))
    return near[:_CANDIDATES]


def _sharing(connection: sqlite3.Connection, vector: Vector, period: Period) -> dict[int, float]:
    shared: dict[int, float] = defaultdict(float)
    first, last = (day + _JULIAN_DAY_OF_1970 for day in period)
    for term, weight in list(vector.items())[:_KEYS]:
        rows = connection.execute(
            "SELECT t.article, t.weight FROM terms t JOIN articles a ON a.id = t.article"
            " WHERE t.term = ? AND a.superseded_by IS NULL"
            " AND coalesce(julianday(a.published) BETWEEN ? AND ?, TRUE) ORDER BY t.article DESC LIMIT ?",
            (term, first, last, _POSTINGS),
        )
        for number, own in rows:
            shared[number] += weight * own
    return shared
