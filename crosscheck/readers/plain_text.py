"""Plain text files, with or without front matter."""

from collections.abc import Iterator

from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.decoding import decode
from crosscheck.readers.front_matter import front_matter


class PlainText:
    """Offsets index the decoded file itself, front matter included."""

    suffixes: tuple[str, ...] = (".txt",)
    bulk = 1

    def recognises(self, head: str) -> bool:
        """Never: any text could be plain text, so this is what is left where nothing else fits."""
        return False

    def read(self, file: SourceFile) -> Iterator[Document]:
        """The file's text, its front matter as metadata."""
        text = decode(file.stream.read())
        metadata, body = front_matter(text)
        yield Document(text=text, metadata=metadata, markup=((0, body),) if body else ())
