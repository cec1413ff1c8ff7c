"""What an article says has become of somebody or something: claims, when two are about one thing, how they stand."""

from crosscheck.statuses.claims import StatusValue, claims
from crosscheck.statuses.matching import match
from crosscheck.statuses.standing import compare

__all__ = ["StatusValue", "claims", "compare", "match"]
