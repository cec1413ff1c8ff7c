"""ninjs, the IPTC's news in JSON, 1.x, 2.x and 3.x; https://iptc.org/standards/ninjs/."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import Skipped, moment
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.prose import headlined, html_prose

_MARKED_UP = ("html", "xhtml", "nitf")
_ITEM = re.compile(
    r'"(?:uri|versioncreated|versionCreated|bodies|headlines|body_\w+|standard|pubstatus|pubStatus|representationtype)"\s*:'
)


class Ninjs:
    """One item or a list of them; names are compared without regard to case, which is all that 3.x changed in most."""

    suffixes = (".json", ".ninjs")
    bulk = 10

    def recognises(self, head: str) -> bool:
        """Whether it begins as JSON that has one of the standard's own names."""
        return head.lstrip("\ufeff \t\r\n").startswith(("{", "[")) and bool(_ITEM.search(head))

    def read(self, file: SourceFile) -> Iterator[Document | Skipped]:
        """Each item with a body; withdrawn ones are skipped."""
        content = _json(file.stream.read())
        items = content if isinstance(content, list) else [content]
        alone = len(items) == 1
        for number, item in enumerate(items, start=1):
            yield _document(item, None if alone else str(number))


def _json(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not valid UTF-8 at byte {error.start}, as JSON has to be") from error
    except ValueError as error:
        raise UnreadableError(f"not valid JSON: {error}") from error


def _lowered(item: Mapping[str, Any]) -> dict[str, Any]:
    return {name.lower(): value for name, value in item.items()}


def _document(content: Any, part: str | None) -> Document | Skipped:
    item = _lowered(content) if isinstance(content, dict) else {}
    if "uri" not in item:
        return Skipped(source=part or "", reason="not ninjs: an item is an object with a uri")
    status = item.get("pubstatus")
    if status in ("canceled", "withheld"):
        return Skipped(source=part or "", reason=f"its publisher has {status} it (pubstatus)")
    known = _metadata(item)
    return Document(text=headlined(known["title"], _text(item)), metadata=known, part=part)


def _text(item: Mapping[str, Any]) -> str:
    """The body; one with paragraphs marked up goes before one that may have lost them."""
    bodies = [*_listed(item, "bodies"), *_bodies_1(item)]
    marked = [body for body in bodies if any(name in body["contenttype"] for name in _MARKED_UP)]
    if marked:
        return html_prose(marked[0]["value"])
    return bodies[0]["value"].strip() if bodies else ""


def _bodies_1(item: Mapping[str, Any]) -> Iterator[dict[str, str]]:
    """The bodies of 1.x, whose names are body and, after an underscore, the content's type."""
    for name, value in item.items():
        if name.startswith("body") and isinstance(value, str) and value.strip():
            yield {"contenttype": name, "value": value}


def _listed(item: Mapping[str, Any], name: str) -> list[dict[str, str]]:
    """The entries of a 2.x or 3.x list that have a value, the main ones first."""
    entries = item.get(name)
    lowered = [_lowered(entry) for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    texts = [
        {key: str(entry.get(key) or "") for key in ("role", "contenttype", "value")}
        for entry in lowered
        if isinstance(entry.get("value"), str) and entry["value"].strip()
    ]
    return sorted(texts, key=lambda entry: entry["role"] not in ("", "main"))


def _metadata(item: Mapping[str, Any]) -> dict[str, Any]:
    headline = item.get("headline") or next((entry["value"] for entry in _listed(item, "headlines")), None)
    uri = item.get("uri")
    return {
        "title": headline or item.get("title") or item.get("name"),
        "byline": item.get("byline") or item.get("by"),
        "dateline": item.get("located"),
        "outlet": _source(item) or item.get("copyrightholder"),
        "published": moment(item.get("firstcreated") or item.get("contentcreated") or item.get("versioncreated")),
        "updated": moment(item.get("versioncreated")),
        "url": uri if isinstance(uri, str) and uri.startswith(("http://", "https://")) else None,
        "guid": uri,
        "rights": item.get("copyrightnotice") or item.get("usageterms"),
        "corrections": _corrections(item),
        "language": item.get("language"),
    }


def _source(item: Mapping[str, Any]) -> str | None:
    """The first information source's name; in 1.x the list's name is in the singular."""
    sources = item.get("infosources", item.get("infosource"))
    first = sources[0] if isinstance(sources, list) and sources else None
    return first.get("name") if isinstance(first, dict) else None


def _corrections(item: Mapping[str, Any]) -> list[str]:
    """The editor's note if it speaks of a correction; others are for the desk that receives the item."""
    note = item.get("ednote")
    return [note] if isinstance(note, str) and re.search(r"\bcorrect(?:s|ed|ion|ing)?\b", note, re.IGNORECASE) else []
