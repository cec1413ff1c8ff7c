"""WARC files of web archives and crawlers; ISO 28500."""

from collections.abc import Iterator
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import Skipped
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.html_page import page

_PAGES = ("text/html", "application/xhtml+xml")
_LARGEST_PAGE = 10_000_000
# A crawl compresses to about a tenth; what is a hundred times its size was made to fill a disk.
_EXPANSION = 100


class Warc:
    """Read record by record: memory does not grow with the file. Pages that the server gave are articles."""

    suffixes = (".warc", ".warc.gz")
    bulk = 2_000

    def recognises(self, head: str) -> bool:
        """Whether it begins as an uncompressed WARC does."""
        return head.startswith("WARC/")

    def read(self, file: SourceFile) -> Iterator[Document | Skipped]:
        """The pages in the file's order, named by the number of their record; pictures and the like are passed over."""
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed

        found = False
        try:
            for number, record in enumerate(_bounded(ArchiveIterator(file.stream), _size(file)), start=1):
                if _is_page(record):
                    found = True
                    yield _document(record, str(number))
        except (ArchiveLoadFailed, EOFError, ValueError) as error:
            raise UnreadableError(f"not readable as WARC: {error}") from error
        if not found:
            raise UnreadableError("no web pages in it")


def _size(file: SourceFile) -> int:
    size = file.stream.seek(0, 2)
    file.stream.seek(0)
    return size


def _bounded(records: Any, size: int) -> Iterator[Any]:
    """The records, until they are more than a file of that size can honestly hold."""
    expanded = 0
    for record in records:
        expanded += max(record.length or 0, 0)
        if expanded > _EXPANSION * size:
            raise UnreadableError(f"expands to more than {_EXPANSION} times its size")
        yield record


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
    return data
