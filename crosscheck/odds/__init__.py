"""How likely two claims answer one question, by small models that bench/fit_odds.py fits on stories with gold.

A model is a logistic regression over a handful of named pieces of evidence; weights.toml has its weights. by_hand.toml
has those of models for which gold has too few examples.
"""

import math
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from crosscheck.events import canonical
from crosscheck.models import Claim, Event, Weight, shown
from crosscheck.odds.pieces import attributed
from crosscheck.values import wordvectors
from crosscheck.values.names import known

MODELS = Path(__file__).with_name("weights.toml")
_BY_HAND = Path(__file__).with_name("by_hand.toml")
# Zipf frequency of words so common that they tell nothing, and the range over which words tell more the rarer they are.
_COMMON, _RANGE = 7.5, 4.0
_RAREST = 1.5

Evidence = Mapping[str, float]


def odds(model: str, evidence: Evidence) -> float:
    """The probability, from 0 to 1, that the named model gives to that evidence."""
    weights = _models()[model]
    total = weights["intercept"] + sum(weights[what] * amount for what, amount in evidence.items() if what in weights)
    return 1 / (1 + math.exp(-total))


def pieces(model: str, evidence: Evidence) -> tuple[Weight, ...]:
    """What that probability is made of, piece by piece, in plain words."""
    return attributed(_models()[model], evidence, odds(model, evidence))


def telling(left: Claim[Any], right: Claim[Any]) -> dict[str, float]:
    """What two claims of any kind have in common, apart from their values."""
    one, other = left.event, right.event
    return {
        "context": _share(left.context, right.context),
        "predicate": _predicates(one, other),
        "participants": float(len(_keys(one) & _keys(other))),
        "tenses": float(bool(one and other and one.tense and other.tense and one.tense != other.tense)),
        "depth": abs(left.depth - right.depth),
        "elsewhere": elsewhere(left, right),
    }


def elsewhere(left: Claim[Any], right: Claim[Any]) -> float:
    """How many of the two values the other article gives as well, of something else then."""
    return float(left.own in right.told) + float(right.own in left.told)


def nearby(left: Claim[Any], right: Claim[Any]) -> dict[str, float]:
    """What the words right beside the two values have in common: how much of them, and how much in all."""
    mine, theirs = _worth(left.near), _worth(right.near)
    common = wordvectors.overlap(mine, theirs)
    return {"near": _part(common, mine, theirs), "nearness": common}


def _share(left: frozenset[str], right: frozenset[str]) -> float:
    mine, theirs = _worth(left), _worth(right)
    return _part(wordvectors.overlap(mine, theirs), mine, theirs)


def _part(common: float, left: Mapping[str, float], right: Mapping[str, float]) -> float:
    return 2 * common / max(sum(left.values()) + sum(right.values()), 1e-9)


def _worth(stems: frozenset[str]) -> dict[str, float]:
    """What each word tells, by how rare it is; in fixed order, so that sums come out alike."""
    return {stem: (_COMMON - max(known(shown(stem)), _RAREST)) / _RANGE for stem in sorted(stems)}


def _predicates(left: Event | None, right: Event | None) -> float:
    return wordvectors.similarity(left.predicate, right.predicate) if left and right else 0.0


def _keys(event: Event | None) -> set[str]:
    return {canonical(participant.key) for participant in event.participants} if event else set()


@cache
def _models() -> dict[str, dict[str, float]]:
    fitted, by_hand = (tomllib.loads(path.read_text(encoding="utf-8")) for path in (MODELS, _BY_HAND))
    return by_hand | fitted
