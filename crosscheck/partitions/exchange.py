"""The folder through which the tasks of a run hand on what they made: files of records, whole or not there."""

import json
import os
import struct
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from crosscheck.errors import CrosscheckError
from crosscheck.whole_files import whole

_NUMBER = struct.Struct("<Q")


class Exchange:
    """Files by name, each a sequence of JSON values, compressed one by one so that any can be read alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def has(self, name: str) -> bool:
        """Whether some task, of this run or an earlier one, has written the file."""
        return (self.folder / name).is_file()

    def write(self, name: str, records: Iterable[Any]) -> None:
        """Writes all records, or leaves no file: a task that is killed can be done again."""
        path = self.folder / name
        try:
            with whole(path) as file:
                _write(file, records)
        except OSError as error:
            raise CrosscheckError(f"cannot write {path}: {error.strerror or error}") from error

    def read(self, name: str) -> Iterator[Any]:
        """The file's records in order, one at a time."""
        with self.opened(name) as records:
            yield from (records[n] for n in range(len(records)))

    def opened(self, name: str) -> "Records":
        """The file's records by number; raises CrosscheckError if it is damaged or gone."""
        return Records(self.folder / name)


class Records:
    """A file of records that is open for reading."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise _damaged(path) from error
        try:
            self._file.seek(-_NUMBER.size, os.SEEK_END)
            (self._count,) = _NUMBER.unpack(self._file.read(_NUMBER.size))
            self._index = self._file.seek(-_NUMBER.size * (self._count + 1), os.SEEK_END)
        except (OSError, ValueError) as error:
            self._file.close()
            raise _damaged(path) from error

    def __len__(self) -> int:
        return int(self._count)

    def __getitem__(self, number: int) -> Any:
        try:
            start, end = (self._offset(n) if n >= 0 else 0 for n in (number - 1, number))
            self._file.seek(start)
            return json.loads(zlib.decompress(self._file.read(end - start)))
        except (OSError, ValueError, struct.error, zlib.error) as error:
            raise _damaged(self._path) from error

    def _offset(self, number: int) -> int:
        """Where the record of that number ends."""
        self._file.seek(self._index + _NUMBER.size * number)
        return int(_NUMBER.unpack(self._file.read(_NUMBER.size))[0])

    def __enter__(self) -> "Records":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file."""
        self._file.close()


def _write(file: IO[bytes], records: Iterable[Any]) -> None:
    ends = []
    for record in records:
        file.write(zlib.compress(json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode(), 6))
        ends.append(file.tell())
    file.write(b"".join(map(_NUMBER.pack, (*ends, len(ends)))))


def _damaged(path: Path) -> CrosscheckError:
    return CrosscheckError(f"{path}: damaged or gone: delete the folder {path.parent.parent} and run again")
