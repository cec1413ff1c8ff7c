"""How often reviewers agreed with a rule, counted from their verdicts."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from crosscheck.judgements.applying import decided
from crosscheck.judgements.ledgers import Ledger
from crosscheck.models import Judged, Ruling

_Z = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Tally:
    """Findings that reviewers called a discrepancy, `true`, or none, `false`."""

    true: int
    false: int

    @property
    def judged(self) -> int:
        """All findings with a verdict."""
        return self.true + self.false

    @property
    def precision(self) -> float | None:
        """The share that is a discrepancy; None if nothing was judged."""
        return self.true / self.judged if self.judged else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval of the precision, wide where verdicts are few; 0 to 1 if nothing was judged."""
        if not self.judged:
            return 0.0, 1.0
        # Written out: to import scipy.stats takes a hundred times what the review has for a page.
        share, weight = self.true / self.judged, _Z**2 / self.judged
        middle = share + weight / 2
        reach = sqrt(weight * (share * (1 - share) + weight / 4))
        low, high = (max(0.0, middle - reach) / (1 + weight), min(1 + weight, middle + reach) / (1 + weight))
        return low, high

    @property
    def precision_words(self) -> str:
        """`67%`; a dash if nothing was judged."""
        return "–" if self.precision is None else f"{self.precision:.0%}"

    @property
    def interval_words(self) -> str:
        """`30% to 90%`."""
        low, high = self.interval
        return f"{low:.0%} to {high:.0%}"


@dataclass(frozen=True, slots=True)
class Precision:
    """What the verdicts of a judgements file say of the rules; None stands for what a judgement does not tell."""

    overall: Tally
    rules: Mapping[str | None, Tally]
    """By rule, in the order of their names, None last."""
    kinds: Mapping[str | None, Tally]
    """By kind of claim, in the order of their names, None last."""
    reasons: Mapping[str | None, int]
    """How many findings were dismissed for which reason, the most frequent first."""
    contested: int
    """Findings of which another reviewer's last word differs; the latest verdict counts."""


def measured(ledger: Ledger, kinds: Mapping[str, str], rules: Mapping[str, str]) -> Precision:
    """The precision by the latest verdict on each finding; one undone is none.

    A verdict on words that have changed since, or one that has expired, was on what the rule found then and counts.
    `kinds` gives a rule's kind of claim, `rules` by fingerprint the rule of judgements that don't name one.
    """
    verdicts = decided(ledger)
    named = [(one.judgement.rule or rules.get(one.judgement.fingerprint), one) for one in verdicts]
    dismissed = [one.judgement.reason for one in verdicts if not _holds(one)]
    return Precision(
        overall=_tally(verdicts),
        rules=_tallies(named),
        kinds=_tallies((kinds.get(rule or ""), one) for rule, one in named),
        reasons=dict(sorted(Counter(dismissed).items(), key=lambda item: (-item[1], _last(item[0])))),
        contested=sum(one.contested for one in verdicts),
    )


def _holds(one: Judged) -> bool:
    return one.judgement.verdict is not Ruling.DISMISSED


def _tally(verdicts: list[Judged]) -> Tally:
    true = sum(map(_holds, verdicts))
    return Tally(true, len(verdicts) - true)


def _tallies(named: Iterable[tuple[str | None, Judged]]) -> dict[str | None, Tally]:
    groups: dict[str | None, list[Judged]] = {}
    for name, one in named:
        groups.setdefault(name, []).append(one)
    return {name: _tally(groups[name]) for name in sorted(groups, key=_last)}


def _last(name: str | None) -> tuple[bool, str]:
    return name is None, name or ""
