"""XML that may be hostile: no entities, no external parts, no endless depth."""

import re
from typing import Any

from crosscheck.errors import UnreadableError

_PROLOG = re.compile(r"\A(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*", re.DOTALL | re.IGNORECASE)
_MOST_TAGS = 100_000
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")


def root_name(head: str) -> str:
    """The root element's name without its prefix, as far as the file's beginning tells; empty if it is no XML."""
    prolog = _PROLOG.match(head)
    root = _ROOT.match(head, prolog.end() if prolog else 0)
    return root[1] if root else ""


def refuse_hostile(data: bytes, most_tags: int = _MOST_TAGS) -> None:
    """Raises UnreadableError if the document declares entities, which can fill any memory or fetch files, or if it is
    little but tags, which keep any parser busy.
    """
    if data.count(b"<") > most_tags:
        raise UnreadableError(f"more than {most_tags} tags: no article has so many")
    if b"<!ENTITY" in data.replace(b"\0", b"").upper():
        raise UnreadableError("declares XML entities, which can be used to attack the reader: refused")


def xml_tree(data: bytes, most_tags: int = _MOST_TAGS) -> Any:
    """The root element as lxml gives it; raises UnreadableError if the document is not well-formed or not harmless."""
    from lxml import etree

    refuse_hostile(data, most_tags)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(f"not well-formed XML: {error.msg}") from error


def words(element: Any, path: str) -> str | None:
    """The text of the first element at `path` below this one, with single spaces; None if there is none."""
    found = element.find(path)
    text = " ".join("".join(found.itertext()).split()) if found is not None else ""
    return text or None
