"""Word manuscripts; needs the extra `docx`."""

import zipfile
from collections.abc import Iterator
from typing import Any, BinaryIO

from crosscheck.errors import UnreadableError
from crosscheck.models import moment
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.extras import extra
from crosscheck.readers.xml_tree import words, xml_tree

_PROPERTIES = "docProps/core.xml"
_BODY = "word/document.xml"
# Of what mammoth reads, uncompressed: a long manuscript's body has one or two.
_LARGEST = 20_000_000
# Word may set every word apart, with ten tags around it.
_MOST_TAGS = 200_000


class Docx:
    """Text as it reads with all tracked changes accepted, which python-docx would lose the insertions of."""

    suffixes = (".docx",)
    bulk = 50
    slow = True

    def recognises(self, head: str) -> bool:
        """Whether it is a zip archive that begins as Word writes it."""
        return head.startswith("PK\x03\x04") and ("word/" in head or "[Content_Types].xml" in head)

    def read(self, file: SourceFile) -> Iterator[Document]:
        """The body's paragraphs, one a line; the core properties as metadata."""
        mammoth = extra("mammoth", "docx")
        properties = _properties(file.stream)
        file.stream.seek(0)
        paragraphs = mammoth.extract_raw_text(file.stream).value.split("\n")
        text = "\n".join(line.strip() for line in paragraphs if line.strip())
        yield Document(text=text, metadata=properties)


def _properties(stream: BinaryIO) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(stream) as archive:
            _check(archive)
            names = archive.namelist()
            core = xml_tree(archive.read(_PROPERTIES)) if _PROPERTIES in names else None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise UnreadableError(f"not a .docx file: {error}") from error
    if core is None:
        return {}
    return {
        "title": words(core, "{*}title"),
        "byline": words(core, "{*}creator"),
        "updated": moment(words(core, "{*}modified")),
        "language": words(core, "{*}language"),
    }


def _check(archive: zipfile.ZipFile) -> None:
    """Raises UnreadableError if the archive has no body, expands beyond measure or declares entities."""
    parts = [part for part in archive.infolist() if part.filename.endswith((".xml", ".rels"))]
    size = sum(part.file_size for part in parts)
    if size > _LARGEST:
        raise UnreadableError(f"expands to {size / 1e6:.0f} MB: no manuscript does")
    if not any(part.filename == _BODY for part in parts):
        raise UnreadableError(f"not a .docx file: no {_BODY} in it")
    for part in parts:
        if part.filename.startswith("word/"):
            xml_tree(archive.read(part), _MOST_TAGS)
