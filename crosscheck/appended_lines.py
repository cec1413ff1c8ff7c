"""Files that several people write by adding lines at the end: no line is lost, no line is half there."""

import errno
import os
from io import FileIO
from pathlib import Path

import portalocker

from crosscheck.errors import CrosscheckError


def append_line(path: Path, line: str, what: str, head: str = "") -> None:
    """Adds the line, newline included, and returns once it is on disk; other writers wait meanwhile.

    `head` goes before it in a file that is new or empty. What is in the file stays as it is, broken lines too. Raises
    CrosscheckError, calling the file `what`, if it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path) as file:
            _write(file, line.encode(), head.encode())
        _sync_folder(path.parent)
    except (OSError, portalocker.LockException) as error:
        raise CrosscheckError(f"cannot write {what} {path}: {getattr(error, 'strerror', None) or error}") from error


def _locked(path: Path) -> FileIO:
    """The file open for appending, with the lock that closing it gives back."""
    while True:
        file = FileIO(path, "ab+")
        portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE)
        # An editor or a checkout may have put another file in its place while we waited.
        if path.exists() and os.path.samestat(path.stat(), os.fstat(file.fileno())):
            return file
        file.close()


def _write(file: FileIO, data: bytes, head: bytes) -> None:
    """One write at the file's end, which is first given the newline that an editor left out; whole or not at all."""
    end = file.seek(0, os.SEEK_END)
    if end:
        file.seek(end - 1)
        head = b"" if file.read(1) == b"\n" else b"\n"
    data = head + data
    try:
        written = file.write(data)
        os.fsync(file.fileno())
    except OSError:
        file.truncate(end)
        raise
    if written != len(data):
        file.truncate(end)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _sync_folder(folder: Path) -> None:
    """A new file is safe only once its folder is; where folders cannot be opened there is no need."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
