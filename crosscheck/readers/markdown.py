"""Markdown files, with or without front matter."""

import re
from collections.abc import Iterator

from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.plain_text import PlainText

# Heading signs, bullets and quote marks at a line's head; emphasis; images; a link's brackets and address.
_MARKUP = re.compile(
    r"^[ \t]*(?:\#{1,6}[ \t]+|[-+*][ \t]+|>[ \t]?)"
    r"|!\[[^\]\n]*\]\([^)\n]*\)|\]\([^)\n]*\)|\[(?=[^\]\n]*\]\()|\*{1,3}|__|`+",
    re.MULTILINE,
)


class Markdown(PlainText):
    """The source text as it is; markup is marked as such, so offsets index the decoded file."""

    suffixes = (".md", ".markdown")

    def read(self, file: SourceFile) -> Iterator[Document]:
        """The file's text with its markup marked, its front matter as metadata."""
        for document in super().read(file):
            body = document.markup[0][1] if document.markup else 0
            marks = tuple(match.span() for match in _MARKUP.finditer(document.text, body))
            yield document.model_copy(update={"markup": document.markup + marks})
