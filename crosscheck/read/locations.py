"""Where articles come from: files and folders, addresses, standard input."""

import stat
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crosscheck.errors import CrosscheckError
from crosscheck.protocols import Reader
from crosscheck.read.choosing import is_readable
from crosscheck.read.manifests import STORY_FILE
from crosscheck.read.remote import below, is_remote

STDIN = "-"
_PAGES = (".html", ".htm")
Location = Path | str
"""A file or folder, here or as `remote` gives it; an http or https address; `-` for standard input."""


def is_address(location: Location) -> bool:
    """Whether it is on the web."""
    return isinstance(location, str) and location != STDIN


def files(locations: Iterable[Location], readers: Sequence[Reader]) -> list[Path]:
    """The files among and below the locations, each once, by name; raises CrosscheckError if one is not there."""
    found = {file for location in locations if not isinstance(location, str) for file in _below(location, readers)}
    return sorted(found, key=lambda path: path.as_posix())


def _below(path: Path, readers: Sequence[Reader]) -> Iterator[Path]:
    if is_remote(path):
        yield from _below_remote(path, readers)
        return
    if not path.exists():
        raise CrosscheckError(f"{path}: no such file or folder; check the path")
    if not path.is_dir():
        yield path
        return
    for found in path.rglob("*"):
        parts = found.relative_to(path).parts
        if is_article(found.name, readers) and not _passed_over(path, parts):
            yield found


def _below_remote(path: Path, readers: Sequence[Reader]) -> Iterator[Path]:
    """As of a folder here, without asking for each file whether it is none: the storage lists files alone."""
    for found in below(path):
        parts = found.relative_to(path).parts
        hidden = any(part.startswith(".") for part in parts)
        if found == path or (is_article(found.name, readers) and not hidden):
            yield found


def is_article(name: str, readers: Sequence[Reader]) -> bool:
    """Whether a file of this name can be read and is none of ours, such as the judgements."""
    return is_readable(name, readers) and name != STORY_FILE and not name.startswith("crosscheck.")


def is_special(path: Path, readers: Sequence[Reader]) -> bool:
    """Whether it is a pipe, socket or device that is called like an article: to open one can wait for ever.

    What has another name was given by it, as shells name the pipes that they make: `<(command)`.
    """
    if is_remote(path) or not is_readable(path.name, readers):
        return False
    try:
        kind = path.stat().st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(kind) or stat.S_ISDIR(kind))


def _passed_over(folder: Path, parts: Sequence[str]) -> bool:
    """Whether it is hidden, a folder, or belongs to a page that a browser saved with its parts beside it."""
    path = folder.joinpath(*parts)
    if any(part.startswith(".") for part in parts) or path.is_dir():
        return True
    saved = [parent for parent in path.parents if parent.name.endswith("_files")]
    return any(
        parent.with_name(parent.name.removesuffix("_files") + end).exists() for parent in saved for end in _PAGES
    )
