"""JSON Lines: an article an object, an object a line."""

import json
from collections.abc import Iterator
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.models import Skipped
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.columns import mapping, row_document

# Bytes of one line that are read; escapes and metadata can make it longer than its article.
_LONGEST = 4_000_000


class JsonLines:
    """Read line by line: memory does not grow with the file."""

    suffixes = (".jsonl", ".ndjson")
    bulk = 1_000

    def recognises(self, head: str) -> bool:
        """Whether the first line is a whole JSON object and another follows."""
        first, end, rest = head.lstrip("\ufeff \t\r\n").partition("\n")
        try:
            return bool(end) and rest.lstrip().startswith("{") and isinstance(json.loads(first), dict)
        except (ValueError, RecursionError):
            return False

    def read(self, file: SourceFile) -> Iterator[Document | Skipped]:
        """The articles, named by their line's number; a broken line is skipped."""
        number = 0
        while line := file.stream.readline(_LONGEST):
            number += 1
            whole = _finish(file, line)
            if not line.strip(b"\xef\xbb\xbf \t\r\n"):
                continue
            try:
                row = _row(line, whole)
                yield row_document(row, mapping(row.keys(), file.columns), str(number))
            except UnreadableError as error:
                yield Skipped(source=str(number), reason=str(error))


def _finish(file: SourceFile, line: bytes) -> bool:
    """Whether the line was whole; what is left of it is passed over."""
    whole = last = line.endswith(b"\n") or len(line) < _LONGEST
    while not last:
        rest = file.stream.readline(_LONGEST)
        last = not rest or rest.endswith(b"\n")
    return whole


def _row(line: bytes, whole: bool) -> dict[str, Any]:
    if not whole:
        raise UnreadableError(f"a line longer than {_LONGEST / 1e6:.0f} MB")
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableError(f"not valid UTF-8 at byte {error.start}, as JSON has to be") from error
    except ValueError as error:
        raise UnreadableError(f"not valid JSON: {error}") from error
    except RecursionError as error:
        raise UnreadableError("nested more deeply than an article can be") from error
    if not isinstance(row, dict):
        raise UnreadableError("not a JSON object")
    return row
