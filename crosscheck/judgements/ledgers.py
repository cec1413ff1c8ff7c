"""The judgements file: read whole, and written only by adding a line at its end."""

import errno
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from io import FileIO
from pathlib import Path

import portalocker
from pydantic import ValidationError

from crosscheck.errors import CrosscheckError
from crosscheck.models import Judgement, Skipped


@dataclass(frozen=True, slots=True)
class Entry:
    """A judgement and the line, counted from 1, that it stands on."""

    line: int
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a judgements file holds."""

    path: Path
    entries: tuple[Entry, ...] = ()
    """Oldest judgement first, one of each that a merge has doubled."""
    broken: tuple[Skipped, ...] = ()
    """Lines that are no judgement, by file and line, with what is wrong."""


def read_ledger(path: Path) -> Ledger:
    """All lines of the file; one that does not exist has none. Raises CrosscheckError if it cannot be read."""
    try:
        lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except FileNotFoundError:
        return Ledger(path)
    except OSError as error:
        raise CrosscheckError(f"cannot read judgements {path}: {error.strerror or error}") from error
    found: dict[str, Entry] = {}
    broken = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            judgement = Judgement.model_validate_json(line)
        except ValidationError as error:
            broken.append(Skipped(source=f"{path.as_posix()}:{number}", reason=_problem(error)))
        else:
            found.setdefault(line_of(judgement), Entry(number, judgement))
    entries = sorted(found.values(), key=lambda entry: (entry.judgement.time, entry.line))
    return Ledger(path, tuple(entries), tuple(broken))


def with_others(ledger: Ledger, judgements: Iterable[Judgement]) -> Ledger:
    """The ledger with judgements from elsewhere, which have line 0; what it has already stays on its own line."""
    own = {line_of(entry.judgement) for entry in ledger.entries}
    more = [Entry(0, judgement) for judgement in judgements if line_of(judgement) not in own]
    entries = sorted((*ledger.entries, *more), key=lambda entry: (entry.judgement.time, entry.line))
    return replace(ledger, entries=tuple(entries))


def line_of(judgement: Judgement) -> str:
    """The judgement as a line of the file, its newline included."""
    fields = judgement.model_dump(mode="json", exclude_none=True, exclude_defaults=True)
    return json.dumps(fields, ensure_ascii=False) + "\n"


def append(path: Path, *judgements: Judgement) -> None:
    """Adds each judgement as one line, all or none, and returns once they are on disk; other writers wait meanwhile.

    What is in the file stays as it is, broken lines too. Raises CrosscheckError if it cannot be written.
    """
    data = "".join(map(line_of, judgements)).encode()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path) as file:
            _write(file, data)
        _sync_folder(path.parent)
    except (OSError, portalocker.LockException) as error:
        raise CrosscheckError(f"cannot write judgements {path}: {getattr(error, 'strerror', None) or error}") from error


def _locked(path: Path) -> FileIO:
    """The file open for appending, with the lock that closing it gives back."""
    while True:
        file = FileIO(path, "ab+")
        portalocker.lock(file, portalocker.LockFlags.EXCLUSIVE)
        # An editor or a checkout may have put another file in its place while we waited.
        if path.exists() and os.path.samestat(path.stat(), os.fstat(file.fileno())):
            return file
        file.close()


def _write(file: FileIO, data: bytes) -> None:
    """One write at the file's end, which is first given the newline that an editor left out; whole or not at all."""
    end = file.seek(0, os.SEEK_END)
    if end:
        file.seek(end - 1)
        data = data if file.read(1) == b"\n" else b"\n" + data
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


def _problem(error: ValidationError) -> str:
    first = error.errors()[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"not a judgement: {where + ': ' if where else ''}{first['msg']}; mend or delete the line"
