"""Whether two claims about one party can be of one occasion: tenses, times, and what else they say."""

import re

from crosscheck.events import stem
from crosscheck.kinds.status.clauses.tenses import fit
from crosscheck.kinds.status.statuses.nobody import excepted
from crosscheck.kinds.status.statuses.stages import staged
from crosscheck.kinds.status.statuses.standing import follows, moved
from crosscheck.kinds.status.statuses.status_value import StatusValue
from crosscheck.models import Claim

_YEAR = re.compile(r"(?:19|20)\d\d")
_ORDER = frozenset(map(stem, "first second third fourth fifth last next previous final".split()))
_ELSE = frozenset(map(stem, "previous earlier other another separate different".split()))
_AGO = frozenset("years decade decades".split())


def one_occasion(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether nothing that the two say sets them apart in time or in kind."""
    if _long_ago(left) != _long_ago(right) or _elsewhere(left, right) or _in_turn(left, right):
        return False
    if follows(left, right):
        return True
    if moved(left, right):
        return left.value.times == right.value.times
    times = left.value.times, right.value.times
    at_once = not times[0] or not times[1] or bool(times[0] & times[1])
    if not staged(left, right) and not fit(left.value.tense, right.value.tense):
        return False
    return at_once and (_no_narrower(left, right) or excepted(left, right) is not None)


def _elsewhere(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether both name places, and each one that the other does not: Oakford County, Larkin County."""
    mine, theirs = left.value.places, right.value.places
    return bool(mine - theirs and theirs - mine)


def _in_turn(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether they tell of two in a row: `in the first crash`, `in the second crash`, `in an earlier crash`."""
    mine, theirs = left.value.complements & _ORDER, right.value.complements & _ORDER
    other_ones = (left.value.complements ^ right.value.complements) & _ELSE
    return bool(other_ones or (mine and theirs and mine != theirs))


def _long_ago(claim: Claim[StatusValue]) -> frozenset[str]:
    """The years that it is told of, or that it was years ago: news says of its own events no more than the day."""
    return frozenset(word for word in claim.value.times if _YEAR.fullmatch(word) or word in _AGO)


def _no_narrower(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether what is denied is no more than what is said: `not charged with murder` leaves room for `charged`."""
    mine, theirs = left.value.complements, right.value.complements
    if staged(left, right) or not left.value.says_the_same(right.value):
        mine, theirs = mine - left.value.adjuncts, theirs - right.value.adjuncts
    if staged(left, right) or left.value.negative == right.value.negative:
        return mine <= theirs or theirs <= mine
    return mine <= theirs if left.value.negative else theirs <= mine
