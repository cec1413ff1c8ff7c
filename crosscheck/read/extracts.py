"""A file's articles as its reader gives them, with everything that can go wrong on the way told as a reason."""

import hashlib
import io
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

from crosscheck.errors import UnreadableError
from crosscheck.languages import Detector, detected
from crosscheck.models import Skipped
from crosscheck.protocols import Document, Reader, Slow, SourceFile
from crosscheck.read.choosing import STDIN_NAME, choose
from crosscheck.read.remote import is_remote, opened
from crosscheck.read.time_limits import timed

# How many articles' worth of bytes is taken from a pipe, and from the web.
_PIPED = 100
_FETCHED = 10


@dataclass(frozen=True, slots=True)
class Extract:
    """An article as its reader gives it."""

    source: str
    document: Document
    sha256: str


@dataclass(frozen=True)
class Manner:
    """How files are read: by which readers, within which bounds, and for tables what is in which column."""

    readers: Sequence[Reader]
    max_bytes: int
    """Of an article's text."""
    max_seconds: float | None
    """For one article; None for any time."""
    columns: Mapping[str, str]
    detector: Detector = detected

    @cached_property
    def slow(self) -> list[Reader]:
        """Those of the readers whose files are read once, if what they give can be kept."""
        return [reader for reader in self.readers if isinstance(reader, Slow)]


def from_file(path: Path, manner: Manner) -> Iterator[Extract | Skipped]:
    """The articles in the file, in its order, and what in it cannot be read."""
    try:
        with opened(path) if is_remote(path) else path.open("rb") as stream:
            file = SourceFile(_name(path), _seekable(stream, manner.max_bytes), manner.columns)
            yield from _extracts(file, manner)
    except OSError as error:
        yield Skipped(source=_name(path), reason=f"cannot be read: {error.strerror or error}")


def from_stdin(manner: Manner) -> Iterator[Extract | Skipped]:
    """The articles on standard input, whose format is told from its beginning."""
    file = SourceFile(STDIN_NAME, _piped(sys.stdin.buffer, manner.max_bytes), manner.columns)
    yield from _extracts(file, manner)


def from_web(addresses: Sequence[str], manner: Manner, *, allow_private: bool) -> Iterator[Extract | Skipped]:
    """The articles at the addresses, by address, and why there is none."""
    if not addresses:
        return
    from crosscheck.fetch import Page, fetch

    pages = fetch(addresses, _FETCHED * manner.max_bytes, allow_private=allow_private)
    for address, page in pages.items():
        if isinstance(page, Page):
            file = SourceFile(address, io.BytesIO(page.data), manner.columns, page.media_type)
            yield from (_located(found, page.url) for found in _extracts(file, manner))
        else:
            yield Skipped(source=address, reason=str(page))


def _located(found: Extract | Skipped, url: str) -> Extract | Skipped:
    """The page with its address, unless it is known by a better one."""
    if isinstance(found, Skipped) or found.document.part or found.document.metadata.get("url"):
        return found
    document = found.document.model_copy(update={"metadata": {**found.document.metadata, "url": url}})
    return replace(found, document=document)


def _extracts(file: SourceFile, manner: Manner) -> Iterator[Extract | Skipped]:
    for found in _documents(file, manner):
        yield _extract(file, found)


def too_large(size: int, limit: int) -> str:
    """Why something of that many bytes is skipped."""
    return f"{size / 1e6:.1f} MB: larger than an article can be (limit {limit / 1e6:.0f} MB)"


def _documents(file: SourceFile, manner: Manner) -> Iterator[Document | Skipped]:
    try:
        reader = choose(file, manner.readers)
        _check_size(file.stream, manner.max_bytes * reader.bulk)
        yield from timed(lambda: reader.read(file), manner.max_seconds)
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
    return stream if stream.seekable() else _piped(stream, max_bytes)


def _piped(stream: BinaryIO, max_bytes: int) -> BinaryIO:
    """What comes through a pipe, as far as it is not too much anyway."""
    return io.BytesIO(stream.read(_PIPED * max_bytes + 1))


def _check_size(stream: BinaryIO, limit: int) -> None:
    size = stream.seek(0, io.SEEK_END)
    stream.seek(0)
    if size > limit:
        raise UnreadableError(too_large(size, limit))
    if size < 10_000 and not stream.read().strip():
        raise UnreadableError("empty")
    stream.seek(0)
