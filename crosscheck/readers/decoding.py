"""Bytes to text, without moving a character: a byte order mark goes, line ends stay."""

import codecs
import re
from typing import BinaryIO

from crosscheck.errors import UnreadableError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# How much of a file in an unknown encoding is looked at to guess which.
_SAMPLE = 100_000
_BINARY = "binary, not text: check what kind of file it is"
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_DECLARED_WITHIN = 10_000


def decode(data: bytes) -> str:
    """The text in `data`: by its byte order mark, as UTF-8, else in the likeliest encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if b"\0" in data:
        raise UnreadableError(_BINARY)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def decode_page(data: bytes) -> str:
    """The text of a web page: as UTF-8 if it can be, else in the encoding that it declares, else as `decode` has it."""
    declared = _DECLARED.search(data[:_DECLARED_WITHIN])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if declared is None:
            return decode(data)
    try:
        return data.decode(declared[1].decode("ascii"), "replace")
    except LookupError:
        return decode(data)


def encoding_of(stream: BinaryIO) -> str:
    """The name of the encoding of what is in the stream, by its beginning; the stream is left at its start."""
    sample = stream.read(_SAMPLE)
    stream.seek(0)
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return encoding
    if b"\0" in sample:
        raise UnreadableError(_BINARY)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes

        best = from_bytes(sample).best()
        if best is not None:
            return best.encoding
    return "utf-8"


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise UnreadableError("in no known text encoding: save it as UTF-8")
    return _strict(data, best.encoding)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not valid {encoding} at byte {error.start}: save it as UTF-8") from error
