"""Plain text files, with or without front matter."""

from pathlib import Path

from crosscheck.protocols import Document
from crosscheck.readers.decoding import decode
from crosscheck.readers.front_matter import front_matter


class PlainText:
    """Offsets index the decoded file itself, front matter included."""

    suffixes: tuple[str, ...] = (".txt",)

    def read(self, path: Path, data: bytes) -> Document:
        """The file's text, its front matter as metadata."""
        text = decode(data)
        metadata, body = front_matter(text)
        return Document(text=text, metadata=metadata, markup=((0, body),) if body else ())
