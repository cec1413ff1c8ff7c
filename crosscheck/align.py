"""Align stage: which claims of a story answer the same question."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

from crosscheck.models import Alignment, Claim, Edge, Match
from crosscheck.protocols import ClaimKind
from crosscheck.unions import Unions

# Below this the claims are thought to answer different questions.
THRESHOLD = 0.5
# What it adds that neither claim had another partner in the other's article.
_ALONE = 0.1
# What each further possible partner takes away: one of several battles, launches or payments.
_CROWD = 0.05
# How much surer a match within one article must be: writers seldom contradict themselves, but often count two things.
_WITHIN = 0.3
# How much better a disagreeing match must be than an agreeing one to be preferred.
_AGREES = 0.2

Unit = tuple[Claim[Any], ...]
Pair = tuple[int, int]


def align(claims: Sequence[Claim[Any]], kinds: Sequence[ClaimKind]) -> list[Alignment]:
    """The alignments of a story's claims, kind by kind, in text order; a claim alone makes none."""
    return [alignment for kind in kinds for alignment in _aligned(claims, kind)]


def _aligned(claims: Sequence[Claim[Any]], kind: ClaimKind) -> list[Alignment]:
    units = _units([claim for claim in claims if claim.kind == kind.name], kind)
    edges = _assigned(units, _candidates(units, kind), kind)
    unions: Unions[int] = Unions()
    for edge in edges:
        unions.join(edge.left, edge.right)
    groups = unions.groups(range(len(units)))
    return [
        _alignment(kind, units, group, edges) for group in groups if len(group) > 1 or _articles(units[group[0]]) > 1
    ]


def _units(claims: Sequence[Claim[Any]], kind: ClaimKind) -> list[Unit]:
    same: dict[Hashable, list[Claim[Any]]] = defaultdict(list)
    for claim in claims:
        same[kind.identity(claim)].append(claim)
    return [tuple(group) for group in same.values()]


def _articles(unit: Unit) -> int:
    return len({claim.article for claim in unit})


def _candidates(units: list[Unit], kind: ClaimKind) -> dict[Pair, Match]:
    blocks: dict[Hashable, list[int]] = defaultdict(list)
    for n, unit in enumerate(units):
        for key in kind.blocks(unit[0]):
            blocks[key].append(n)
    pairs = {pair for members in blocks.values() for pair in combinations(members, 2)}
    if kind.exclusive:
        pairs = {pair for pair in pairs if not _one_sentence(units[pair[0]][0], units[pair[1]][0])}
    matches = {}
    for left, right in sorted(pairs):
        match = kind.match(units[left][0], units[right][0])
        if match is not None and kind.compare(units[left][0], units[right][0]) is not None:
            matches[left, right] = match
    return matches


def _one_sentence(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two stand in one sentence: what it says twice, it says of two things."""
    return left.article == right.article and left.sentence == right.sentence


def _assigned(units: list[Unit], candidates: dict[Pair, Match], kind: ClaimKind) -> list[Edge]:
    """The matches good enough; of those between two articles each claim keeps its best, an agreeing one first."""
    partners: dict[tuple[int, str], int] = defaultdict(int)
    for left, right in candidates:
        partners[left, units[right][0].article] += 1
        partners[right, units[left][0].article] += 1
    edges = []
    for (left, right), match in candidates.items():
        rivals = partners[left, units[right][0].article] + partners[right, units[left][0].article] - 2
        score = min(match.score + _ALONE, 1.0) if not rivals else match.score - _CROWD * min(rivals, 3)
        own = kind.exclusive and units[left][0].article == units[right][0].article
        if score >= (THRESHOLD + _WITHIN if own else THRESHOLD):
            edges.append(Edge(left, right, replace(match, score=score)))
    return _best(units, edges, kind) if kind.exclusive else edges


def _best(units: list[Unit], edges: list[Edge], kind: ClaimKind) -> list[Edge]:
    def rank(edge: Edge) -> tuple[float, int, int]:
        verdict = kind.compare(units[edge.left][0], units[edge.right][0])
        agrees = verdict is not None and verdict.relation.agrees
        return -(edge.match.score + (_AGREES if agrees else 0.0)), edge.left, edge.right

    taken: set[tuple[int, str]] = set()
    kept = []
    for edge in sorted(edges, key=rank):
        left, right = units[edge.left][0].article, units[edge.right][0].article
        if (edge.left, right) in taken or (edge.right, left) in taken:
            continue
        taken |= {(edge.left, right), (edge.right, left)}
        kept.append(edge)
    return sorted(kept, key=lambda edge: (edge.left, edge.right))


def _alignment(kind: ClaimKind, units: list[Unit], group: list[int], edges: list[Edge]) -> Alignment:
    place = {n: index for index, n in enumerate(group)}
    own = tuple(Edge(place[edge.left], place[edge.right], edge.match) for edge in edges if edge.left in place)
    return Alignment(kind.name, tuple(units[n] for n in group), own)
