"""Align stage: which claims of a story answer the same question."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any

from crosscheck.models import Alignment, Claim, Edge, Match, Weight
from crosscheck.protocols import ClaimKind
from crosscheck.unions import Unions

# With so many of those that follow it in its block a claim is compared.
_WINDOW = 25
# Below this the claims are thought to answer different questions.
THRESHOLD = 0.5
# What it adds that neither claim had another partner in the other's article.
_ALONE = 0.1
# What each further possible partner takes away: one of several battles, launches or payments.
_CROWD = 0.05
_MOST_RIVALS = 3
_UNRIVALLED = Weight("neither has another in the other article that it could answer", _ALONE)
# How much surer a match within one article must be: writers seldom contradict themselves, but often count two things.
_WITHIN = 0.3
# How much better a disagreeing match must be than an agreeing one to be preferred.
_AGREES = 0.2

Unit = tuple[Claim[Any], ...]
Pair = tuple[int, int]


def align(
    claims: Sequence[Claim[Any]],
    kinds: Sequence[ClaimKind],
    threshold: float = THRESHOLD,
    earlier: frozenset[str] = frozenset(),
    settled: Callable[[Claim[Any], Claim[Any]], bool] = lambda _left, _right: False,
) -> list[Alignment]:
    """The alignments of a story's claims, kind by kind, in text order; a claim alone makes none.

    Claims of the articles whose ids are `earlier` are aligned with those of others, never with each other; so are not
    two claims of which `settled` says that there is nothing to ask.
    """
    return [alignment for kind in kinds for alignment in _aligned(claims, kind, threshold, earlier, settled)]


def _aligned(
    claims: Sequence[Claim[Any]],
    kind: ClaimKind,
    threshold: float,
    earlier: frozenset[str],
    settled: Callable[[Claim[Any], Claim[Any]], bool],
) -> list[Alignment]:
    units = _units([claim for claim in claims if claim.kind == kind.name], kind)
    old = {n for n, unit in enumerate(units) if all(claim.article in earlier for claim in unit)}
    candidates = _candidates(units, kind, old)
    open_ones = [edge for edge in candidates if not settled(units[edge.left][0], units[edge.right][0])]
    edges = _assigned(units, open_ones, kind, threshold)
    edges += _agreeing(units, edges, kind, old)
    unions: Unions[int] = Unions()
    for edge in edges:
        unions.join(edge.left, edge.right)
    groups = unions.groups(range(len(units)))
    own: dict[int, list[Edge]] = defaultdict(list)
    for edge in edges:
        own[unions.find(edge.left)].append(edge)
    return [
        _alignment(kind, units, group, own[unions.find(group[0])])
        for group in groups
        if (len(group) > 1 or _articles(units[group[0]]) > 1) and not old.issuperset(group)
    ]


def _agreeing(units: list[Unit], edges: list[Edge], kind: ClaimKind, old: set[int]) -> list[Edge]:
    """Edges between old units that are matched with one new unit and agree, so that they give one reading."""
    matched: dict[int, list[tuple[int, Match]]] = defaultdict(list)
    for edge in edges if old else ():
        for new, other in ((edge.left, edge.right), (edge.right, edge.left)):
            if other in old and new not in old:
                matched[new].append((other, edge.match))
    found: dict[Pair, Match] = {}
    for others in matched.values():
        for n, (right, match) in enumerate(others):
            left = next((left for left, _ in others[:n] if _agree(units, left, right, kind)), None)
            if left is not None:
                found.setdefault((min(left, right), max(left, right)), match)
    verdicts = {pair: kind.compare(units[pair[0]][0], units[pair[1]][0]) for pair in found}
    return [Edge(*pair, match, verdict) for pair, match in found.items() if (verdict := verdicts[pair])]


def _agree(units: list[Unit], left: int, right: int, kind: ClaimKind) -> bool:
    verdict = kind.compare(units[left][0], units[right][0])
    return verdict is not None and verdict.relation.agrees


def _units(claims: Sequence[Claim[Any]], kind: ClaimKind) -> list[Unit]:
    same: dict[Hashable, list[Claim[Any]]] = defaultdict(list)
    for claim in claims:
        same[kind.identity(claim)].append(claim)
    return [tuple(group) for group in same.values()]


def _articles(unit: Unit) -> int:
    return len({claim.article for claim in unit})


def _candidates(units: list[Unit], kind: ClaimKind, old: set[int]) -> list[Edge]:
    """The matches whose values can be compared, however sure they are."""
    blocks: dict[Hashable, list[int]] = defaultdict(list)
    for n, unit in enumerate(units):
        for key in kind.blocks(unit[0]):
            blocks[key].append(n)
    pairs = {pair for members in blocks.values() for pair in _near(members) if not old.issuperset(pair)}
    if kind.exclusive:
        pairs = {pair for pair in pairs if not _one_sentence(units[pair[0]][0], units[pair[1]][0])}
    edges = []
    for left, right in sorted(pairs):
        match = kind.match(units[left][0], units[right][0])
        verdict = kind.compare(units[left][0], units[right][0]) if match else None
        if match and verdict:
            edges.append(Edge(left, right, match, verdict))
    return edges


def _near(members: list[int]) -> Iterator[Pair]:
    """Pairs not far apart in the story: in a block of hundreds each claim meets enough others to join its question."""
    for n, left in enumerate(members):
        for right in members[n + 1 : n + 1 + _WINDOW]:
            yield left, right


def _one_sentence(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two stand in one sentence: what it says twice, it says of two things."""
    return left.article == right.article and left.sentence == right.sentence


