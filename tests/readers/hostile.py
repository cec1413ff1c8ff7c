"""Files made to harm the program that reads them."""

import gzip
import json
import zlib
from collections.abc import Callable
from functools import partial

from tests.readers.manuscript_formats import pdf_file, zipped

_LAUGHS = "<!DOCTYPE l [<!ENTITY a0 'lol'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
_WORD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_SENTENCE = b"<p>The mayor opened the bridge on Tuesday after years of work.</p>"


def _docx(document: str) -> bytes:
    return zipped({"[Content_Types].xml": _TYPES, "word/document.xml": document})


def _warc(length: int, body: bytes) -> bytes:
    return b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Length: %d\r\n%s" % (
        length,
        b"Content-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body,
    )


def _mhtml(body: bytes) -> bytes:
    return b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b" + body


def _pdf(content: bytes, entries: bytes = b"") -> bytes:
    return pdf_file(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            b"<< /Length %d %s>>\nstream\n%s\nendstream" % (len(content), entries, content),
            b"<< /Title (x) >>",
        ]
    )


Made = Callable[[], bytes]
# What is in the file and how the reason begins, by file name.
HOSTILE: dict[str, tuple[Made, str]] = {
    "laughs.xml": (f"{_LAUGHS}]><nitf>&a9;</nitf>".encode, "declares XML entities"),
    "laughs-16.xml": (lambda: f"{_LAUGHS}]><nitf>&a9;</nitf>".encode("utf-16"), "declares XML entities"),
    "laughs.rss": (f"{_LAUGHS}]><rss>&a9;</rss>".encode, "declares XML entities"),
    "external.xml": (
        lambda: b'<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>',
        "declares XML entities",
    ),
    "deep.xml": (
        lambda: b"<nitf>" + b"<a>" * 40_000 + b"</a>" * 40_000 + b"</nitf>",
        "not well-formed XML: Excessive depth",
    ),
    "wide.xml": (lambda: b"<nitf>" + b"<p/>" * 2_400_000 + b"</nitf>", "more than 100000 tags"),
    "items.rss": (lambda: b"<rss><channel>" + b"<item/>" * 1_000_000, "more than 100000 tags"),
    "deep.json": (lambda: b"[" * 5_000_000, "nested more deeply than an article can be"),
    "number.json": (lambda: b'{"uri": ' + b"9" * 5_000_000 + b"}", "not valid JSON"),
    "deep.html": (lambda: b"<html><body>" + b"<div>" * 1_900_000, "no article found"),
    "wide.html": (lambda: b"<html><body>" + b"<p>a b c d e f</p>" * 500_000, "more than 50000 elements"),
    "text.html": (lambda: b"<html><body><p>" + _SENTENCE + b"The bridge is open. " * 450_000, "9.0 MB: larger"),
    "parts.mhtml": (lambda: _mhtml(b"\n\n--b" * 5_000_000), "more than 2000 parts"),
    "headers.mhtml": (lambda: _mhtml(b"\na: b" * 5_000_000 + b"\n--b--\n"), "no end of the headers"),
    "deep.mhtml": (lambda: _mhtml(b"\nContent-Type: multipart/mixed; boundary=b\n\n--b" * 400_000), "cut off"),
    "page.mhtml": (
        lambda: _mhtml(b"\nContent-Type: text/html\n\n" + _SENTENCE * 200_000 + b"\n--b--\n"),
        "a page of more than 10 MB",
    ),
    "pictures.mht": (lambda: _mhtml(b"\nContent-Type: image/png\n\nx\n--b--\n"), "no web page in it"),
    "bare.mht": (lambda: b"Content-Type: multipart/related\n\n--b\n", "not readable as MHTML: no boundary"),
    "bomb.docx": (lambda: _docx(_WORD + " " * 100_000_000), "expands to 100 MB"),
    "deep.docx": (lambda: _docx(_WORD + "<w:p>" * 50_000), "not well-formed XML: Excessive depth"),
    "wide.docx": (lambda: _docx(_WORD + "<w:p/>" * 1_000_000), "more than 200000 tags"),
    "laughs.docx": (lambda: _docx(f"{_LAUGHS}]>{_WORD}&a9;</w:document>"), "declares XML entities"),
    "bomb.pdf": (
        lambda: _pdf(zlib.compress(b" " * 200_000_000), b"/Filter /FlateDecode "),
        "not readable as PDF: Limit",
    ),
    "drawing.pdf": (lambda: _pdf(b"0 0 m " * 1_000_000), "more than 5 MB of drawing"),
    "huge.txt": (partial(bytes, 100_000_000), "100.0 MB: larger than an article can be (limit 1 MB)"),
    "huge.html": (partial(bytes, 100_000_000), "100.0 MB: larger than an article can be (limit 10 MB)"),
    "line.jsonl": (lambda: b'{"text": "' + b"a" * 100_000_000, "a line longer than 4 MB"),
    "deep.jsonl": (lambda: b"[" * 3_000_000 + b"\n", "nested more deeply than an article can be"),
    "field.csv": (lambda: b'text,title\n"' + b"a" * 100_000_000, "a row longer than 2 million characters"),
    "heading.csv": (lambda: b"a," * 50_000_000, "a row longer than 2 million characters"),
    "record.warc": (lambda: _warc(100_000_000, b"<p>a " * 19_990_000), "a page of more than 10 MB"),
    "headers.warc": (lambda: b"WARC/1.0\r\nX: " + b"a" * 100_000_000, "a record's headers are longer than 1 MB"),
    "bomb.warc.gz": (lambda: gzip.compress(_warc(100_000_000, b"a" * 100_000_000)), "expands to more than 100 times"),
    "cut.warc": (lambda: _warc(5_000, _SENTENCE), "cut off: the file ends before the page does"),
    "binary.csv": (lambda: b"text,title\n\x00\x01", "binary, not text"),
    "invalid.jsonl": (lambda: b'{"text": "Caf\xe9"}', "not valid UTF-8 at byte 13"),
    "nul.html": (lambda: b"\xff\x00<html>", "binary, not text"),
    "matter.txt": (lambda: b"---\na: [" + b"[" * 30_000 + b"\n---\nText.", "invalid front matter: longer than 20000"),
    "story.parquet": (lambda: b"PAR1" + json.dumps({}).encode() * 100 + b"PAR1", "not readable as Parquet"),
}
