"""RSS and Atom feeds that carry their articles' text."""

import io
from calendar import timegm
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import moment
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.prose import headlined, html_prose
from crosscheck.readers.xml_tree import refuse_hostile, root_name

_ROOTS = ("rss", "feed", "RDF")


class Feed:
    """Each entry is an article; its text is the longest of content, description and summary."""

    suffixes = (".xml", ".rss", ".atom", ".rdf")
    bulk = 10
    slow = True

    def recognises(self, head: str) -> bool:
        """Whether the root is that of RSS 0.9x to 2.0 or Atom."""
        return root_name(head) in _ROOTS

    def read(self, file: SourceFile) -> Iterator[Document]:
        """The entries in the feed's order, numbered from 1."""
        import feedparser

        data = file.stream.read()
        refuse_hostile(data)
        parsed = feedparser.parse(io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
        if not parsed.entries:
            problem = str(parsed.get("bozo_exception") or "it is empty").removeprefix("<unknown>:")
            raise UnreadableError(f"no entries in the feed: {problem}")
        for number, entry in enumerate(parsed.entries, start=1):
            text = headlined(entry.get("title"), _text(entry))
            yield Document(text=text, metadata=_metadata(entry, parsed.feed), part=str(number))


def _text(entry: Any) -> str:
    bodies = [*entry.get("content", ()), entry.get("summary_detail") or {}]
    return max((_plain(body) for body in bodies), key=len)


def _plain(body: Any) -> str:
    value = body.get("value") or ""
    # RSS has no way to say that a description is HTML, and most are.
    return html_prose(value) if "html" in body.get("type", "") or "<" in value else str(value).strip()


def _metadata(entry: Any, feed: Any) -> dict[str, Any]:
    return {
        "title": entry.get("title"),
        "byline": entry.get("author"),
        "outlet": (entry.get("source") or {}).get("title") or feed.get("title"),
        "published": _moment(entry, "published") or _moment(entry, "updated"),
        "updated": _moment(entry, "updated"),
        "url": entry.get("link"),
        "guid": entry.get("id"),
        "rights": entry.get("rights") or feed.get("rights"),
        "language": (entry.get("title_detail") or {}).get("language") or feed.get("language"),
    }


def _moment(entry: Any, name: str) -> datetime | None:
    """The time in the feed's own zone, if that can be read, else in UTC."""
    # Not the entry's own way of looking up, which takes the one for the other.
    own, parsed = moment(dict.get(entry, name)), dict.get(entry, f"{name}_parsed")
    return own or (datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None)
