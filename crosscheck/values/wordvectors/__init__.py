"""How near two words are in meaning, from a table of word vectors: see tools/build_wordvectors.py.

All arithmetic is in whole numbers until the last division, so that it comes out alike on every machine.
"""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

STEMS = Path(__file__).with_name("stems.txt")
VECTORS = Path(__file__).with_name("vectors.npy")
# The length of a vector in the table.
SCALE = 127
# Below this two words have nothing to do with each other.
_NEAR = 0.45

Weighed = Mapping[str, float]
"""Stems with what each is worth."""


def similarity(left: str, right: str) -> float:
    """Cosine of two stems' vectors, 1 for the same stem and 0 where the table lacks one."""
    if left == right:
        return 1.0
    rows = _rows()
    if left not in rows or right not in rows:
        return 0.0
    table = _table()
    one, other = table[rows[left]].astype(np.int32), table[rows[right]].astype(np.int32)
    return float(int(one @ other) / SCALE**2)


def overlap(left: Weighed, right: Weighed) -> float:
    """What of both sides' worth has a like on the other side: the mean of the two, each word by its nearest there."""
    if not left or not right:
        return 0.0
    near = _nearness(tuple(left), tuple(right))
    mine = float(near.max(axis=1) @ np.array(list(left.values())))
    theirs = float(near.max(axis=0) @ np.array(list(right.values())))
    return (mine + theirs) / 2


def _nearness(left: tuple[str, ...], right: tuple[str, ...]) -> NDArray[Any]:
    """For each pair how near it is above what is not near at all, from 0 to 1."""
    cosines = _vectors(left) @ _vectors(right).T / SCALE**2
    near: NDArray[Any] = np.clip((cosines - _NEAR) / (1 - _NEAR), 0.0, 1.0)
    places = {word: j for j, word in enumerate(right)}
    for i, word in enumerate(left):
        if word in places:
            near[i, places[word]] = 1.0
    return near


@lru_cache(maxsize=1 << 10)
def _vectors(stems: tuple[str, ...]) -> NDArray[Any]:
    """A row for each stem, of whole numbers: their products and sums are exact as floating-point numbers too."""
    rows, table = _rows(), _table()
    vectors = np.zeros((len(stems), table.shape[1]))
    known = [n for n, stem in enumerate(stems) if stem in rows]
    vectors[known] = table[[rows[stems[n]] for n in known]]
    return vectors


@cache
def _table() -> NDArray[Any]:
    table: NDArray[Any] = np.load(VECTORS, mmap_mode="r", allow_pickle=False)
    return table.view(np.ndarray)


@cache
def _rows() -> dict[str, int]:
    return {stem: n for n, stem in enumerate(STEMS.read_text(encoding="utf-8").split())}
