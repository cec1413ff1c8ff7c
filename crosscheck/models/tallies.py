"""How often reviewers agreed with a rule or kind of claim."""

from dataclasses import dataclass
from math import sqrt

# The 0.975 quantile of the normal distribution; the statistics module would take longer to import than a page to make.
_Z = 1.959963984540054


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

    @property
    def words(self) -> str:
        """`3 of 4 confirmed`."""
        return f"{self.true} of {self.judged} confirmed"
