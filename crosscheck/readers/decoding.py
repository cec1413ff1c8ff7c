"""Bytes to text, without moving a character: a byte order mark goes, line ends stay."""

import codecs

from charset_normalizer import from_bytes

from crosscheck.errors import UnreadableError

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# How much of a file in an unknown encoding is looked at to guess which.
_SAMPLE = 100_000


def decode(data: bytes) -> str:
    """The text in `data`: by its byte order mark, as UTF-8, else in the likeliest encoding."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if b"\0" in data:
        raise UnreadableError("binary, not text: give a .txt or .md file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def _guessed(data: bytes) -> str:
    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise UnreadableError("in no known text encoding: save it as UTF-8")
    return _strict(data, best.encoding)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not valid {encoding} at byte {error.start}: save it as UTF-8") from error
