"""Which reader a file is for: by its ending, and by its first characters where that does not settle it."""

import codecs
from collections.abc import Sequence
from pathlib import PurePath

from crosscheck.errors import UnreadableError
from crosscheck.protocols import Reader, SourceFile

# How much of a file is looked at.
_HEAD = 8192
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def suffixes(readers: Sequence[Reader]) -> list[str]:
    """All endings that some reader reads, sorted."""
    return sorted({suffix for reader in readers for suffix in reader.suffixes})


def is_readable(name: str, readers: Sequence[Reader]) -> bool:
    """Whether some reader reads files of this name."""
    return any(name.lower().endswith(suffix) for suffix in suffixes(readers))


def choose(file: SourceFile, readers: Sequence[Reader]) -> Reader:
    """The reader for the file; raises UnreadableError, saying what could be read, if there is none."""
    named = [reader for reader in readers if is_readable(file.name, [reader])]
    if len(named) == 1:
        return named[0]
    head = _head(file)
    for reader in named:
        if reader.recognises(head):
            return reader
    ending = PurePath(file.name).suffix
    if named:
        raise UnreadableError(f"its content is of no {ending} format that is known")
    raise UnreadableError(f"no reader for {ending or 'a name without ending'}: give {', '.join(suffixes(readers))}")


def _head(file: SourceFile) -> str:
    data = file.stream.read(_HEAD)
    file.stream.seek(0)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    return data.decode("utf-8", "replace")
