"""The article among a page's schema.org JSON-LD; https://schema.org/NewsArticle."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

_MOST = 1_000
_TYPES = ("Article", "Posting", "Report")


def article_node(scripts: Iterable[str]) -> Mapping[str, Any]:
    """The first article among the scripts that has a date or a headline, however nested; empty if there is none."""
    for script in scripts:
        for node in _nodes(_parsed(script)):
            if any(kind.endswith(_TYPES) for kind in texts(node.get("@type"))) and _tells(node):
                return node
    return {}


def _tells(node: Mapping[str, Any]) -> bool:
    return "datePublished" in node or "headline" in node


def _parsed(script: str) -> Any:
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        # Broken metadata is common and no reason to lose the article.
        return None


def _nodes(content: Any) -> Iterator[Mapping[str, Any]]:
    """All objects in the content, outer ones first, as far as a page can have reason to nest them."""
    pending = [content]
    for _ in range(_MOST):
        if not pending:
            return
        node = pending.pop(0)
        if isinstance(node, dict):
            yield node
            pending += [value for value in node.values() if isinstance(value, (dict, list))]
        elif isinstance(node, list):
            pending += [value for value in node if isinstance(value, (dict, list))]


def texts(value: Any) -> list[str]:
    """The words of a value that may be one or several, each a text or an object with a text."""
    listed = value if isinstance(value, list) else [value]
    found = [one.get("text") or one.get("name") if isinstance(one, dict) else one for one in listed]
    return [str(one).strip() for one in found if isinstance(one, (str, int)) and str(one).strip()]


def named(value: Any) -> list[str]:
    """The names of one or several people or organisations."""
    listed = value if isinstance(value, list) else [value]
    found = [one.get("name") if isinstance(one, dict) else one for one in listed]
    return [name for one in found for name in texts(one) if not name.startswith(("http://", "https://"))]
