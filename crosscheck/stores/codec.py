"""Claims as JSON and back, exactly: what was stored compares, shows and prints as what was extracted.

Values of all kinds are made of frozen dataclasses, enums, tuples, frozensets, times and scalars. Each distinct one is
a row of a pool, `[tag, part, …]`, so that what the claims of an article share, such as its words, is stored and made
once. A part is a string, a boolean or null as it is, or the number of an earlier row. Rows only ever make data: tags
name types that this program, or the package of a kind that is installed, defines as frozen dataclass or enum.
"""

import sys
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any

from crosscheck.models import Key, Span

Rows = list[list[Any]]
_OWN = __name__.partition(".")[0]


class UndecodableError(ValueError):
    """Rows that no value can be made of, such as one whose type is gone."""


def encode(values: Sequence[Any], packages: Iterable[str] = ()) -> tuple[Rows, list[Any]]:
    """The pool and, for each value, its part; raises TypeError for a value that could not be decoded."""
    pool = _Pool(frozenset((_OWN, *packages)))
    return pool.rows, [pool.part(value) for value in values]


def decode(rows: Rows, parts: Sequence[Any], packages: Iterable[str] = ()) -> list[Any]:
    """The values of `encode`, equal ones the same object; raises UndecodableError."""
    allowed = frozenset((_OWN, *packages))
    made: list[Any] = []
    makers: dict[str, Callable[[list[Any]], Any]] = {}
    try:
        for tag, *row in rows:
            if tag not in makers:
                makers[tag] = _maker(tag, allowed)
            made.append(makers[tag]([made[part] if type(part) is int else part for part in row]))
        return [made[part] if type(part) is int else part for part in parts]
    except (TypeError, ValueError, IndexError, AttributeError, KeyError) as error:
        raise UndecodableError(str(error)) from error


class _Pool:
    """Gives each distinct value its row."""

    def __init__(self, packages: frozenset[str]) -> None:
        self.rows: Rows = []
        self._packages = packages
        self._numbers: dict[Hashable, int] = {}
        self._seen: dict[int, tuple[Any, int]] = {}
        self._plans: dict[type, tuple[str, tuple[str, ...]]] = {}

    def part(self, value: Any) -> Any:
        """The value itself if it is plain, else the number of its row."""
        kind = type(value)
        if value is None or kind is str or kind is bool:
            return value
        known = self._seen.get(id(value))
        if known is None:
            tag, parts = self._taken_apart(value)
            known = self._seen[id(value)] = (value, self._number((tag, *parts)))
        return known[1]

    def _number(self, row: tuple[Any, ...]) -> int:
        # 1, 1.0 and True are equal keys but other rows.
        key = (row, tuple(map(type, row)))
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.rows)
            self.rows.append(list(row))
        return number

    def _taken_apart(self, value: Any) -> tuple[str, list[Any]]:
        kind = type(value)
        if kind is Span:
            return "span", [str(value.start), str(value.end)]
        if kind is frozenset:
            words = all(isinstance(item, str) for item in value)
            return "set", self._parts(sorted(value) if words else sorted(value, key=self._rank))
        if kind is tuple:
            return "tuple", self._parts(value)
        if kind is Key:
            return "key", [str(value), value.shown]
        if kind in (int, float):
            return "#", [repr(value)]
        if kind is datetime:
            return "time", [value.isoformat()]
        return self._of_class(kind, value)

    def _rank(self, item: Any) -> tuple[str, str]:
        """What orders the members of a set of more than words, which has no order of its own."""
        if isinstance(item, str):
            return item, getattr(item, "shown", "")
        return "", repr(encode([item], self._packages))

    def _of_class(self, kind: type, value: Any) -> tuple[str, list[Any]]:
        if kind not in self._plans:
            self._plans[kind] = self._plan(kind)
        tag, names = self._plans[kind]
        if isinstance(value, Enum):
            return tag, [value.name]
        return tag, self._parts([getattr(value, name) for name in names])

    def _parts(self, values: Iterable[Any]) -> list[Any]:
        """The part of each; most are strings, or nothing."""
        return [one if one is None or type(one) is str else self.part(one) for one in values]

    def _plan(self, kind: type) -> tuple[str, tuple[str, ...]]:
        """A class's tag, and its fields if it is a dataclass; TypeError if nothing could be made of them."""
        tag = f"{kind.__module__}:{kind.__qualname__}"
        return tag, _fields(kind) if is_dataclass(_class(tag, self._packages)) else ()


def _number(parts: list[Any]) -> int | float:
    (written,) = parts
    return int(written) if written.lstrip("-").isdigit() else float(written)


_MAKERS: dict[str, Callable[[list[Any]], Any]] = {
    "#": _number,
    "key": lambda parts: Key(*parts),
    "span": lambda parts: Span(start=int(parts[0]), end=int(parts[1])),
    "tuple": tuple,
    "set": frozenset,
    "time": lambda parts: datetime.fromisoformat(*parts),
}


@cache
def _maker(tag: str, packages: frozenset[str]) -> Callable[[list[Any]], Any]:
    if tag in _MAKERS:
        return _MAKERS[tag]
    made: Any = _class(tag, packages)
    if issubclass(made, Enum):
        return lambda parts: made[parts[0]]
    if any(field.kw_only for field in fields(made)):
        return lambda parts: made(**dict(zip(_fields(made), parts, strict=True)))
    count = len(_fields(made))

    def make(parts: list[Any]) -> Any:
        if len(parts) != count:
            raise ValueError(f"{len(parts)} parts for the {count} of {tag}")
        return made(*parts)

    return make


@cache
def _class(tag: str, packages: frozenset[str]) -> type[Any]:
    """The frozen dataclass or enum that a tag names; TypeError if it names anything else."""
    module, _, name = tag.partition(":")
    found = getattr(sys.modules.get(module), name, None) if module.partition(".")[0] in packages else None
    if isinstance(found, type) and found.__module__ == module:
        frozen = is_dataclass(found) and getattr(found, "__dataclass_params__").frozen  # noqa: B009
        if frozen or issubclass(found, Enum):
            return found
    raise TypeError(f"{tag} is no frozen dataclass or enum of {', '.join(sorted(packages))}")


@cache
def _fields(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.init)
