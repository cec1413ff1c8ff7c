"""PDF manuscripts and pages; needs the extra `pdf`."""

from collections.abc import Iterator
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import moment
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.extras import extra
from crosscheck.readers.lines import joined

_MOST_PAGES = 100
# Bytes of drawing instructions; going through a million takes a second or two.
_MOST_DRAWN = 5_000_000


class Pdf:
    """Text in reading order with the lines of a paragraph joined; scans have none."""

    suffixes = (".pdf",)
    bulk = 50
    slow = True

    def recognises(self, head: str) -> bool:
        """Whether it begins with the format's magic number."""
        return head.startswith("%PDF-")

    def read(self, file: SourceFile) -> Iterator[Document]:
        """The pages' text; title, author and time of change as metadata."""
        pypdf = extra("pypdf", "pdf")
        try:
            reader = pypdf.PdfReader(file.stream)
            if reader.is_encrypted and not reader.decrypt(""):
                raise UnreadableError("encrypted: save it without a password")
            yield Document(text=_text(reader), metadata=_metadata(reader))
        except pypdf.errors.PyPdfError as error:
            raise UnreadableError(f"not readable as PDF: {error}") from error


def _text(reader: Any) -> str:
    if len(reader.pages) > _MOST_PAGES:
        raise UnreadableError(f"{len(reader.pages)} pages: no article has more than {_MOST_PAGES}")
    text = joined("\n".join(_pages(reader)))
    if not text:
        raise UnreadableError("no text in it: a scan has to go through character recognition first")
    return text


def _pages(reader: Any) -> Iterator[str]:
    """The text of each page, as long as what is drawn on them is not too much to go through."""
    drawn = 0
    for page in reader.pages:
        content = page.get_contents()
        drawn += len(content.get_data()) if content is not None else 0
        if drawn > _MOST_DRAWN:
            raise UnreadableError(f"more than {_MOST_DRAWN / 1e6:g} MB of drawing: no article has so much")
        yield page.extract_text()


def _metadata(reader: Any) -> dict[str, Any]:
    known = reader.metadata
    if known is None:
        return {}
    return {"title": known.title, "byline": known.author, "updated": moment(known.modification_date)}
