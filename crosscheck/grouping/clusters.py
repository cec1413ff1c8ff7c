"""Agglomerative clustering by average linkage over known neighbours."""

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crosscheck.grouping.neighbours import Pair
from crosscheck.grouping.terms import Vector, likeness
from crosscheck.unions import Unions

# Days apart that mean nothing, what each doubling of them takes away, and what is left however far apart: a weekly
# match or a monthly figure is another event, but dates can be a crawl's.
_CLOSE_DAYS = 3
_DOUBLING = 0.05
_LEAST = 0.7


@dataclass(slots=True)
class _Cluster:
    """Articles thought to tell of the same events."""

    members: list[int]
    total: Vector
    """The sum of their vectors."""
    dated: int
    days: float
    """The sum of the days on which those with a date were published."""
    first: float
    last: float
    """The earliest and the latest of these days; infinity and its negative where none has a date."""

    def likeness(self, other: "_Cluster") -> float:
        """The average over all pairs of their members, less where the two were published far apart."""
        alike = likeness(self.total, other.total)
        return alike / (len(self.members) * len(other.members)) * self._time(other)

    def _time(self, other: "_Cluster") -> float:
        if not (self.dated and other.dated):
            return 1.0
        apart = abs(self.days / self.dated - other.days / other.dated)
        return max(_LEAST, 1.0 - _DOUBLING * math.log2(max(apart / _CLOSE_DAYS, 1.0)))

    def span(self, other: "_Cluster") -> float:
        """Days between the first and the last of both; negative if none has a date."""
        return max(self.last, other.last) - min(self.first, other.first)

    def absorb(self, other: "_Cluster") -> None:
        """Takes in the other's members."""
        self.members += other.members
        few, many = sorted((self.total, other.total), key=len)
        for term, weight in few.items():
            many[term] = many.get(term, 0.0) + weight
        self.total = many
        self.dated += other.dated
        self.days += other.days
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)


def clusters(
    vectors: Sequence[Vector],
    published: Sequence[float | None],
    pairs: Iterable[Pair],
    threshold: float,
    window: float | None = None,
) -> list[list[int]]:
    """Indexes by cluster, each sorted: the two that are most alike become one as long as any are alike enough.

    No cluster spans more than `window` days.
    """
    linked, pairs = Unions[int](), list(pairs)
    for left, right in pairs:
        linked.join(left, right)
    met: dict[int, list[Pair]] = defaultdict(list)
    for left, right in pairs:
        met[linked.find(left)].append((left, right))
    found: list[list[int]] = []
    for members in linked.groups(range(len(vectors))):
        # What no neighbour links never becomes one, so a few articles' vectors are in memory at a time.
        some = _Clusters(members, vectors, published, threshold, math.inf if window is None else window)
        for left, right in met.pop(linked.find(members[0]), ()):
            some.meet(left, right)
        some.merge()
        found += (sorted(cluster.members) for cluster in some.alive.values())
    return sorted(found)


def _alone(number: int, vector: Vector, time: float | None) -> _Cluster:
    if time is None:
        return _Cluster([number], dict(vector), 0, 0.0, math.inf, -math.inf)
    return _Cluster([number], dict(vector), 1, time, time, time)


class _Clusters:
    """Clusters by number, which of them are neighbours, and a queue of those alike enough to become one."""

    def __init__(
        self,
        members: Iterable[int],
        vectors: Sequence[Vector],
        published: Sequence[float | None],
        threshold: float,
        window: float,
    ) -> None:
        self.alive = {n: _alone(n, vectors[n], published[n]) for n in members}
        self._next = len(vectors)
        self._near: dict[int, set[int]] = {n: set() for n in self.alive}
        self._queue: list[tuple[float, int, int]] = []
        self._threshold = threshold
        self._window = window

    def meet(self, left: int, right: int) -> None:
        """Makes the two neighbours."""
        self._near[left].add(right)
        self._near[right].add(left)
        if self.alive[left].span(self.alive[right]) > self._window:
            return
        likeness = self.alive[left].likeness(self.alive[right])
        if likeness >= self._threshold:
            heapq.heappush(self._queue, (-likeness, left, right))

    def merge(self) -> None:
        """Empties the queue."""
        while self._queue:
            _, left, right = heapq.heappop(self._queue)
            if left in self.alive and right in self.alive:
                self._join(left, right)

    def _join(self, left: int, right: int) -> None:
        one, other = self.alive.pop(left), self.alive.pop(right)
        near = (self._near.pop(left) | self._near.pop(right)) - {left, right}
        one.absorb(other)
        number, self._next = self._next, self._next + 1
        self.alive[number], self._near[number] = one, set()
        for neighbour in sorted(near):
            self._near[neighbour] -= {left, right}
            self.meet(neighbour, number)
