"""A file's articles as its reader gives them, with everything that can go wrong on the way told as a reason."""

import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from crosscheck.errors import UnreadableError
from crosscheck.models import Skipped
from crosscheck.protocols import Document, Reader, SourceFile
from crosscheck.read.choosing import choose

# How many articles' worth of bytes is taken from a pipe.
_PIPED = 100


@dataclass(frozen=True, slots=True)
class Extract:
    """An article as its reader gives it."""

    source: str
    document: Document
    sha256: str


def extracted(path: Path, readers: Sequence[Reader], max_bytes: int) -> Iterator[Extract | Skipped]:
    """The articles in the file, in its order, and what in it cannot be read."""
    try:
        with path.open("rb") as opened:
            file = SourceFile(_name(path), _seekable(opened, max_bytes))
            for found in _documents(file, readers, max_bytes):
                yield _extract(file, found)
    except OSError as error:
        yield Skipped(source=_name(path), reason=f"cannot be read: {error.strerror or error}")


def too_large(size: int, limit: int) -> str:
    """Why something of that many bytes is skipped."""
    return f"{size / 1e6:.1f} MB: larger than an article can be (limit {limit / 1e6:.0f} MB)"


def _documents(file: SourceFile, readers: Sequence[Reader], max_bytes: int) -> Iterator[Document | Skipped]:
    try:
        reader = choose(file, readers)
        _check_size(file.stream, max_bytes * reader.bulk)
        yield from reader.read(file)
    except UnreadableError as error:
        yield Skipped(source="", reason=str(error))
    except RecursionError:
        yield Skipped(source="", reason="nested more deeply than an article can be")
    except OSError:
        raise
    except (
        Exception
    ) as error:  # What hostile files bring parsers to raise is past listing; one file must not end a run.
        yield Skipped(source="", reason=f"cannot be read: {type(error).__name__}: {error}")


def _extract(file: SourceFile, found: Document | Skipped) -> Extract | Skipped:
    part = found.source if isinstance(found, Skipped) else found.part
    source = f"{file.name}#{part}" if part else file.name
    if isinstance(found, Skipped):
        return Skipped(source=source, reason=found.reason)
    if part:
        return Extract(source, found, hashlib.sha256(found.text.encode("utf-8", "surrogatepass")).hexdigest())
    file.stream.seek(0)
    return Extract(source, found, hashlib.file_digest(file.stream, "sha256").hexdigest())  # type: ignore[arg-type]


def _name(path: Path) -> str:
    """The path in letters that can be written, whatever bytes the file system has."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _seekable(stream: BinaryIO, max_bytes: int) -> BinaryIO:
    """The stream; if it is a pipe, what is in it, as far as it is not too much anyway."""
    return stream if stream.seekable() else io.BytesIO(stream.read(_PIPED * max_bytes + 1))


def _check_size(stream: BinaryIO, limit: int) -> None:
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if size > limit:
        raise UnreadableError(too_large(size, limit))
    if size < 10_000 and not stream.read().strip():
        raise UnreadableError("empty")
    stream.seek(0)
