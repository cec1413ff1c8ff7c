"""Fits the curve from match score to confidence on stories with gold, and shows by cross-validation what it is worth.

python bench/fit_confidence.py GOLD SCORER [--write]: GOLD holds folders of articles with gold.json, SCORER is the
script that scores reports against it, of which the rule for a hit is used. Matches far below the threshold of a finding
are looked at too. Folds are stories, so that no story tells about itself. With --write, crosscheck/confidence.toml and
docs/confidence.md are made.
"""

import argparse
import importlib.util
import json
import math
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from crosscheck.align import align
from crosscheck.compare import compare
from crosscheck.confidence import CURVE
from crosscheck.config import Settings, cache_folder
from crosscheck.extract import extract
from crosscheck.group import group
from crosscheck.judge import judge
from crosscheck.models import Finding, Relation
from crosscheck.parse import parse
from crosscheck.read import read
from crosscheck.registry import kinds, readers
from crosscheck.resolve import resolve

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


def cases(folder: Path, scorer: Any) -> list[Case]:
    """The findings of one story down to LOWEST; those that gold calls arguable are left out, and so are aliases."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    wanted = [(item, scorer.gold_spans(folder, item)) for item in gold["discrepancies"]]
    (story,) = group(read([folder], readers(), 10**7)[0])
    parses = parse(story.articles, model=Settings().model, cache=cache_folder())
    claims = [c for a, p in zip(story.articles, parses, strict=True) for c in extract(a, p, kinds())]
    findings, _ = judge(story, compare(align(resolve(claims), kinds(), LOWEST), kinds()))
    names = {article.id: Path(article.source).stem for article in story.articles}
    out = []
    for finding in findings:
        hit = next((item for item, spans in wanted if _hits(scorer, finding, names, item, spans)), None)
        arguable = hit is not None and hit["certainty"] == "arguable"
        if finding.relation is not Relation.ALIAS and not arguable:
            out.append(Case(folder.name, finding.score, hit is not None))
    return out


def _hits(scorer: Any, finding: Finding, names: dict[str, str], item: Any, spans: Any) -> bool:
    readings = [
        {"claims": [{"article": c.article, "start": c.span.start, "end": c.span.end} for c in reading.claims]}
        for reading in finding.readings
    ]
    loose = item["kind"] in scorer.LOOSE or item["kind"] == "weekday"
    return bool(scorer.hits({"readings": readings}, names, spans, loose))


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
    parser.add_argument("gold", type=Path)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    spec = importlib.util.spec_from_file_location("scorer", args.scorer)
    assert spec and spec.loader
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    known = [case for path in sorted(args.gold.glob("*/gold.json")) for case in cases(path.parent, scorer)]
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
""",
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
