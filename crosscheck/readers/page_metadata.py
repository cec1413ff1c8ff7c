"""What a web page says of its publication: schema.org JSON-LD, Open Graph and the like, `<time>`, in this order."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from crosscheck.models import moment
from crosscheck.readers.json_ld import article_node, named, texts

_META = {
    "title": ("og:title", "twitter:title", "dc.title"),
    "outlet": ("og:site_name", "application-name"),
    "byline": ("author", "article:author", "parsely-author", "dc.creator", "byl"),
    "published": (
        *(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "date.published",
            "pubdate",
            "parsely-pub-date",
        ),
        *("dc.date.issued", "dc.date", "date"),
    ),
    "updated": ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified"),
    "url": ("og:url",),
    "rights": ("copyright", "dc.rights", "dcterms.rights"),
    "language": ("og:locale",),
}
_ISSUED = ".//time[@itemprop='datePublished' or @pubdate]/@datetime"
_CHANGED = ".//time[@itemprop='dateModified']/@datetime"
_FIRST_TIME = "(.//article//time/@datetime | .//time/@datetime)[1]"

Known = dict[str, Any]


def page_metadata(root: Any) -> Known:
    """The metadata of the page whose lxml tree this is; nothing for what it does not say."""
    found: Known = {}
    for source in (_from_json_ld, _from_meta, _from_markup):
        found = {name: value for name, value in source(root).items() if value} | found
    return found


def _from_json_ld(root: Any) -> Known:
    node = article_node(root.xpath(".//script[@type='application/ld+json']/text()"))
    return {
        "title": _first(texts(node.get("headline"))),
        "outlet": _first(named(node.get("publisher"))) or _first(named(node.get("sourceOrganization"))),
        "byline": ", ".join(named(node.get("author"))),
        "dateline": _first(texts(node.get("dateline"))),
        "published": _moment(texts(node.get("datePublished"))),
        "updated": _moment(texts(node.get("dateModified"))),
        "url": _first(_addresses(node)),
        "rights": _first(texts(node.get("copyrightNotice"))) or _copyright(node) or _first(texts(node.get("license"))),
        "corrections": texts(node.get("correction")),
        "language": _first(texts(node.get("inLanguage"))),
        "text": _first(texts(node.get("articleBody"))),
    }


def _addresses(node: Mapping[str, Any]) -> Iterator[str]:
    for value in (node.get("mainEntityOfPage"), node.get("url"), node.get("@id")):
        address = value.get("@id") if isinstance(value, dict) else value
        if isinstance(address, str) and address.startswith(("http://", "https://")):
            yield address


def _copyright(node: Mapping[str, Any]) -> str | None:
    holder = _first(named(node.get("copyrightHolder")))
    return " ".join(("©", *texts(node.get("copyrightYear")), holder)) if holder else None


def _from_meta(root: Any) -> Known:
    given: dict[str, str] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        given.setdefault(name.strip().lower(), (tag.get("content") or "").strip())
    values = {field: [given[name] for name in names if given.get(name)] for field, names in _META.items()}
    return {field: _reading(field)(found) for field, found in values.items()}


def _byline(found: list[str]) -> str | None:
    """The first that is a name: Open Graph wants the author's page."""
    return next((name for name in found if not name.startswith(("http://", "https://"))), None)


def _from_markup(root: Any) -> Known:
    title = root.xpath("normalize-space(.//h1)") or root.xpath("normalize-space(.//title)")
    return {
        "title": title,
        "published": _moment(root.xpath(_ISSUED)) or _moment(root.xpath(_FIRST_TIME)),
        "updated": _moment(root.xpath(_CHANGED)),
        "url": _first(root.xpath(".//link[@rel='canonical']/@href[starts-with(., 'http')]")),
        "language": _first(root.xpath("/html/@lang")),
    }


def _moment(values: list[str]) -> Any:
    return next((found for found in map(moment, values) if found), None)


def _first(values: Any) -> str | None:
    return next((str(value) for value in values if value), None)


def _reading(field: str) -> Callable[[list[str]], Any]:
    if field in ("published", "updated"):
        return _moment
    return _byline if field == "byline" else _first
