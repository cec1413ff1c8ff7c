"""Fits the models that tell how likely two claims answer one question, and shows by cross-validation what they find.

python bench/fit_odds.py GOLD… SCORER [--write]: each GOLD is a folder of stories with gold.json, SCORER the script that
scores reports against it, of which the rule for a hit is used. Looks at every pair of numbers, of clock times and of
dates in blocks that the program itself looks at and whose values disagree. Each discrepancy of gold counts alike,
however many pairs show it. Folds are stories, never pairs. With --write, crosscheck/odds/weights.toml is made.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from labelled import Labelled, labelled, scorer_from
from scipy.optimize import minimize

from crosscheck.kinds.quantity.likely import evidence as counted
from crosscheck.kinds.quantity.likely import likely as numbers
from crosscheck.kinds.time.clocks import evidence as clocked
from crosscheck.kinds.time.clocks import likely as clocks
from crosscheck.kinds.time.dates import decided as dates
from crosscheck.kinds.time.dates import evidence as dated
from crosscheck.models import Claim, Match
from crosscheck.odds import MODELS
from crosscheck.protocols import ClaimKind
from crosscheck.registry import kinds

# How firmly weights are drawn to zero, in units of a piece of evidence's spread: chosen once.
FIRM = 8.0
FOLDS = 10
LEVELS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
Evidence = Callable[[Claim[Any], Claim[Any]], dict[str, float]]
Decided = Callable[[Claim[Any], Claim[Any]], Match | bool | None]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims at odds: their story, what speaks for one question, and which discrepancy of gold they show."""

    story: str
    evidence: dict[str, float]
    shows: str | None


def pairs(known: Labelled, kind: ClaimKind, decided: Decided, evidence: Evidence) -> Iterator[Pair]:
    """The pairs of one story of which the model decides, those that gold calls arguable left out."""
    claims = [claim for claim in known.claims if claim.kind == kind.name]
    for left, right in combinations(claims, 2):
        if left.article == right.article and left.sentence == right.sentence:
            continue
        if not set(kind.blocks(left)) & set(kind.blocks(right)) or not decided(left, right):
            continue
        verdict = kind.compare(left, right)
        if verdict is None or verdict.relation.agrees:
            continue
        shown = known.shown([[left], [right]])
        if shown is None or shown["certainty"] == "sure":
            yield Pair(known.story.title, evidence(left, right), str(shown["id"]) if shown else None)


class Model:
    """A logistic regression on evidence brought to one scale."""

    def __init__(self, known: list[Pair]) -> None:
        """Fits it: every discrepancy has the worth of two pairs that show none."""
        self.names = sorted(name for name in known[0].evidence if len({pair.evidence[name] for pair in known}) > 1)
        rows = np.array([[pair.evidence[name] for name in self.names] for pair in known])
        signs = np.array([1.0 if pair.shows else -1.0 for pair in known])
        times = Counter((pair.story, pair.shows) for pair in known if pair.shows)
        worth = np.array([2 / times[pair.story, pair.shows] ** 0.5 if pair.shows else 1.0 for pair in known])
        self.mean, self.spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
        scaled = (rows - self.mean) / self.spread

        def loss(weights: Any) -> float:
            margin = signs * (scaled @ weights[:-1] + weights[-1])
            return float((worth * np.logaddexp(0, -margin)).sum() + FIRM * (weights[:-1] ** 2).sum())

        found = minimize(loss, np.zeros(len(self.names) + 1)).x
        self.weights = found[:-1] / self.spread
        self.intercept = float(found[-1] - (self.weights * self.mean).sum())

    def odds(self, pair: Pair) -> float:
        """What it gives to the pair."""
        total = self.intercept + sum(
            weight * pair.evidence[name] for name, weight in zip(self.names, self.weights, strict=True)
        )
        return float(1 / (1 + np.exp(-total)))

    def toml(self, name: str) -> str:
        """Its table in weights.toml."""
        lines = [f"{one} = {weight:.3f}" for one, weight in zip(self.names, self.weights, strict=True)]
        return "\n".join([f"[{name}]", f"intercept = {self.intercept:.3f}", *lines, ""])


def held_out(known: list[Pair]) -> list[tuple[Pair, float]]:
    """Each pair with what a model gives it that was fitted without its fold of stories."""
    fold = {story: n % FOLDS for n, story in enumerate(sorted({pair.story for pair in known}))}
    told = []
    for n in range(FOLDS):
        model = Model([pair for pair in known if fold[pair.story] != n])
        told += [(pair, model.odds(pair)) for pair in known if fold[pair.story] == n]
    return told


def report(name: str, known: list[Pair]) -> None:
    """Prints how many discrepancies, and how many pairs that are none, get at least those odds on held-out stories."""
    told = held_out(known)
    print(f"{name}: {len(known)} pairs, {len({(p.story, p.shows) for p in known if p.shows})} discrepancies of gold")
    for level in LEVELS:
        found = {(pair.story, pair.shows) for pair, odds in told if odds >= level and pair.shows}
        false = sum(odds >= level and not pair.shows for pair, odds in told)
        print(f"  odds of {level:.1f} or more: {len(found)} discrepancies, {false} other pairs")


def main() -> None:
    """Fits, reports and, if asked, writes the models."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    known = [one for gold in args.gold for one in labelled(gold, scorer_from(args.scorer))]
    by_name = {kind.name: kind for kind in kinds()}
    quantity, time = by_name["quantity"], by_name["time"]
    models = {
        "quantity": [p for one in known for p in pairs(one, quantity, numbers, counted)],
        "clock": [p for one in known for p in pairs(one, time, clocks, clocked)],
        "date": [p for one in known for p in pairs(one, time, dates, dated)],
    }
    for name, found in models.items():
        report(name, found)
    if args.write:
        tables = "\n".join(Model(found).toml(name) for name, found in models.items())
        MODELS.write_text(f"# Made by bench/fit_odds.py: odds = 1 / (1 + exp(-(intercept + sum)))\n{tables}")


if __name__ == "__main__":
    main()
