"""What a run has worked out, as bytes by key: in the cache folder, in the archive, or in both."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from crosscheck.whole_files import write_whole

# How many the archive keeps; the oldest make room.
_MOST = 2_000


class Results(Protocol):
    """Keeps results; one that cannot be read counts as absent."""

    def result(self, key: str) -> bytes | None:
        """What is kept under the key."""
        ...

    def keep_result(self, key: str, data: bytes) -> None:
        """Keeps it, in place of what was there."""
        ...


class ResultsFolder:
    """Results in the cache folder, a file each."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def result(self, key: str) -> bytes | None:
        """What is in the file of the key."""
        try:
            return self._path(key).read_bytes()
        except OSError:
            return None

    def keep_result(self, key: str, data: bytes) -> None:
        """Writes the file, if the folder can be written."""
        write_whole(self._path(key), data)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / key


class ResultsLayers:
    """Asks each in turn, and gives each what is to be kept."""

    def __init__(self, places: Sequence[Results]) -> None:
        self.places = places

    def result(self, key: str) -> bytes | None:
        """What the first that has it has."""
        return next((found for place in self.places if (found := place.result(key)) is not None), None)

    def keep_result(self, key: str, data: bytes) -> None:
        """Keeps it everywhere."""
        for place in self.places:
            place.keep_result(key, data)


def fetch(connection: sqlite3.Connection, key: str) -> bytes | None:
    """What the archive keeps under the key; nothing in a file of an earlier version, which may only be read."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'results'").fetchone():
        return None
    row = connection.execute("SELECT data FROM results WHERE key = ?", (key,)).fetchone()
    return bytes(row[0]) if row else None


def store(connection: sqlite3.Connection, key: str, data: bytes) -> None:
    """Keeps it in the archive, and no more than the latest ones there."""
    connection.execute("INSERT OR REPLACE INTO results (key, data) VALUES (?, ?)", (key, data))
    connection.execute(
        "DELETE FROM results WHERE id <= (SELECT id FROM results ORDER BY id DESC LIMIT 1 OFFSET ?)", (_MOST,)
    )


def create(connection: sqlite3.Connection) -> None:
    """The archive's table for them."""
    connection.execute(
        "CREATE TABLE IF NOT EXISTS results (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, data BLOB NOT NULL)"
    )
