"""Which articles are worth comparing: those that share a telling term and were published close together."""

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from crosscheck.grouping.terms import Vector

Pair = tuple[int, int]
Block = tuple["array[int]", "array[float]"]
"""By their rank in time, articles that share a term, and what it weighs in each."""

_NONE: Block = array("I"), array("d")

# Of each article so many of its heaviest terms are blocks.
_KEYS = 24
# So many of those that follow it in a block an article is set against.
_WINDOW = 8
# What the keys that two share must weigh together: less than makes two articles alike.
_SHARED = 0.05


def neighbours(vectors: Sequence[Vector], published: Sequence[float | None]) -> list[Pair]:
    """Pairs of indexes, left below right, in order; their number grows with that of the articles."""
    order = sorted(range(len(vectors)), key=lambda n: (published[n] is not None, published[n] or 0.0, n))
    blocks = _blocks(vectors, order)
    found: list[Pair] = []
    for rank, left in enumerate(order):
        shared: dict[int, float] = defaultdict(float)
        for term, weight in _keys(vectors[left]):
            ranks, weights = blocks.get(term, _NONE)
            after = bisect_right(ranks, rank)
            for at in range(after, min(after + _WINDOW, len(ranks))):
                shared[ranks[at]] += weight * weights[at]
        close = (order[other] for other, weight in shared.items() if weight >= _SHARED)
        found += [(min(left, right), max(left, right)) for right in close]
    return sorted(found)


def _keys(vector: Vector) -> Iterator[tuple[str, float]]:
    return islice(vector.items(), _KEYS)


def _blocks(vectors: Sequence[Vector], order: Sequence[int]) -> dict[str, Block]:
    """The articles that have a key, where several do: in `order`, which is by time, those without one first."""
    number = Counter(term for n in order for term, _ in _keys(vectors[n]))
    blocks: dict[str, Block] = {}
    for rank, n in enumerate(order):
        for term, weight in _keys(vectors[n]):
            if number[term] > 1:
                ranks, weights = blocks.setdefault(term, (array("I"), array("d")))
                ranks.append(rank)
                weights.append(weight)
    return blocks
