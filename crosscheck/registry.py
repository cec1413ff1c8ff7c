"""Finds readers, kinds and formats by their entry points, ours and third parties' alike."""

from functools import cache
from importlib.metadata import EntryPoint, EntryPoints, entry_points
from typing import Any, cast

from crosscheck.errors import SettingsError
from crosscheck.protocols import ClaimKind, Format, Reader
from crosscheck.versions import version_of


@cache
def readers() -> tuple[Reader, ...]:
    """All readers, by name."""
    return tuple(reader for _, reader in _load("crosscheck.readers"))


@cache
def kinds() -> tuple[ClaimKind, ...]:
    """All kinds of claim, by name."""
    return tuple(kind for _, kind in _load("crosscheck.kinds"))


def kind_versions() -> list[str]:
    """What stands for the kinds installed. Ours, for which the version of the program stands, are not loaded."""
    return [f"{point.name} {point.value} {_foreign_version(point)}" for point in _points("crosscheck.kinds")]


def _foreign_version(point: EntryPoint) -> str:
    own = __name__.partition(".")[0]
    return "" if point.module.partition(".")[0] == own else version_of(point.load()())


def kinds_of_rules() -> dict[str, str]:
    """By rule the name of its kind of claim."""
    return {rule: kind.name for kind in kinds() for rule in kind.rules}


def format_names() -> list[str]:
    """Names of the output formats, without loading them."""
    return [point.name for point in _points("crosscheck.formats")]


def format_named(name: str) -> Format:
    """The output format of that name."""
    for point in _installed().select(group="crosscheck.formats", name=name):
        loaded: Format = point.load()()
        return loaded
    raise SettingsError(f"no format {name!r}: choose from {', '.join(format_names())}")


def _load(group: str) -> list[tuple[str, Any]]:
    return [(point.name, point.load()()) for point in _points(group)]


def _points(group: str) -> list[EntryPoint]:
    return sorted(_installed().select(group=group), key=lambda point: point.name)


@cache
def _installed() -> EntryPoints:
    """All entry points of all packages, for which every package's metadata is read."""
    return cast("EntryPoints", entry_points())
