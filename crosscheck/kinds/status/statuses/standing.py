"""How two claims about the same parties stand: alike, at odds, or one newer than the other."""

from crosscheck.kinds.status.statuses.nobody import excepted
from crosscheck.kinds.status.statuses.ordering import surely_later
from crosscheck.kinds.status.statuses.stages import staged
from crosscheck.kinds.status.statuses.status_value import StatusValue
from crosscheck.models import Claim, Modality, Relation, Verdict
from crosscheck.values.opposites import Opposition, Stand


def compare(left: Claim[StatusValue], right: Claim[StatusValue]) -> Verdict | None:
    """The verdict; None if the two say nothing of one question."""
    if follows(left, right):
        return _at_odds(left, right, _excluding(left, right)) if _at_one_moment(left, right) else _update(left, right)
    if left.value.open != right.value.open:
        relation = staged(left, right)
        if relation is Relation.UPDATE:
            return _update(left, right)
        return _at_odds(left, right, _differing(left, right)) if relation else None
    if (left.value.modality is Modality.POSSIBLE) != (right.value.modality is Modality.POSSIBLE):
        return None
    nobody = excepted(left, right) is not None
    if nobody or left.value.says_the_same(right.value):
        if left.value.negative == right.value.negative:
            return Verdict(Relation.SAME, "both say the same")
        return _at_odds(left, right, _differing(left, right))
    opposition = opposed(left, right)
    if opposition is None or opposition.stand.follows:
        return None
    if opposition.stand is Stand.MOVES:
        return _update(left, right) if moved(left, right) else None
    earlier, later = (left, right) if opposition.forward else (right, left)
    if opposition.stand is Stand.UNDONE and surely_later(earlier, later):
        return _update(left, right)
    return _at_odds(left, right, _excluding(left, right))


def _excluding(left: Claim[StatusValue], right: Claim[StatusValue]) -> str:
    return f"“{left.value.phrase}” and “{right.value.phrase}” exclude each other"


def _differing(left: Claim[StatusValue], right: Claim[StatusValue]) -> str:
    return f"one says “{left.value.phrase}”, the other “{right.value.phrase}”"


def opposed(left: Claim[StatusValue], right: Claim[StatusValue]) -> Opposition | None:
    """How the two predicates exclude each other, where neither is denied."""
    if left.value.negative or right.value.negative:
        return None
    return left.value.opposes(right.value)


def follows(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether the two are states that follow each other, told by articles in that order or at about one time."""
    opposition = opposed(left, right)
    if opposition is None or not opposition.stand.follows or left.article == right.article:
        return False
    earlier, later = (left, right) if opposition.forward else (right, left)
    if opposition.stand is Stand.SWITCH:
        return not (left.value.passed or right.value.passed) and not _possible(left, right)
    if earlier.value.passed or _possible(left, right):
        return False
    return not surely_later(later, earlier)


def _update(left: Claim[StatusValue], right: Claim[StatusValue]) -> Verdict:
    return Verdict(Relation.UPDATE, f"it moves: “{left.value.phrase}” and “{right.value.phrase}”")


def _possible(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    return Modality.POSSIBLE in (left.value.modality, right.value.modality)


def _at_one_moment(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether the two tell in one tense and at one time of states of which only one can be so at a time."""
    opposition = opposed(left, right)
    if opposition is None or opposition.stand is not Stand.SWITCH or left.value.tense != right.value.tense:
        return False
    if not (left.value.state and right.value.state):
        return False
    if left.value.of_all != right.value.of_all and left.value.tense == "past":
        return True
    apart = surely_later(left, right) or surely_later(right, left)
    return not apart and (bool(left.value.times & right.value.times) or _under_one_condition(left, right))


def _under_one_condition(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether both say it of one occasion in the same words: `at the time of the crash`."""
    return bool(left.value.adjuncts) and left.value.complements == right.value.complements


def moved(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether the two tell of moves up and down on one day: on other days it is another move."""
    opposition = opposed(left, right)
    if opposition is None or opposition.stand is not Stand.MOVES or left.article == right.article:
        return False
    if left.value.passed or right.value.passed:
        return False
    return bool(left.published and right.published and left.published.date() == right.published.date())


def _at_odds(left: Claim[StatusValue], right: Claim[StatusValue], reason: str) -> Verdict:
    speakers = {_speaker(left), _speaker(right)}
    if len(speakers) > 1:
        return Verdict(Relation.DISPUTED, f"{reason}; not both are said by the same")
    return Verdict(Relation.CONFLICT, reason)


def _speaker(claim: Claim[StatusValue]) -> str | None:
    assert claim.event
    return next((p.key for p in claim.event.participants if p.role == "speaker"), claim.speaker)
