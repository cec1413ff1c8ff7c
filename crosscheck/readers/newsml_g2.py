"""NewsML-G2 of the IPTC; https://iptc.org/standards/newsml-g2/."""

from collections.abc import Iterator
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import Skipped, moment
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers import nitf
from crosscheck.readers.prose import headlined, local_name, prose
from crosscheck.readers.xml_tree import root_name, words, xml_tree

_ROOTS = ("newsItem", "newsMessage", "packageItem", "conceptItem", "knowledgeItem", "planningItem")
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ITEM, _CONTENT, _RIGHTS = "{*}itemMeta/{*}", "{*}contentMeta/{*}", "{*}rightsInfo/{*}"


class NewsmlG2:
    """News items, alone or in a news message; text inline as NITF, XHTML or plain."""

    suffixes = (".xml", ".newsml")
    bulk = 20

    def recognises(self, head: str) -> bool:
        """Whether the root is an item or a message of NewsML-G2."""
        return root_name(head) in _ROOTS

    def read(self, file: SourceFile) -> Iterator[Document | Skipped]:
        """Each news item with text; withdrawn ones are skipped, pictures and packages are no articles."""
        root = xml_tree(file.stream.read())
        items = list(root.iter("{*}newsItem"))
        if not items:
            raise UnreadableError(f"no news item in it: its root is {root.tag.rpartition('}')[2]}")
        alone = len(items) == 1
        for number, item in enumerate(items, start=1):
            yield from _read(item, None if alone else str(number))


def _read(item: Any, part: str | None) -> Iterator[Document | Skipped]:
    status = _code(item.find(_ITEM + "pubStatus"))
    if status in ("canceled", "withheld"):
        yield Skipped(source=part or "", reason=f"its publisher has {status} it (pubStatus)")
    elif part is None or _code(item.find(_ITEM + "itemClass")) in ("", "text", "composite"):
        known = _metadata(item)
        yield Document(text=headlined(known.get("title"), _text(item)), metadata=known, part=part)


def _text(item: Any) -> str:
    """The first content with text in it."""
    for content in item.iterfind("{*}contentSet/{*}inlineXML"):
        for inner in content:
            text = nitf.story(inner) if local_name(inner) == "nitf" else prose(inner)
            if text:
                return text
    for content in item.iterfind("{*}contentSet/{*}inlineData"):
        if content.get("contenttype", "text/plain").startswith("text/plain"):
            return "".join(content.itertext()).strip()
    return ""


def _metadata(item: Any) -> dict[str, Any]:
    """What the item says of its publication, and where it is silent the NITF in it."""
    inner = item.find("{*}contentSet/{*}inlineXML/{*}nitf")
    own = {
        "title": words(item, _CONTENT + "headline"),
        "byline": words(item, _CONTENT + "by"),
        "dateline": words(item, _CONTENT + "dateline"),
        "outlet": words(item, _ITEM + "provider/{*}name") or words(item, _RIGHTS + "copyrightHolder/{*}name"),
        "published": _time(item, _ITEM + "firstCreated", _CONTENT + "contentCreated", _ITEM + "versionCreated"),
        "updated": _time(item, _ITEM + "versionCreated", _CONTENT + "contentModified"),
        "url": _address(item),
        "guid": item.get("guid"),
        "rights": words(item, _RIGHTS + "copyrightNotice") or words(item, _RIGHTS + "usageTerms"),
        "corrections": _corrections(item),
        "language": _language(item),
    }
    return (nitf.metadata(inner) if inner is not None else {}) | {name: value for name, value in own.items() if value}


def _time(item: Any, *paths: str) -> Any:
    return next((found for found in (moment(words(item, path)) for path in paths) if found), None)


def _corrections(item: Any) -> list[str]:
    """The editor's notes of an item that signals a correction."""
    signals = {_code(signal) for signal in item.iterfind(_ITEM + "signal")}
    notes = [" ".join("".join(note.itertext()).split()) for note in item.iterfind(_ITEM + "edNote")]
    return notes if signals & {"correction", "corrected", "corr"} else []


def _language(item: Any) -> Any:
    stated = item.find(_CONTENT + "language")
    return (stated.get("tag") if stated is not None else None) or item.get(_LANGUAGE)


def _address(item: Any) -> str | None:
    """Where the article is on the web, if its identifier or a link says so."""
    guid = item.get("guid", "")
    return guid if guid.startswith(("http://", "https://")) else None


def _code(element: Any) -> str:
    """A concept's code without its scheme: `stat:usable` is usable."""
    if element is None:
        return ""
    return (
        str(element.get("qcode") or element.get("uri") or element.get("literal") or "")
        .replace("/", ":")
        .rpartition(":")[2]
    )
