"""What the house list leaves out of a run, so that it is told and not lost."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from crosscheck.models import Claim, NameValue


class Silenced:
    """Asks `settles` and keeps count of the comparisons that it leaves out."""

    def __init__(self, settles: Callable[[Claim[Any], Claim[Any]], bool]) -> None:
        self._settles = settles
        self._left_out: Counter[str] = Counter()

    def settles(self, left: Claim[Any], right: Claim[Any]) -> bool:
        """Whether the list leaves nothing to ask of the two."""
        settled = self._settles(left, right)
        if settled:
            self._left_out[_between(left, right)] += 1
        return settled

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """The two names, or of what else the claims were, and how many comparisons; sorted."""
        return tuple(sorted(self._left_out.items()))


def _between(left: Claim[Any], right: Claim[Any]) -> str:
    if isinstance(left.value, NameValue) and isinstance(right.value, NameValue):
        return " / ".join(sorted((_named(left.value), _named(right.value))))
    return left.kind


def _named(value: NameValue) -> str:
    return value.entity.name if value.entity else value.form
