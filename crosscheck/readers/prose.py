"""Marked-up text, HTML or NITF, to paragraphs of plain text."""

import html
import re
from collections.abc import Iterator
from typing import Any

_BLOCKS = frozenset(
    "address article aside block blockquote body bq br dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hl1 hl2 hr "
    "li main nav ol p pre section table tr ul".split()
)
# What is not part of the story: code, and pictures with their captions.
_SKIPPED = frozenset(
    "audio canvas embed figure form head iframe media noscript object script style svg template video".split()
)
_CELLS = frozenset(("td", "th"))
_SPACES = re.compile(r"\s+")


def prose(root: Any) -> str:
    """The text below an element of an lxml tree, one paragraph a line, white space single; it never recurses."""
    lines = "".join(_pieces(root)).split("\n")
    return "\n".join(line for line in (_SPACES.sub(" ", line).strip() for line in lines) if line)


def html_prose(markup: str) -> str:
    """The text of a piece of HTML, one paragraph a line."""
    from lxml import html as parsing

    if not markup.strip():
        return ""
    parser = parsing.HTMLParser(encoding="utf-8")
    return prose(parsing.document_fromstring(f"<div>{markup}</div>".encode("utf-8", "replace"), parser))


def headlined(headline: object, text: str) -> str:
    """The text below its headline, which states things as the rest does; unless it begins with it anyway."""
    line = " ".join(headline.split()) if isinstance(headline, str) else ""
    first = " ".join(text.strip().partition("\n")[0].split()).casefold()
    if not line or not text.strip() or (first and (first in line.casefold() or first.startswith(line.casefold()))):
        return text
    return f"{line}\n{text}"


def local_name(node: Any) -> str:
    """An element's name without its namespace; empty for comments and the like."""
    return node.tag.rpartition("}")[2].lower() if isinstance(node.tag, str) else ""


def _pieces(root: Any) -> Iterator[str]:
    pending: list[Any] = [root]
    while pending:
        node = pending.pop()
        if isinstance(node, str):
            yield node
            continue
        edge = _edge(local_name(node))
        pending += [edge, *reversed(list(_inside(node))), edge]


def _inside(node: Any) -> Iterator[Any]:
    """Text and children in order; text as strings without line ends of its own."""
    if not isinstance(node.tag, str):
        # An entity that only a document type declares: those of HTML are known without it.
        if node.text and node.text.startswith("&"):
            yield html.unescape(node.text)
        return
    if local_name(node) in _SKIPPED:
        return
    yield _SPACES.sub(" ", node.text or "")
    for child in node:
        yield child
        yield _SPACES.sub(" ", child.tail or "")


def _edge(name: str) -> str:
    """What separates an element from what is beside it."""
    return "\n" if name in _BLOCKS else " " if name in _CELLS else ""
