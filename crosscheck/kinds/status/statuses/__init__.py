"""What an article says has become of somebody or something: claims, when two are about one thing, how they stand."""

from crosscheck.kinds.status.statuses.claims import claims
from crosscheck.kinds.status.statuses.likening import one_noun
from crosscheck.kinds.status.statuses.matching import match
from crosscheck.kinds.status.statuses.standing import compare
from crosscheck.kinds.status.statuses.status_value import StatusValue

__all__ = ["StatusValue", "claims", "compare", "match", "one_noun"]
