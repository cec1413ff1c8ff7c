"""Fits what each piece of evidence for one event is worth, and shows by cross-validation whether that helps.

python bench/fit_likeness.py GOLD SCORER [--write]: see fit_confidence.py for the two. Looks at every pair of times,
quantities and places that an alignment without threshold would set against each other and whose values disagree. The
weights are those of a logistic model of whether gold has the pair, with the rest of the score as it is; they are drawn
to the weights in force, so that little evidence changes little. Folds are stories. With --write,
crosscheck/likeness.toml is made, if the fitted weights do better on the stories held out.
"""

import argparse
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from labelled import Labelled, labelled, scorer_from
from scipy.optimize import minimize

from crosscheck.align import THRESHOLD, align
from crosscheck.likeness import WEIGHTS, evidence
from crosscheck.registry import kinds

KINDS = ("time", "quantity", "place")
PIECES = ("predicate", "entity", "participant", "context")
# How steeply a score above the threshold speaks for a pair, and how firmly the weights in force hold: both set once.
STEEP = 8.0
FIRM = 20.0


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims at odds: their story, what speaks for one event, the rest of their score, whether gold has them."""

    story: str
    pieces: tuple[float, ...]
    rest: float
    holds: bool


def pairs(known: Labelled, weights: dict[str, float]) -> list[Pair]:
    """The disagreeing pairs of one story, those that gold calls arguable left out."""
    out = []
    for kind in (kind for kind in kinds() if kind.name in KINDS):
        for alignment in align(known.claims, [kind], 0.0):
            for edge in alignment.edges:
                left, right = alignment.units[edge.left][0], alignment.units[edge.right][0]
                verdict, found = kind.compare(left, right), evidence(left, right, 0)
                certainty = known.certainty([[left], [right]])
                if verdict is None or verdict.relation.agrees or found is None or certainty == "arguable":
                    continue
                amounts = {what: amount for what, amount, _ in found}
                pieces = tuple(float(amounts.get(piece, 0)) for piece in PIECES)
                rest = edge.match.score - sum(weights[p] * n for p, n in zip(PIECES, pieces, strict=True))
                out.append(Pair(known.story.title, pieces, rest, certainty is not None))
    return out


def fitted(known: list[Pair], start: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The weights that make the known pairs likeliest, none below zero."""
    pieces = np.array([pair.pieces for pair in known])
    rest = np.array([pair.rest for pair in known])
    signs = np.array([1.0 if pair.holds else -1.0 for pair in known])

    def loss(weights: Any) -> float:
        over = STEEP * (rest + pieces @ weights - THRESHOLD)
        return float(np.logaddexp(0, -signs * over).sum() + FIRM * ((weights - start) ** 2).sum())

    found: np.ndarray[Any, Any] = minimize(loss, start, bounds=[(0, 1)] * len(PIECES)).x
    return found


def told(pair: Pair, weights: np.ndarray[Any, Any]) -> bool:
    """Whether the pair becomes a finding under these weights."""
    return bool(pair.rest + np.dot(pair.pieces, weights) >= THRESHOLD)


def counted(found: list[tuple[Pair, bool]]) -> tuple[int, int, int]:
    """True findings, false ones, and pairs in gold that are none."""
    return (
        sum(pair.holds and tells for pair, tells in found),
        sum(tells and not pair.holds for pair, tells in found),
        sum(pair.holds and not tells for pair, tells in found),
    )


def main() -> None:
    """Prints the weights in force and the fitted ones with what each finds on held-out stories."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    weights = tomllib.loads(WEIGHTS.read_text(encoding="utf-8"))
    start = np.array([weights[piece] for piece in PIECES])
    known = [pair for one in labelled(args.gold, scorer_from(args.scorer)) for pair in pairs(one, weights)]
    held_out = []
    for story in sorted({pair.story for pair in known}):
        trained = fitted([pair for pair in known if pair.story != story], start)
        held_out += [(pair, told(pair, trained)) for pair in known if pair.story == story]
    best = fitted(known, start)
    print(f"{len(known)} pairs at odds, {sum(pair.holds for pair in known)} in gold")
    for name, values, found in (
        ("in force", start, [(pair, told(pair, start)) for pair in known]),
        ("fitted, on stories held out", best, held_out),
    ):
        shown = ", ".join(f"{piece} {value:.2f}" for piece, value in zip(PIECES, values, strict=True))
        true, false, missed = counted(found)
        print(f"{name}: {shown}: {true} true, {false} false, {missed} missed")
    better = sum(p.holds == t for p, t in held_out) > sum(p.holds == told(p, start) for p in known)
    if args.write and better:
        lines = "".join(f"{piece} = {value:.2f}\n" for piece, value in zip(PIECES, best, strict=True))
        WEIGHTS.write_text(
            "# Made by bench/fit_likeness.py: what each piece of evidence adds to a match's score.\n" + lines
        )


if __name__ == "__main__":
    main()
