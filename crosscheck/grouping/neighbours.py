"""Which articles are worth comparing: those that share a telling term and were published close together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from crosscheck.grouping.terms import Vector

Pair = tuple[int, int]

# Of each article so many of its heaviest terms are blocks.
_KEYS = 24
# So many of those that follow it in a block an article is set against.
_WINDOW = 8
# What the keys that two share must weigh together: less than makes two articles alike.
_SHARED = 0.05


def neighbours(vectors: Sequence[Vector], published: Sequence[float | None]) -> list[Pair]:
    """Pairs of indexes, left below right, in order; their number grows with that of the articles."""
    shared: dict[Pair, float] = defaultdict(float)
    for term, members in _blocks(vectors, published).items():
        for left, right in _close(members):
            shared[min(left, right), max(left, right)] += vectors[left][term] * vectors[right][term]
    return sorted(pair for pair, weight in shared.items() if weight >= _SHARED)


def _blocks(vectors: Sequence[Vector], published: Sequence[float | None]) -> dict[str, list[int]]:
    """The articles of each key by time of publication, those without one first."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for n in sorted(range(len(vectors)), key=lambda n: (published[n] is not None, published[n] or 0.0, n)):
        for term in list(vectors[n])[:_KEYS]:
            blocks[term].append(n)
    return blocks


def _close(members: Sequence[int]) -> Iterator[Pair]:
    for n, left in enumerate(members):
        for right in members[n + 1 : n + 1 + _WINDOW]:
            yield left, right
