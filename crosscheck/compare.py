"""Compare stage: the readings of each alignment, and how they stand to each other."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from crosscheck.models import Alignment, Claim, Edge, Reading, Verdict
from crosscheck.protocols import ClaimKind
from crosscheck.unions import Unions


@dataclass(frozen=True, slots=True)
class Comparison:
    """An alignment's distinct values; the gravest pair of them decides, None where there is no pair."""

    kind: ClaimKind
    readings: tuple[Reading, ...]
    verdict: Verdict | None
    edge: Edge | None
    """The match on which the verdict rests."""
    claims: tuple[Claim[Any], ...]
    pairs: int


def compare(alignments: Sequence[Alignment], kinds: Sequence[ClaimKind]) -> list[Comparison]:
    """One comparison for each alignment, in the same order."""
    by_name = {kind.name: kind for kind in kinds}
    return [_compared(alignment, by_name[alignment.kind]) for alignment in alignments]


def _compared(alignment: Alignment, kind: ClaimKind) -> Comparison:
    known = [(edge, edge.verdict) for edge in alignment.edges]
    claims = tuple(claim for unit in alignment.units for claim in unit)
    unions = _agreeing(known)
    groups = unions.groups(range(len(alignment.units)))
    disagreeing = [(edge, verdict) for edge, verdict in known if unions.find(edge.left) != unions.find(edge.right)]
    if not disagreeing:
        return Comparison(kind, (_reading(alignment, groups[0], kind, {}),), _mildest(known), None, claims, len(known))
    edge, verdict = max(disagreeing, key=lambda pair: (pair[1].relation.rank, pair[1].stretch, pair[0].match.score))
    at_odds = {unions.find(n) for edge, _ in disagreeing for n in (edge.left, edge.right)}
    shown = _shown(disagreeing)
    readings = tuple(_reading(alignment, group, kind, shown) for group in groups if unions.find(group[0]) in at_odds)
    return Comparison(kind, readings, verdict, edge, claims, len(known))


def _shown(disagreeing: list[tuple[Edge, Verdict]]) -> dict[int, str]:
    """What the surest verdict on each unit wants shown of it."""
    shown: dict[int, str] = {}
    for edge, verdict in sorted(disagreeing, key=lambda pair: -pair[0].match.score):
        if verdict.shown:
            shown.setdefault(edge.left, verdict.shown[0])
            shown.setdefault(edge.right, verdict.shown[1])
    return shown


def _agreeing(known: list[tuple[Edge, Verdict]]) -> Unions[int]:
    """Units joined by agreement, surest first, but never two that are known to disagree: Xi fits more than one Xi."""
    unions: Unions[int] = Unions()
    odds: dict[int, set[int]] = defaultdict(set)
    for edge, verdict in known:
        if not verdict.relation.agrees:
            odds[edge.left].add(edge.right)
            odds[edge.right].add(edge.left)
    for edge, verdict in sorted(known, key=lambda pair: -pair[0].match.score):
        left, right = unions.find(edge.left), unions.find(edge.right)
        if verdict.relation.agrees and left != right and right not in odds[left]:
            # The one with fewer against it goes over to the other.
            left, right = (left, right) if len(odds[left]) >= len(odds[right]) else (right, left)
            unions.join(left, right)
            for other in odds.pop(right, set()):
                odds[other].discard(right)
                odds[other].add(left)
                odds[left].add(other)
    return unions


def _mildest(known: list[tuple[Edge, Verdict]]) -> Verdict | None:
    return min((verdict for _, verdict in known), key=lambda verdict: verdict.relation.rank, default=None)


def _reading(alignment: Alignment, group: list[int], kind: ClaimKind, asked: Mapping[int, str]) -> Reading:
    """One value with all its claims in text order, shown as a verdict asks or as most of them give it."""
    claims = sorted(
        (claim for n in group for claim in alignment.units[n]),
        key=lambda claim: (len(claim.article), claim.article, claim.span.start),
    )
    shown = Counter(kind.show(claim) for claim in claims)
    usual = max(shown, key=lambda value: (shown[value], len(value), value))
    return Reading(next((asked[n] for n in group if n in asked), usual), tuple(claims))
