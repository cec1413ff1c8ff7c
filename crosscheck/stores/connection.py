"""Opening an archive's file and writing to it whole or not at all, with every trouble said in one line."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crosscheck.errors import ArchiveError
from crosscheck.stores.schema import APPLICATION_ID, VERSION, migrate

# Seconds for which another process that writes is waited for.
PATIENCE = 60
_TROUBLES = {
    sqlite3.SQLITE_FULL: "cannot be written: the disk is full: make room and run the command again",
    sqlite3.SQLITE_IOERR: "cannot be read or written to its end: see whether the disk is full or failing",
    sqlite3.SQLITE_READONLY: "is read-only: allow writing to the file and its folder, or use --no-add",
    sqlite3.SQLITE_BUSY: f"is in use by another process for more than {PATIENCE} seconds: run the command again",
    sqlite3.SQLITE_CANTOPEN: "cannot be opened: check the path and the permissions of the file and its folder",
    sqlite3.SQLITE_PERM: "cannot be opened: check the permissions of the file and its folder",
    sqlite3.SQLITE_CORRUPT: "is damaged: restore it from a copy, or import an earlier export into a new file",
    sqlite3.SQLITE_NOTADB: "is no archive: give a file that crosscheck has made, or a new one",
}


@contextmanager
def troubles(path: Path) -> Iterator[None]:
    """Turns SQLite's errors into ArchiveErrors that name the file."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise ArchiveError(f"archive {path} {_TROUBLES.get(code, f'cannot be used: {error}')}") from error
    except UnicodeError as error:
        raise ArchiveError(f"archive {path} {_TROUBLES[sqlite3.SQLITE_CORRUPT]}") from error


def connect(path: Path, *, writing: bool) -> sqlite3.Connection:
    """The archive at `path`, made if it is to be written and does not exist; raises ArchiveError.

    A file that is none, is damaged or of a newer version is left as it is.
    """
    if path.is_dir() or not path.parent.is_dir():
        raise ArchiveError(f"archive {path} {_TROUBLES[sqlite3.SQLITE_CANTOPEN]}")
    if not path.exists() and not writing:
        raise ArchiveError(f"archive {path} does not exist: make it with crosscheck archive add")
    with troubles(path):
        connection = _opened(path, writing=writing)
        try:
            _inspect(path, connection)
            if writing:
                _prepare(connection)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection, mode: str = "IMMEDIATE") -> Iterator[None]:
    """Everything inside is stored together or, after an error or a crash, nothing of it; waits for other writers.

    With mode `DEFERRED` for reading: all of it as it was at one moment.
    """
    connection.execute(f"BEGIN {mode}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _opened(path: Path, *, writing: bool) -> sqlite3.Connection:
    if writing or (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    # Where nothing may be written beside the file, SQLite must be told that nobody changes it.
    alone = "" if path.with_name(f"{path.name}-wal").exists() else "&immutable=1"
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro{alone}", uri=True, isolation_level=None)


def _inspect(path: Path, connection: sqlite3.Connection) -> None:
    """Raises for a file that must not be written, before any change is made to it."""
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID and tables:
        raise ArchiveError(f"archive {path} {_TROUBLES[sqlite3.SQLITE_NOTADB]}")
    if version > VERSION:
        raise ArchiveError(
            f"archive {path} is of version {version}, made by a newer crosscheck than this, which knows {VERSION}: "
            "install the newer one"
        )


def _prepare(connection: sqlite3.Connection) -> None:
    _use_log(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version < VERSION:
        with transaction(connection):
            migrate(connection)


def _use_log(connection: sqlite3.Connection) -> None:
    """Write-ahead logging, so that readers and a writer do not wait for each other.

    SQLite waits for nobody while it changes to it, so two processes that make an archive at once would not both do.
    """
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return
