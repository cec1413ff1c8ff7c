"""Files of a cache: there whole or not at all, and done without where they cannot be written."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO
from uuid import uuid4


def write_whole(path: Path, data: bytes) -> None:
    """Writes the file so that a reader finds it whole or not at all; a folder that cannot be written stays as it is."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(data)
        Path(file.name).replace(path)
    except OSError:
        return


@contextmanager
def whole(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to, which is at the path once the context has ended well; else nothing is there.

    Raises OSError if it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    passing = path.with_name(f".{uuid4().hex}")
    try:
        with passing.open("xb") as file:
            yield file
        passing.replace(path)
    finally:
        passing.unlink(missing_ok=True)
