"""Lays two word sequences side by side where the end of each may hang over the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

_EQUAL = 2.0
_ALIKE = 0.5
_OTHER = -1.0
_GAP = -1.0
# So many words at an end may be put in place of others.
_REPLACED = 3
# Two words of at least this many letters and this similarity are one misspelt.
_LETTERS = 4
_SIMILAR = 0.75


@dataclass(frozen=True, slots=True)
class Region:
    """Word ranges `left[a:b]` and `right[c:d]` that stand against each other."""

    a: int
    b: int
    c: int
    d: int


@dataclass(frozen=True, slots=True)
class Overlay:
    """The window in which the two overlap: its ranges in both, how many words are equal, what differs."""

    window: Region
    equal: tuple[tuple[int, int], ...]
    differing: tuple[Region, ...]


@lru_cache(maxsize=20_000)
def overlay(left: tuple[str, ...], right: tuple[str, ...]) -> Overlay:
    """The best way to lay one over the other; what hangs over at either end counts as cut off, not as different."""
    path = _path(left, right)
    if not path:
        return Overlay(Region(0, 0, 0, 0), (), ())
    equal = tuple((i, j) for i, j in path if i is not None and j is not None and left[i] == right[j])
    lefts = [i for i, _ in path if i is not None]
    rights = [j for _, j in path if j is not None]
    window = Region(lefts[0], lefts[-1] + 1, rights[0], rights[-1] + 1) if lefts and rights else Region(0, 0, 0, 0)
    window = _widened(window, equal, len(left), len(right)) if equal else window
    return Overlay(window, equal, tuple(_regions(equal, window)))


def _widened(window: Region, equal: Sequence[tuple[int, int]], left: int, right: int) -> Region:
    """The window to the very ends where both go on with a few other words: that is no cut, but a change."""
    a, b, c, d = window.a, window.b, window.c, window.d
    first, last = equal[0], equal[-1]
    if min(first) and max(first) <= _REPLACED:
        a = c = 0
    if last[0] < left - 1 and last[1] < right - 1 and max(left - 1 - last[0], right - 1 - last[1]) <= _REPLACED:
        b, d = left, right
    return Region(a, b, c, d)


def _regions(equal: Sequence[tuple[int, int]], window: Region) -> list[Region]:
    """What lies between the equal words."""
    regions, a, c = [], window.a, window.c
    for i, j in [*equal, (window.b, window.d)]:
        if i > a or j > c:
            regions.append(Region(a, i, c, j))
        a, c = i + 1, j + 1
    return regions


def _path(left: tuple[str, ...], right: tuple[str, ...]) -> list[tuple[int | None, int | None]]:
    rows, columns = len(left), len(right)
    scores = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(1, rows + 1):
        above, row = scores[i - 1], scores[i]
        for j in range(1, columns + 1):
            row[j] = max(above[j - 1] + _likeness(left[i - 1], right[j - 1]), above[j] + _GAP, row[j - 1] + _GAP)
    ends = [(scores[rows][j], rows, j) for j in range(columns + 1)] + [
        (scores[i][columns], i, columns) for i in range(rows + 1)
    ]
    _, i, j = max(ends)
    path: list[tuple[int | None, int | None]] = []
    while i > 0 and j > 0:
        here = scores[i][j]
        if here == scores[i - 1][j - 1] + _likeness(left[i - 1], right[j - 1]):
            i, j = i - 1, j - 1
            path.append((i, j))
        elif here == scores[i - 1][j] + _GAP:
            i -= 1
            path.append((i, None))
        else:
            j -= 1
            path.append((None, j))
    return path[::-1]


@lru_cache(maxsize=100_000)
def _likeness(left: str, right: str) -> float:
    if left == right:
        return _EQUAL
    return _ALIKE if alike(left, right) else _OTHER


def alike(left: str, right: str) -> bool:
    """Whether one word may be the other misspelt or in another form."""
    long = min(len(left), len(right)) >= _LETTERS
    return long and Levenshtein.normalized_similarity(left, right) >= _SIMILAR