def _assigned(units: list[Unit], candidates: list[Edge], kind: ClaimKind, threshold: float) -> list[Edge]:
    """The matches good enough; where a claim can have but one partner in an article, only the best of them."""
    if not kind.exclusive:
        return [edge for edge in candidates if edge.match.score >= threshold]
    edges = []
    for edge in _rivalled(units, candidates, threshold - 2 * _ALONE):
        own = units[edge.left][0].article == units[edge.right][0].article
        if edge.match.score >= (threshold + _WITHIN if own else threshold):
            edges.append(edge)
    return _best(units, edges)


def _rivalled(units: list[Unit], candidates: list[Edge], least: float) -> Iterator[Edge]:
    """The matches with their scores raised where neither claim has another possible partner, lowered where many do.

    Those of less than `least` are rivals only.
    """
    partners: Counter[tuple[int, str]] = Counter()
    for edge in candidates:
        partners[edge.left, units[edge.right][0].article] += 1
        partners[edge.right, units[edge.left][0].article] += 1
    for edge in candidates:
        if edge.match.score >= least:
            among = partners[edge.left, units[edge.right][0].article], partners[edge.right, units[edge.left][0].article]
            rivals = sum(among) - 2
            match = edge.match.adding(_crowded(rivals) if rivals else _UNRIVALLED)
            yield Edge(edge.left, edge.right, match, edge.verdict)


def _crowded(rivals: int) -> Weight:
    others = "other claims" if rivals > 1 else "another claim"
    return Weight(f"one of them could answer {others} as well", -_CROWD * min(rivals, _MOST_RIVALS))


def _best(units: list[Unit], edges: list[Edge]) -> list[Edge]:
    """Of the matches between two articles those that together are worth most, each claim in one of them."""
    between: dict[tuple[str, str], list[Edge]] = defaultdict(list)
    for edge in edges:
        between[units[edge.left][0].article, units[edge.right][0].article].append(edge)
    kept = [edge for group in between.values() for edge in _assignment(group)]
    return sorted(kept, key=lambda edge: (edge.left, edge.right))


def _worth(edge: Edge) -> float:
    """The match's score, and more if the two agree: then neither needs another partner."""
    return edge.match.score + (_AGREES if edge.verdict.relation.agrees else 0.0)


def _assignment(edges: list[Edge]) -> list[Edge]:
    lefts = sorted({edge.left for edge in edges})
    rights = sorted({edge.right for edge in edges})
    if len(lefts) == len(rights) == len(edges):
        return edges
    import numpy
    from lap import lapjv

    by_place = {(lefts.index(edge.left), rights.index(edge.right)): edge for edge in edges}
    costs = numpy.zeros((len(lefts), len(rights)))
    for place, edge in by_place.items():
        costs[place] = -_worth(edge)
    _, chosen, _ = lapjv(costs, extend_cost=True)
    return [by_place[place] for place in enumerate(chosen.tolist()) if place in by_place]


def _alignment(kind: ClaimKind, units: list[Unit], group: list[int], edges: list[Edge]) -> Alignment:
    place = {n: index for index, n in enumerate(group)}
    own = tuple(Edge(place[edge.left], place[edge.right], edge.match, edge.verdict) for edge in edges)
    return Alignment(kind.name, tuple(units[n] for n in group), own)
