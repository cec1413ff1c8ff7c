"""The version of a kind of claim: under which its claims are stored, and which tells when to extract them anew."""

import hashlib
import inspect
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Protocol, runtime_checkable

from crosscheck.protocols import ClaimKind

_PACKAGE = Path(__file__).parent
# What all kinds are built on: a change there can change the claims of each.
_SHARED = (
    "events",
    "libraries.py",
    "likeness.py",
    "odds",
    "mentions",
    "models",
    "parse.py",
    "parsers.py",
    "protocols.py",
    "syntax.py",
    "unions.py",
    "values",
    "word_forms.py",
)


@runtime_checkable
class Versioned(Protocol):
    """A kind that says itself when what it extracts has changed."""

    version: str


def version_of(kind: ClaimKind) -> str:
    """The kind's own `version` if it has one, else a digest of its sources and of what all kinds are built on."""
    if isinstance(kind, Versioned):
        return kind.version
    return _digest((_folder(type(kind)), *(_PACKAGE / name for name in _SHARED)))


def program() -> str:
    """A digest of all the program's sources."""
    return _digest((_PACKAGE,))


def _folder(kind: type) -> Path:
    """The package that the kind is, or its file where that is all."""
    path = Path(inspect.getfile(kind))
    return path.parent if path.name == "__init__.py" else path


def _digest(paths: tuple[Path, ...]) -> str:
    digest = hashlib.sha256()
    for path in paths:
        digest.update(_of_path(path))
    return digest.hexdigest()[:16]


@cache
def _of_path(path: Path) -> bytes:
    digest = hashlib.sha256(path.name.encode())
    for file in sorted(_files(path)):
        with open(file, "rb") as opened:  # noqa: PTH123
            digest.update(file.removeprefix(str(path)).encode() + b"\0" + opened.read())
    return digest.digest()


def _files(path: Path) -> Iterator[str]:
    """The file, or all below the folder; as strings, for a Path each takes longer than reading them all."""
    if path.is_file():
        yield str(path)
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if name != "__pycache__"]
        yield from (os.path.join(folder, name) for name in names)  # noqa: PTH118
