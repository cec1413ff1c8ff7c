"""Many vectors in little memory."""

from array import array
from collections.abc import Iterable, Sequence
from typing import overload

from crosscheck.grouping.terms import Vector


class Packed(Sequence[Vector]):
    """Vectors as numbers side by side, 12 bytes a term; one is made anew each time it is asked for."""

    def __init__(self, vectors: Iterable[Vector]) -> None:
        self._numbers: dict[str, int] = {}
        self._terms, self._weights, self._ends = array("I"), array("d"), array("Q", [0])
        for vector in vectors:
            self._terms.extend(self._numbers.setdefault(term, len(self._numbers)) for term in vector)
            self._weights.extend(vector.values())
            self._ends.append(len(self._terms))
        self._words = list(self._numbers)

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, index: int) -> Vector: ...
    @overload
    def __getitem__(self, index: slice) -> list[Vector]: ...
    def __getitem__(self, index: int | slice) -> Vector | list[Vector]:
        if isinstance(index, slice):
            return [self[n] for n in range(*index.indices(len(self)))]
        if not 0 <= index < len(self):
            raise IndexError(index)
        part = slice(self._ends[index], self._ends[index + 1])
        return {self._words[n]: weight for n, weight in zip(self._terms[part], self._weights[part], strict=True)}
