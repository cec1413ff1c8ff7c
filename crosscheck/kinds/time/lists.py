"""Dates that a sentence lists for several such events: "titles in Rome in May and in Paris in June"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from crosscheck.models import Claim, Relation
from crosscheck.values import times


def without_lists(claims: Sequence[Claim[Any]]) -> Iterator[Claim[Any]]:
    """The claims, without event where their sentence gives another date, as fine, for the same verb."""
    together: dict[tuple[int, str, str], list[Claim[Any]]] = defaultdict(list)
    for claim in claims:
        together[_key(claim)].append(claim)
    for claim in claims:
        others = [other for other in together[_key(claim)] if other is not claim]
        listed = claim.value.type == "date" and any(_apart(claim, other) for other in others)
        yield replace(claim, event=None) if listed else claim


def _key(claim: Claim[Any]) -> tuple[int, str, str]:
    return claim.sentence.start, claim.topic, str(claim.value.granularity)


def _apart(left: Claim[Any], right: Claim[Any]) -> bool:
    verdict = times.relation(left.value, right.value)
    return verdict is not None and verdict.relation is Relation.CONFLICT
