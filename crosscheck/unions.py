"""Disjoint sets: things joined pair by pair, read back as groups."""

from collections import defaultdict
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Unions(Generic[T]):
    """Disjoint sets with path halving; what was never joined is alone."""

    def __init__(self) -> None:
        self._parent: dict[T, T] = {}

    def find(self, item: T) -> T:
        """The member that stands for the item's group."""
        parent = self._parent
        while parent.get(item, item) != item:
            above = parent[item]
            parent[item] = parent.get(above, above)
            item = above
        return item

    def join(self, left: T, right: T) -> None:
        """Makes one group of the two items' groups, led by the left one's leader."""
        a, b = self.find(left), self.find(right)
        if a != b:
            self._parent[b] = a

    def groups(self, items: Iterable[T]) -> list[list[T]]:
        """The groups among `items`, in the order of their first members."""
        found: dict[T, list[T]] = defaultdict(list)
        for item in items:
            found[self.find(item)].append(item)
        return list(found.values())
