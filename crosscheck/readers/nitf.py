"""NITF, the IPTC's News Industry Text Format, 3.x; https://iptc.org/standards/nitf/."""

from collections.abc import Iterator
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import moment
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.prose import headlined, local_name, prose
from crosscheck.readers.xml_tree import root_name, words, xml_tree

_DOCDATA = "{*}head/{*}docdata/{*}"
_HEAD = "{*}body/{*}body.head/{*}"


class Nitf:
    """One article a file; with or without a namespace or document type."""

    suffixes = (".xml", ".nitf")
    bulk = 10

    def recognises(self, head: str) -> bool:
        """Whether the root is nitf."""
        return root_name(head) == "nitf"

    def read(self, file: SourceFile) -> Iterator[Document]:
        """The body's content as text, head and docdata as metadata."""
        root = xml_tree(file.stream.read())
        if local_name(root) != "nitf":
            raise UnreadableError("not NITF: its root is not nitf")
        known = metadata(root)
        yield Document(text=headlined(known["title"], story(root)), metadata=known)


def story(nitf: Any) -> str:
    """The text of the body's content, without pictures and their captions."""
    content = nitf.find("{*}body/{*}body.content")
    return prose(content) if content is not None else ""


def metadata(nitf: Any) -> dict[str, Any]:
    """What head and body.head say of the publication."""
    return {
        "title": words(nitf, _HEAD + "hedline/{*}hl1") or words(nitf, "{*}head/{*}title"),
        "byline": words(nitf, _HEAD + "byline"),
        "dateline": _dateline(nitf),
        "outlet": _attribute(nitf, "{*}head/{*}pubdata", "name") or words(nitf, _HEAD + "distributor"),
        "published": moment(
            _attribute(nitf, _DOCDATA + "date.issue", "norm")
            or _attribute(nitf, "{*}head/{*}pubdata", "date.publication")
            or _attribute(nitf, _HEAD + "dateline/{*}story.date", "norm")
        ),
        "updated": moment(_attribute(nitf, _DOCDATA + "date.release", "norm")),
        "url": _attribute(nitf, "{*}head/{*}pubdata", "item-url") or _attribute(nitf, _DOCDATA + "doc-id", "href"),
        "guid": _attribute(nitf, _DOCDATA + "du-key", "key") or _attribute(nitf, _DOCDATA + "doc-id", "id-string"),
        "rights": _rights(nitf),
        "corrections": [note for note in (each.get("info") for each in nitf.findall(_DOCDATA + "correction")) if note],
        "language": nitf.get("{http://www.w3.org/XML/1998/namespace}lang"),
    }


def _dateline(nitf: Any) -> str | None:
    return words(nitf, _HEAD + "dateline/{*}location") or words(nitf, _HEAD + "dateline")


def _rights(nitf: Any) -> str | None:
    holder, year = (_attribute(nitf, _DOCDATA + "doc.copyright", name) for name in ("holder", "year"))
    stated = " ".join(part for part in ("©", year, holder) if part) if holder else None
    return words(nitf, _HEAD + "rights") or stated or _attribute(nitf, _DOCDATA + "doc.rights", "owner")


def _attribute(nitf: Any, path: str, name: str) -> str | None:
    found = nitf.find(path)
    return found.get(name) if found is not None else None
