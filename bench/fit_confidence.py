"""Fits the curve from match score to confidence on stories with gold, and shows by cross-validation what it is worth.

python bench/fit_confidence.py GOLD… SCORER [--write]: each GOLD holds folders of articles with gold.json, SCORER is the
script that scores reports against it, of which the rule for a hit is used. Matches far below the threshold of a finding
are looked at too. Folds are stories, so that no story tells about itself. With --write, crosscheck/confidence.toml and
docs/confidence.md are made.
"""

import argparse
import math
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from labelled import Labelled, labelled, scorer_from
from scipy.optimize import minimize

from crosscheck.align import align
from crosscheck.compare import compare
from crosscheck.confidence import CURVE
from crosscheck.judge import judge
from crosscheck.models import Relation
from crosscheck.registry import kinds

LOWEST = 0.3
BINS = (0.0, 0.5, 0.7, 0.85, 1.01)
# Pulls the curve towards a half where there is little to see; chosen before looking, not fitted.
PRIOR = 0.05
PAGE = Path("docs/confidence.md")


@dataclass(frozen=True, slots=True)
class Case:
    """One finding: its story, its match score and whether gold has it."""

    story: str
    score: float
    holds: bool


def cases(known: Labelled) -> list[Case]:
    """The findings of one story down to LOWEST; those that gold calls arguable are left out, and so are aliases."""
    findings, _ = judge(known.story, compare(align(known.claims, kinds(), LOWEST), kinds()))
    out = []
    for finding in findings:
        certainty = known.certainty(reading.claims for reading in finding.readings)
        if finding.relation is not Relation.ALIAS and certainty != "arguable":
            out.append(Case(known.story.title, finding.score, certainty is not None))
    return out


def fitted(known: list[Case]) -> tuple[float, float]:
    """Slope and intercept of the logistic curve that makes the known cases likeliest."""
    scores = np.array([case.score for case in known])
    signs = np.array([1.0 if case.holds else -1.0 for case in known])

    def loss(curve: Any) -> float:
        return float(np.logaddexp(0, -signs * (curve[0] * scores + curve[1])).sum() + PRIOR * (curve**2).sum())

    slope, intercept = minimize(loss, np.zeros(2)).x
    return float(slope), float(intercept)


def told(curve: tuple[float, float], score: float) -> float:
    """The confidence that the curve gives the score."""
    return 1 / (1 + math.exp(-(curve[0] * score + curve[1])))


def reliability(known: list[Case]) -> list[str]:
    """A line for each bin of confidence: how many findings, the mean confidence told, the share that holds."""
    held_out = []
    for story in sorted({case.story for case in known}):
        curve = fitted([case for case in known if case.story != story])
        held_out += [(told(curve, case.score), case.holds) for case in known if case.story == story]
    lines = ["| confidence told | findings | mean told | share that holds |", "|---|---|---|---|"]
    for low, high in pairwise(BINS):
        inside = [(p, holds) for p, holds in held_out if low <= p < high]
        if inside:
            mean = sum(p for p, _ in inside) / len(inside)
            share = sum(holds for _, holds in inside) / len(inside)
            lines.append(f"| {low:.2f} to {min(high, 1.0):.2f} | {len(inside)} | {mean:.2f} | {share:.2f} |")
    return lines


def main() -> None:
    """Prints the curve and its reliability, and writes both if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path, nargs="+")
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    scorer = scorer_from(args.scorer)
    known = [case for gold in args.gold for one in labelled(gold, scorer) for case in cases(one)]
    slope, intercept = fitted(known)
    table = "\n".join(reliability(known))
    print(
        f"{len(known)} findings, {sum(case.holds for case in known)} hold; slope {slope:.2f}, intercept {intercept:.2f}"
    )
    print(table)
    if args.write:
        CURVE.write_text(
            "# Made by bench/fit_confidence.py: confidence = 1 / (1 + exp(-(slope * score + intercept)))\n"
            f"slope = {slope:.2f}\nintercept = {intercept:.2f}\n",
            encoding="utf-8",
        )
        PAGE.write_text(
            f"""# Confidence

A finding's `confidence` is how likely it is to be one that an editor would want, by the score of the match it rests on.
The curve (`crosscheck/confidence.toml`) is fitted by `bench/fit_confidence.py` on {len(known)} findings, weak ones
included, in stories with hand-made gold. The table is by cross-validation: each story's findings are told by a curve
fitted on the other stories. The rules themselves were made while looking at these stories, so on others expect less.

{table}

What each piece of evidence adds to a score stands in `crosscheck/likeness.toml`. `bench/fit_likeness.py` fits these
weights to the same stories and keeps those in force unless the fitted ones do better on stories held out.
""",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
