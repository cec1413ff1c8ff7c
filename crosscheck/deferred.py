"""Sequences whose items are made only if somebody asks for one."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar, overload

Item_co = TypeVar("Item_co", covariant=True)


class Deferred(Sequence[Item_co], Generic[Item_co]):
    """So many items as `make` will give, once; equal to any sequence of equal items."""

    def __init__(self, number: int, make: Callable[[], Sequence[Item_co]]) -> None:
        self._number, self._make = number, make
        self._made: Sequence[Item_co] | None = None

    def __len__(self) -> int:
        return self._number

    @overload
    def __getitem__(self, at: int) -> Item_co: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Item_co]: ...
    def __getitem__(self, at: int | slice) -> Item_co | Sequence[Item_co]:
        return self._items()[at]

    def __iter__(self) -> Iterator[Item_co]:
        return iter(self._items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and list(self) == list(other)

    def __hash__(self) -> int:
        return hash(tuple(self._items()))

    def __repr__(self) -> str:
        return f"Deferred({self._items()!r})"

    def _items(self) -> Sequence[Item_co]:
        if self._made is None:
            self._made = self._make()
        return self._made


def chained(parts: Iterable[Sequence[Item_co]]) -> Deferred[Item_co]:
    """The items of all parts one after the other."""
    listed = tuple(parts)
    return Deferred(sum(map(len, listed)), lambda: tuple(item for part in listed for item in part))
