"""Web pages that a browser has saved in one file, with their pictures: MHTML; RFC 2557."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from email.parser import BytesHeaderParser

from crosscheck.errors import UnreadableError
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.html_page import page

_PAGES = ("text/html", "application/xhtml+xml")
_BLANK_LINE = re.compile(rb"(?:\A|\r?\n)\r?\n")
_LONGEST_HEADERS = 16_000
_LARGEST_PAGE = 10_000_000
# A page has some hundred pictures, style sheets and frames.
_MOST_PARTS = 2_000
# related, with alternative and mixed in it, is what mail programs write.
_DEEPEST = 3


class Mhtml:
    """The page that the file was saved for; its pictures, style sheets and frames are passed over."""

    suffixes = (".mhtml", ".mht")
    bulk = 50
    slow = True

    def recognises(self, head: str) -> bool:
        """Whether it begins with the headers of a message that has a page with its parts."""
        return re.search(r"^content-type:\s*multipart/related", head, re.IGNORECASE | re.MULTILINE) is not None

    def read(self, file: SourceFile) -> Iterator[Document]:
        """The page's article; its address is where the page was saved from, unless it says itself."""
        data = file.stream.read()
        try:
            root = _root(data)
            found = page(_content(root))
            address = root["Content-Location"] or _headers(data)["Snapshot-Content-Location"]
        except (LookupError, ValueError) as error:
            raise UnreadableError(f"not readable as MHTML: {error}") from error
        known = {"url": str(address)} if str(address).startswith(("http://", "https://")) else {}
        yield found.model_copy(
            update={"metadata": known | {name: value for name, value in found.metadata.items() if value}}
        )


def _root(data: bytes) -> Message:
    """The part that the headers name as the start, else the first page."""
    pages = list(_pages(data, _DEEPEST))
    if not pages:
        raise UnreadableError("no web page in it")
    start = _headers(data).get_param("start")
    return next((one for one in pages if start and one["Content-ID"] == start), pages[0])


def _pages(data: bytes, deepest: int) -> Iterator[Message]:
    known = _headers(data)
    if known.get_content_type() in _PAGES:
        yield message_from_bytes(data)
    elif known.get_content_maintype() == "multipart" and deepest:
        for part in _parts(data, (known.get_boundary() or "").encode("ascii", "replace")):
            yield from _pages(part, deepest - 1)


def _headers(data: bytes) -> Message:
    end = _BLANK_LINE.search(data, 0, _LONGEST_HEADERS)
    if end is None:
        raise UnreadableError("no end of the headers, of the file or a part of it")
    return BytesHeaderParser().parsebytes(data[: end.end()])


def _parts(data: bytes, boundary: bytes) -> Iterator[bytes]:
    """What is between the boundaries: found without parsing, so that a hostile file costs no more than its size."""
    if not boundary:
        raise UnreadableError("not readable as MHTML: no boundary")
    lines = re.compile(rb"^--" + re.escape(boundary) + rb"(--)?[ \t]*\r?$", re.MULTILINE)
    begin = None
    for number, line in enumerate(lines.finditer(data)):
        if begin is not None:
            yield data[begin : line.start()]
        if line[1]:
            return
        if number == _MOST_PARTS:
            raise UnreadableError(f"more than {_MOST_PARTS} parts: no article's page has so many")
        begin = line.end() + 1
    if begin is None:
        raise UnreadableError("cut off: the file ends before its first part")
    # Some programs leave out the last boundary, and of a page that is cut off the beginning can be read.
    yield data[begin:]


def _content(part: Message) -> bytes:
    """The page without the transfer's encoding, in UTF-8 where its headers say in what it is."""
    data = part.get_payload(decode=True)
    assert isinstance(data, bytes)
    if len(data) > _LARGEST_PAGE:
        raise UnreadableError(f"a page of more than {_LARGEST_PAGE / 1e6:.0f} MB")
    charset = part.get_content_charset()
    return data.decode(charset, "replace").encode("utf-8") if charset else data
