"""What an article says has become of somebody or something: claims, when two are about one thing, how they stand."""

from crosscheck.kinds.status.statuses.claims import StatusValue, claims
from crosscheck.kinds.status.statuses.matching import match
from crosscheck.kinds.status.statuses.standing import compare

__all__ = ["StatusValue", "claims", "compare", "match"]
