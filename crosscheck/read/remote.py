"""Storage that fsspec reaches, such as s3://bucket/news: its paths behave as those of this machine."""

import io
from pathlib import Path
from typing import Any, BinaryIO, cast

from crosscheck.errors import CrosscheckError

# Bytes that are fetched at a time where a reader goes line by line.
_BLOCK = 1_000_000


def remote(address: str) -> Path:
    """The path at an address; raises CrosscheckError, saying what is missing, if such storage cannot be reached."""
    try:
        from upath import UPath
    except ImportError as error:
        needed = "pip install 'crosscheck-news[remote]'"
        raise CrosscheckError(f"{address}: storage elsewhere needs an extra: {needed}") from error
    try:
        path = UPath(address)
        # Its library is looked for when it is first used, and credentials are.
        _ = path.fs
    except Exception as error:  # Each storage has errors of its own.
        raise CrosscheckError(f"{address}: {_first_line(error)}") from error
    # What it lacks of a Path, readers of articles do not use.
    return cast(Path, path)


def is_remote(path: Path) -> bool:
    """Whether it is none of this machine's."""
    return not isinstance(path, Path)


def below(path: Path) -> list[Path]:
    """The file at the remote path, or all those below it; raises CrosscheckError if there is nothing or no access."""
    found = cast(Any, path)
    try:
        names = found.fs.find(found.path)
    except Exception as error:  # Each storage has errors of its own.
        raise CrosscheckError(f"{path}: cannot be listed: {_first_line(error)}") from error
    if not names:
        raise CrosscheckError(f"{path}: no such file or folder, or an empty one; check the address")
    return [type(found)(name, protocol=found.protocol, **found.storage_options) for name in names]


def opened(path: Path) -> BinaryIO:
    """The file, to be read and sought as one on this machine; raises OSError."""
    try:
        return io.BufferedReader(cast(io.RawIOBase, path.open("rb")), _BLOCK)
    except OSError:
        raise
    except Exception as error:  # Each storage has errors of its own.
        raise OSError(_first_line(error)) from error


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), "") or type(error).__name__
