"""Which of two claims is the later one, as far as their articles' dates tell."""

from datetime import timedelta
from typing import Any

from crosscheck.models import Claim, later_by

# Articles this far apart can tell of different states.
_LATER = timedelta(hours=6)


def surely_later(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the right claim's article is known to be later than the left's, by more than a few hours."""
    apart = _apart(left, right)
    return apart is not None and apart > _LATER


def _apart(left: Claim[Any], right: Claim[Any]) -> timedelta | None:
    """How much later the right article is, if known."""
    if left.published is None or right.published is None:
        return None
    return later_by(left.published, right.published)
