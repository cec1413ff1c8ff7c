"""Which reader a file is for: by its ending, and by its first characters where that does not settle it."""

import codecs
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from urllib.parse import urlsplit

from crosscheck.errors import UnreadableError
from crosscheck.protocols import Reader, SourceFile

STDIN_NAME = "stdin"
WEB = ("http://", "https://")
# How much of a file is looked at.
_HEAD = 8192
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "multipart/related": ".mhtml",
    "application/rss+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "application/json": ".json",
    "application/x-ndjson": ".jsonl",
    "application/jsonl": ".jsonl",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "text/markdown": ".md",
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.apache.parquet": ".parquet",
    "application/warc": ".warc",
}
_GZIP = b"\x1f\x8b"
# What servers say of files of which they know nothing better.
_UNSAID = ("", "text/plain", "application/octet-stream", "binary/octet-stream")


def suffixes(readers: Sequence[Reader]) -> list[str]:
    """All endings that some reader reads, sorted."""
    return sorted({suffix for reader in readers for suffix in reader.suffixes})


def is_readable(name: str, readers: Sequence[Reader]) -> bool:
    """Whether some reader reads files of this name."""
    lower = name.lower()
    return any(lower.endswith(tuple(reader.suffixes)) for reader in readers)


def choose(file: SourceFile, readers: Sequence[Reader]) -> Reader:
    """The reader for the file; raises UnreadableError, saying what could be read, if there is none."""
    name = _name(file)
    ending = PurePath(name).suffix
    named = [reader for reader in readers if is_readable(name, [reader])] if ending else readers
    if len(named) == 1:
        return named[0]
    head = _head(file)
    for reader in named:
        if reader.recognises(head):
            return reader
    if name == STDIN_NAME:
        return choose(replace(file, name=f"{STDIN_NAME}.txt"), readers)
    if ending and named:
        raise UnreadableError(f"its content is of no {ending} format that is known")
    raise UnreadableError(f"no reader for {ending or 'a name without ending'}: give {', '.join(suffixes(readers))}")


def _name(file: SourceFile) -> str:
    """The name whose ending tells the format; on the web, what the server says goes before the address."""
    if not file.name.lower().startswith(WEB):
        return file.name
    if file.media_type in _ENDINGS:
        return f"page{_ENDINGS[file.media_type]}"
    if file.media_type not in _UNSAID:
        raise UnreadableError(f"no article, but {file.media_type}, as its server says")
    path = PurePath(urlsplit(file.name).path)
    return path.name if path.suffix or file.media_type != "text/plain" else "page.txt"


def _head(file: SourceFile) -> str:
    data = file.stream.read(_HEAD)
    file.stream.seek(0)
    if data.startswith(_GZIP):
        data = _expanded(data)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    return data.decode("utf-8", "replace")


def _expanded(data: bytes) -> bytes:
    """The beginning of what is compressed with gzip; the data itself if it only looks so."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(data, _HEAD)
    except zlib.error:
        return data
