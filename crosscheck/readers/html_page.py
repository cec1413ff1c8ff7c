"""Web pages, live or saved."""

import re
from collections.abc import Iterator
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.decoding import decode_page
from crosscheck.readers.page_metadata import page_metadata
from crosscheck.readers.prose import headlined

# Pages of articles have a few thousand; what has this many keeps the extraction busy for minutes.
_MOST_ELEMENTS = 50_000
# Fewer words in a row than this are menus.
_SENTENCE = re.compile(r"^\s*(?:\S+[^\S\n]+){5}", re.MULTILINE)


class HtmlPage:
    """The article's text as trafilatura finds it between the page's other parts."""

    suffixes = (".html", ".htm", ".xhtml")
    bulk = 10
    slow = True

    def recognises(self, head: str) -> bool:
        """Whether it begins as an HTML document does."""
        beginning = head[:1024].lstrip("\ufeff \t\r\n").lower()
        return beginning.startswith("<") and ("<!doctype html" in beginning or "<html" in beginning)

    def read(self, file: SourceFile) -> Iterator[Document]:
        """The page's article."""
        yield page(file.stream.read())


def page(data: bytes) -> Document:
    """The article of the page with these bytes; raises UnreadableError if there is none."""
    root = _tree(decode_page(data))
    known = page_metadata(root)
    body = known.pop("text", "")
    text = next((text for text in (_text(root), body) if _SENTENCE.search(text)), "")
    if not text:
        raise UnreadableError("no article found in the page")
    return Document(text=headlined(known.get("title"), text), metadata=known)


def _tree(text: str) -> Any:
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise UnreadableError(f"not HTML: {error}") from error
    if sum(1 for _ in zip(root.iter(), range(_MOST_ELEMENTS + 1), strict=False)) > _MOST_ELEMENTS:
        raise UnreadableError(f"more than {_MOST_ELEMENTS} elements: no article's page has so many")
    return root


def _text(root: Any) -> str:
    import trafilatura

    found = trafilatura.extract(root, include_comments=False, include_tables=False, include_formatting=False)
    return found or ""
