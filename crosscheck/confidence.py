"""How likely a finding is one that an editor would want: a curve over the match score, fitted on labelled stories."""

import math
import tomllib
from functools import cache
from pathlib import Path

CURVE = Path(__file__).with_name("confidence.toml")


def confidence(score: float) -> float:
    """The share of findings with that match score (0 to 1) that hold, to two digits."""
    slope, intercept = _curve()
    return round(1 / (1 + math.exp(-(slope * score + intercept))), 2)


@cache
def _curve() -> tuple[float, float]:
    fitted = tomllib.loads(CURVE.read_text(encoding="utf-8"))
    return fitted["slope"], fitted["intercept"]
