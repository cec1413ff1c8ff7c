"""What is said of nobody and nothing of a sort, beside what is said of somebody or something of that sort."""

from crosscheck.events import PERSONAL, stem
from crosscheck.kinds.status.statuses.parties import ANYBODY
from crosscheck.kinds.status.statuses.status_value import StatusValue
from crosscheck.models import Claim, Modality, Participant
from crosscheck.values import meanings
from crosscheck.values.opposites import canonical

EXIST = "exist"
_REAL = frozenset(("past", "perfect", "ongoing"))
# What is done to something that is there.
_NOTICED = frozenset(
    "hear see record register report detect find hold carry-out take-place launch sign make file confirm".split()
)


def _of_none(claim: Claim[StatusValue]) -> Participant | None:
    """The noun of which the claim says that none is so: `weapon`, `person` for `nobody`; None if it says of one."""
    party = next((party for party in claim.value.parties if party.participant.role == "patient"), None)
    return party.participant if party and party.none and claim.value.negative else None


def excepted(left: Claim[StatusValue], right: Claim[StatusValue]) -> str | None:
    """What one claim says none is while the other says that one is: its noun; None if they don't stand so."""
    mine, theirs = _of_none(left), _of_none(right)
    if (mine is None) == (theirs is None) or left.article == right.article:
        return None
    none, other = (mine, right) if mine is not None else (theirs, left)
    one = _patient(other)
    if (
        none is None
        or one is None
        or other.value.modality is not Modality.ASSERTED
        or not _telling(none.key, other.value.predicate)
    ):
        return None
    told = other.value.complements | {stem(word) for word in one.words}
    no_narrower = {stem(word) for word in none.words - {none.key}} <= told
    said = _same(left, right) or _exists(left if mine is not None else right, other)
    return none.key if no_narrower and said and _is_one(one.key, none.key) else None


def _telling(sort: str, predicate: str) -> bool:
    """Nobody found in one place leaves open who is found in another."""
    return sort != ANYBODY or canonical(predicate) != canonical("find")


def _exists(none: Claim[StatusValue], other: Claim[StatusValue]) -> bool:
    """Whether there is said to be none of what the other says did something, or was noticed or done."""
    if none.value.predicate != EXIST or other.value.tense not in _REAL:
        return False
    acting = not other.value.state and all(party.participant.role == "patient" for party in other.value.parties)
    return acting or other.value.predicate in _NOTICED


def _same(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    said = [canonical(claim.value.predicate, of_nobody=True) for claim in (left, right)]
    return said[0] == said[1] or left.value.form == right.value.form


def _patient(claim: Claim[StatusValue]) -> Participant | None:
    resolved = claim.event.participants if claim.event else ()
    return next((participant for participant in resolved if participant.role == "patient"), None)


def _is_one(key: str, sort: str) -> bool:
    if sort == ANYBODY and (key.startswith("=") or key in PERSONAL):
        return True
    if not (meanings.known(key) and meanings.known(sort)):
        return key == sort
    # A dog is at times what one calls a man.
    return key == sort or (meanings.can_be(key, sort) and not (sort == ANYBODY and meanings.mostly(key, "animal")))
