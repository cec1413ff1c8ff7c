"""The story written in every format, and a broken file of each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.readers import json_formats, manuscript_formats, page_formats, table_formats, xml_formats
from tests.readers.bridge import ARTICLES, Told

ALL = frozenset(("title", "outlet", "byline", "dateline", "published", "updated", "url", "rights", "corrections"))
MANUSCRIPT = frozenset(("title", "byline", "updated"))


@dataclass(frozen=True)
class Drop:
    """A format: how articles are written in it, which metadata it has room for, and a broken file with its reason."""

    suffix: str
    known: frozenset[str]
    broken: bytes
    reason: str
    one: Callable[[Told], bytes] | None = None
    many: Callable[[Sequence[Told]], bytes] | None = None
    paragraphs: bool = True
    """Whether the format says where paragraphs end."""

    def write(self, folder: Path) -> list[Path]:
        """Writes the story into the folder: a file an article, or one file for all."""
        if self.many:
            return [_written(folder / f"all{self.suffix}", self.many(ARTICLES))]
        assert self.one
        return [_written(folder / f"{told.name}{self.suffix}", self.one(told)) for told in ARTICLES]


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


_CUT_MHTML = b"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<html><p>The mayor"
_CUT_XML = b'<?xml version="1.0"?><%s><head><title>Bridge</title>'

DROPS = {
    "plain text": Drop(".txt", ALL, b"\x00\x01\x02", "binary", one=manuscript_formats.plain_text),
    "Markdown": Drop(".md", ALL, b"---\n[\n---\nText.", "invalid front matter", one=manuscript_formats.markdown),
    "DOCX": Drop(".docx", MANUSCRIPT, b"PK\x03\x04word/", "not a .docx file", one=manuscript_formats.docx),
    "PDF": Drop(
        ".pdf", MANUSCRIPT, b"%PDF-1.7\n%%EOF", "not readable as PDF", one=manuscript_formats.pdf, paragraphs=False
    ),
    "page with JSON-LD": Drop(
        ".html", ALL, b"<html><nav>Home</nav></html>", "no article found", one=page_formats.page_with_json_ld
    ),
    "page with Open Graph": Drop(
        ".htm",
        ALL - {"dateline", "corrections"},
        b"\x89PNG\x00",
        "binary",
        one=page_formats.page_with_open_graph,
    ),
    "MHTML": Drop(".mhtml", ALL, _CUT_MHTML, "no article found in the page", one=page_formats.mhtml),
    "ninjs 1": Drop(".json", ALL, b'{"uri": "urn:1", "versioncreated": ', "not valid JSON", one=json_formats.ninjs_1),
    "ninjs 2": Drop(".json", ALL, b'{"bodies": []}', "not ninjs", one=json_formats.ninjs_2),
    "ninjs 3": Drop(".ninjs", ALL, b'{"uri": "\xff"}', "not valid UTF-8 at byte 9", one=json_formats.ninjs_3),
    "NITF": Drop(".xml", ALL, _CUT_XML % b"nitf", "not well-formed XML", one=xml_formats.nitf),
    "NewsML-G2 item": Drop(".xml", ALL, _CUT_XML % b"newsItem", "not well-formed XML", one=xml_formats.newsml_g2),
    "NewsML-G2 message": Drop(
        ".newsml", ALL, b"<newsMessage><header/></newsMessage>", "no news item", many=xml_formats.newsml_g2_message
    ),
    "RSS": Drop(
        ".rss",
        ALL - {"dateline", "corrections", "updated"},
        b"<rss><channel>",
        "no entries in the feed",
        many=xml_formats.rss,
    ),
    "Atom": Drop(
        ".xml", ALL - {"dateline", "corrections"}, _CUT_XML % b"feed", "no entries in the feed", many=xml_formats.atom
    ),
    "JSON Lines": Drop(".jsonl", ALL, b'{"body": "x"', "not valid JSON", many=table_formats.json_lines),
    "CSV": Drop(".csv", ALL, b'body,title\n"The br', "not readable as CSV", many=table_formats.comma_separated),
    "TSV": Drop(".tsv", ALL, b"a\tb\n1\t2\n", "no column that is surely the text", many=table_formats.tab_separated),
    "Parquet": Drop(".parquet", ALL, b"PAR1 no more", "not readable as Parquet", many=table_formats.parquet),
    "WARC": Drop(".warc.gz", ALL, b"\x1f\x8b\x08\x00cut", "no web pages in it", many=page_formats.warc),
}
