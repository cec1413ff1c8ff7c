"""One percentage that stands alone against several equal ones for the same noun in one article."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from crosscheck.models import Article, Claim, Flaw
from crosscheck.values import quantities

# Of a share that changes, or of several, a sentence says so.
_CHANGING = re.compile(
    r"\b(?:from|rais\w+|rose|increas\w+|cut\w*|lower\w*|reduc\w+|doubl\w+|tripl\w+|hike\w*|instead|initial\w*|previous\w*"
    r"|earlier rate|original\w*|existing|current\w*|separate\w*|other|another|different|respectively|up to|between|than"
    r"|compared|average|down|plus|top of)\b",
    re.IGNORECASE,
)
_OTHERS = 2
_NEAR = 60
_SCORE = 0.7


def odd_ones(article: Article, claims: Sequence[Claim[Any]]) -> Iterator[Flaw]:
    """One flaw for each noun whose percentage is told several times alike and once otherwise, all else being equal."""
    for noun, found in _by_noun(claims).items():
        by_value: dict[str, list[Claim[Any]]] = defaultdict(list)
        for claim in found:
            by_value[quantities.describe(claim.value.quantity)].append(claim)
        alone = [group[0] for group in by_value.values() if len(group) == 1]
        usual = [group for group in by_value.values() if len(group) >= _OTHERS]
        if len(by_value) == _OTHERS and len(alone) == len(usual) == 1 and _plain(article, alone[0], usual[0]):
            yield _flaw(noun, alone[0], usual[0])


def _by_noun(claims: Sequence[Claim[Any]]) -> dict[str, list[Claim[Any]]]:
    by_noun: dict[str, list[Claim[Any]]] = defaultdict(list)
    for claim in claims:
        if claim.value.attributive and claim.value.quantity.dimension == "percent":
            by_noun[claim.topic].append(claim)
    return by_noun


def _plain(article: Article, odd: Claim[Any], usual: Sequence[Claim[Any]]) -> bool:
    """Whether nothing in the odd one's words or sentence makes it another thing than the usual ones."""
    said = [claim.value for claim in usual]
    words = any(odd.value.words == value.words for value in said)
    target = not odd.value.target or any(odd.value.target & value.target for value in said)
    dated = all(odd.value.anchor.years == value.anchor.years for value in said)
    verdict = quantities.relation(odd.value.quantity, said[0].quantity)
    differs = verdict is not None and not verdict.relation.agrees
    return words and target and dated and differs and not _CHANGING.search(_around(article, odd))


def _around(article: Article, claim: Claim[Any]) -> str:
    """The words near the number, within its sentence."""
    start = max(claim.sentence.start, claim.span.start - _NEAR)
    return article.plain[start : min(claim.sentence.end, claim.span.end + _NEAR)]


def _flaw(noun: str, odd: Claim[Any], usual: Sequence[Claim[Any]]) -> Flaw:
    one, other = (quantities.describe(claim.value.quantity) for claim in (odd, usual[0]))
    why = f"the article says {other} {len(usual)} times and {one} once, with nothing to tell the {noun} apart"
    claims = ((one, odd), (other, usual[0]))
    return Flaw("quantity-value", f"{noun} percent", odd.value.question, claims, (why,), _SCORE)
