"""WARC files of web archives and crawlers; ISO 28500."""

import io
from collections.abc import Callable, Iterator
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import Skipped
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.html_page import page

_PAGES = ("text/html", "application/xhtml+xml")
_LARGEST_PAGE = 10_000_000
# A crawl compresses to about a tenth; what is a hundred times its size was made to fill a disk.
_EXPANSION = 100
_LONGEST_HEADERS = 1_000_000


class Warc:
    """Read record by record: memory does not grow with the file. Pages that the server gave are articles."""

    suffixes = (".warc", ".warc.gz")
    bulk = 2_000

    def recognises(self, head: str) -> bool:
        """Whether it begins as an uncompressed WARC does."""
        return head.startswith("WARC/")

    def read(self, file: SourceFile) -> Iterator[Document | Skipped]:
        """The pages in the file's order, named by the number of their record; pictures and the like are passed over."""
        from warcio.exceptions import ArchiveLoadFailed

        found = False
        try:
            for number, record in enumerate(_records(file), start=1):
                if _is_page(record):
                    found = True
                    yield _document(record, str(number))
        except (ArchiveLoadFailed, EOFError, ValueError, AttributeError) as error:
            # AttributeError is how warcio puts it that a record has no address.
            told = str(error).strip().partition("\n")[0]
            raise UnreadableError(f"not readable as WARC: {told}") from error
        if not found:
            raise UnreadableError("no web pages in it")


def _records(file: SourceFile) -> Iterator[Any]:
    """The records, until they are more than a file of that size can honestly hold."""
    from warcio.archiveiterator import ArchiveIterator

    size = file.stream.seek(0, io.SEEK_END)
    file.stream.seek(0)
    records = ArchiveIterator(file.stream)
    headers = _Headers(records.reader.readline)
    records.reader.readline = headers.readline
    expanded = 0
    for record in records:
        headers.taken = 0
        expanded += max(record.length or 0, 0)
        if expanded > _EXPANSION * size:
            raise UnreadableError(f"expands to more than {_EXPANSION} times its size")
        yield record


class _Headers:
    """Reads lines for warcio, which itself would read an endless one to its end, in quadratic time."""

    def __init__(self, readline: Callable[[int], bytes]) -> None:
        self._readline = readline
        self.taken = 0

    def readline(self, length: int | None = None) -> bytes:
        """The next line; raises UnreadableError if one record has had too many or too long ones."""
        line = self._readline(min(length or _LONGEST_HEADERS, _LONGEST_HEADERS))
        self.taken += len(line)
        if self.taken >= _LONGEST_HEADERS:
            raise UnreadableError(f"a record's headers are longer than {_LONGEST_HEADERS / 1e6:g} MB")
        return line


def _is_page(record: Any) -> bool:
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = record.http_headers.get_header("Content-Type") or ""
    return record.http_headers.get_statuscode() == "200" and kind.lower().startswith(_PAGES)


def _document(record: Any, part: str) -> Document | Skipped:
    address = record.rec_headers.get_header("WARC-Target-URI")
    try:
        found = page(_data(record))
    except UnreadableError as error:
        return Skipped(source=part, reason=f"{error} ({address})")
    known = {"url": address} | {name: value for name, value in found.metadata.items() if value}
    return found.model_copy(update={"metadata": known, "part": part})


def _data(record: Any) -> bytes:
    """The page without the transfer's chunks and compression."""
    data: bytes = record.content_stream().read(_LARGEST_PAGE + 1)
    if len(data) > _LARGEST_PAGE:
        raise UnreadableError(f"a page of more than {_LARGEST_PAGE / 1e6:.0f} MB")
    if getattr(record.raw_stream, "limit", 0) and not record.raw_stream.read(1):
        raise UnreadableError("cut off: the file ends before the page does")
    return data
