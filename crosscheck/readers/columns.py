"""Rows of a table to articles: which column holds what."""

from collections.abc import Collection, Mapping
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import moment
from crosscheck.protocols import Document
from crosscheck.readers.prose import headlined

# The usual names of each field's column, likeliest first; compared without case, blanks, hyphens and underscores.
USUAL = {
    "text": (
        "text",
        "body",
        "bodytext",
        "articletext",
        "fulltext",
        "maintext",
        "articlebody",
        "content",
        "article",
        "story",
    ),
    "title": ("title", "headline"),
    "outlet": ("outlet", "publisher", "publication", "newspaper", "sourcename", "source", "site", "domain"),
    "byline": ("byline", "author", "authors", "by"),
    "dateline": ("dateline",),
    "published": (
        *(
            "published",
            "publishedat",
            "publicationdate",
            "publishdate",
            "datepublished",
            "pubdate",
            "firstcreated",
            "date",
        ),
    ),
    "updated": ("updated", "updatedat", "datemodified", "modified", "versioncreated", "lastmod"),
    "url": ("url", "link", "weburl", "canonicalurl"),
    "guid": ("guid", "uri", "urn"),
    "language": ("language", "lang"),
    "rights": ("rights", "copyright", "copyrightnotice", "license"),
    "corrections": ("corrections", "correction"),
}
_TIMES = ("published", "updated")


def mapping(names: Collection[str], stated: Mapping[str, str]) -> dict[str, str]:
    """Field to column, for columns of these names: as stated, else by the usual names.

    Raises UnreadableError if a stated column or one for the text is not there.
    """
    for field, column in stated.items():
        if column not in names:
            raise UnreadableError(f"no column {column!r} for {field}: it has {_listed(names)}")
    plain = {_plain(name): name for name in reversed(list(names))}
    usual = {
        field: next((plain[name] for name in candidates if name in plain), None) for field, candidates in USUAL.items()
    }
    found = {field: column for field, column in usual.items() if column is not None} | dict(stated)
    if "text" not in found:
        raise UnreadableError(f"no column that is surely the text: it has {_listed(names)}; say --column text=NAME")
    return found


def row_document(row: Mapping[str, Any], columns: Mapping[str, str], part: str) -> Document:
    """The article in a row; raises UnreadableError if its text is none."""
    text = row.get(columns["text"])
    if not isinstance(text, str) or not text.strip():
        raise UnreadableError(f"no text in column {columns['text']!r}")
    metadata = {field: row.get(column) for field, column in columns.items() if field != "text"}
    times = {field: moment(metadata[field]) for field in _TIMES if field in metadata}
    return Document(text=headlined(metadata.get("title"), text), metadata=metadata | times, part=part)


def _plain(name: str) -> str:
    return "".join(char for char in str(name).lower() if char.isalnum())


def _listed(names: Collection[str]) -> str:
    shown = [str(name)[:40] for name in list(names)[:12]]
    return ", ".join(shown) + (" and more" if len(names) > len(shown) else "")
