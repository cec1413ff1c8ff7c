"""Files that arrive in a folder: which of them are complete and not yet dealt with, across restarts."""

import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from crosscheck.errors import CrosscheckError

State = tuple[int, int]
"""A file's size in bytes and its time of change in nanoseconds."""


class Arrivals:
    """A folder watched by looking at it again and again; what has been dealt with is kept in a state file."""

    # Looking, not the system's notices of changes: those don't come from shares on the network, where drops often are,
    # and only a second look tells that a file which is written slowly is complete.

    def __init__(self, folder: Path, state: Path, readable: Callable[[str], bool]) -> None:
        """`readable` says by its name whether a file is of interest; raises CrosscheckError if `state` is broken."""
        self._folder, self._state, self._readable = folder, state, readable
        self._done = _load(state)
        self._seen: dict[str, State] = {}

    def complete(self) -> list[Path]:
        """Files that are new or changed since they were dealt with, and are as they were at the last look, by name."""
        now = dict(self._files())
        steady = [name for name, state in now.items() if self._seen.get(name) == state != self._done.get(name)]
        self._seen = now
        return [self._folder / name for name in sorted(steady)]

    def done(self, files: Iterable[Path]) -> None:
        """Records that the files, as they were at the last look, have been dealt with, and forgets those gone."""
        names = {file.relative_to(self._folder).as_posix() for file in files}
        self._done |= {name: self._seen[name] for name in names}
        self._done = {name: state for name, state in self._done.items() if name in self._seen}
        _save(self._state, self._done)

    def _files(self) -> Iterator[tuple[str, State]]:
        for file in self._folder.rglob("*"):
            name = file.relative_to(self._folder)
            if any(part.startswith(".") for part in name.parts) or not self._readable(file.name):
                continue
            try:
                status = file.stat()
            except FileNotFoundError:  # it has gone meanwhile
                continue
            yield name.as_posix(), (status.st_size, status.st_mtime_ns)


def _load(state: Path) -> dict[str, State]:
    try:
        return {str(name): (int(size), int(time)) for name, (size, time) in json.loads(state.read_bytes()).items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise CrosscheckError(f"{state}: not a state of crosscheck watch; delete it to begin anew") from error


def _save(state: Path, done: dict[str, State]) -> None:
    """Whole or not at all: a crash leaves the state before."""
    new = state.with_name(state.name + ".new")
    try:
        with new.open("w", encoding="utf-8") as file:
            json.dump(dict(sorted(done.items())), file, indent=0)
            file.flush()
            os.fsync(file.fileno())
        new.replace(state)
    except OSError as error:
        raise CrosscheckError(f"cannot write {state}: {error.strerror or error}") from error
