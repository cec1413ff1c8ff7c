"""What a finding rests on, each piece as a bar."""

from dataclasses import dataclass

from crosscheck.excerpts import one_line
from crosscheck.models import Finding, Weight

_REST = "all else that the rule weighs"
_TOGETHER = "the reasons above, taken together"
# What rounds to nothing is not shown.
_LEAST = 0.005


@dataclass(frozen=True, slots=True)
class Bar:
    """A piece of evidence, what it adds as a signed number, and how long its bar is, in percent of a sure match."""

    reason: str
    points: str
    against: bool
    length: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """The score, from 0 to 1, and the bars, which add up to it."""

    score: str
    bars: tuple[Bar, ...]


def evidence(finding: Finding) -> Evidence:
    """The bars of a finding; one where its rule does not weigh its reasons one by one."""
    rest = finding.score - sum(weight.points for weight in finding.weights)
    last = Weight(_REST if finding.weights else _TOGETHER, rest)
    shown = [weight for weight in (*finding.weights, last) if abs(weight.points) >= _LEAST]
    return Evidence(f"{finding.score:.2f}", tuple(map(_bar, shown)))


def _bar(weight: Weight) -> Bar:
    against = weight.points < 0
    points = f"{'−' if against else '+'}{abs(weight.points):.2f}"
    return Bar(one_line(weight.reason), points, against, round(min(100 * abs(weight.points), 100), 1))
