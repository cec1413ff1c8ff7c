"""Finds readers, kinds and formats by their entry points, ours and third parties' alike."""

from functools import cache
from importlib.metadata import entry_points
from typing import Any

from crosscheck.errors import SettingsError
from crosscheck.protocols import ClaimKind, Format, Reader


@cache
def readers() -> tuple[Reader, ...]:
    """All readers, by name."""
    return tuple(reader for _, reader in _load("crosscheck.readers"))


@cache
def kinds() -> tuple[ClaimKind, ...]:
    """All kinds of claim, by name."""
    return tuple(kind for _, kind in _load("crosscheck.kinds"))


def format_names() -> list[str]:
    """Names of the output formats, without loading them."""
    return sorted(point.name for point in entry_points(group="crosscheck.formats"))


def format_named(name: str) -> Format:
    """The output format of that name."""
    for point in entry_points(group="crosscheck.formats", name=name):
        loaded: Format = point.load()()
        return loaded
    raise SettingsError(f"no format {name!r}: choose from {', '.join(format_names())}")


def _load(group: str) -> list[tuple[str, Any]]:
    return [(point.name, point.load()()) for point in sorted(entry_points(group=group), key=lambda point: point.name)]
