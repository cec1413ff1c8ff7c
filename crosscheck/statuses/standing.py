"""How two claims about the same parties stand: alike, at odds, or one newer than the other."""

from datetime import timedelta
from typing import Any

from crosscheck.models import Claim, Relation, Verdict
from crosscheck.values.opposites import Opposition, Stand, oppose

# Articles this far apart can tell of different states.
_LATER = timedelta(hours=6)


def compare(left: Claim[Any], right: Claim[Any]) -> Verdict | None:
    """The verdict; None if the two say nothing of one question."""
    if left.value.predicate == right.value.predicate:
        if left.value.negative == right.value.negative:
            return Verdict(Relation.SAME, "both say the same")
        return _at_odds(left, right, f"one says “{left.value.phrase}”, the other “{right.value.phrase}”")
    opposition = opposed(left, right)
    if opposition is None:
        return None
    if opposition.stand is Stand.THEN:
        return _followed(left, right) if follows(left, right) else None
    if opposition.stand is Stand.MOVES:
        return _moved(left, right)
    return _at_odds(left, right, f"“{left.value.phrase}” and “{right.value.phrase}” exclude each other")


def opposed(left: Claim[Any], right: Claim[Any]) -> Opposition | None:
    """How the two predicates exclude each other, where neither is denied."""
    if left.value.negative or right.value.negative:
        return None
    return oppose(left.value.predicate, right.value.predicate)


def follows(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two are states that follow each other, told by articles in that order or at about one time."""
    opposition = opposed(left, right)
    if opposition is None or opposition.stand is not Stand.THEN or left.article == right.article:
        return False
    earlier, later = (left, right) if opposition.forward else (right, left)
    apart = _apart(earlier, later)
    return apart is None or apart > -_LATER


def _apart(left: Claim[Any], right: Claim[Any]) -> timedelta | None:
    """How much later the right article is, if known."""
    if left.published is None or right.published is None:
        return None
    return right.published.replace(tzinfo=None) - left.published.replace(tzinfo=None)


def _followed(left: Claim[Any], right: Claim[Any]) -> Verdict:
    opposition = opposed(left, right)
    earlier, later = (left, right) if opposition and opposition.forward else (right, left)
    return Verdict(Relation.UPDATE, f"“{earlier.value.phrase}” at first, “{later.value.phrase}” later")


def _moved(left: Claim[Any], right: Claim[Any]) -> Verdict | None:
    """What goes up and down on one day is an update; on other days it is another move."""
    if left.article == right.article or left.published is None or right.published is None:
        return None
    if left.published.date() != right.published.date():
        return None
    return Verdict(Relation.UPDATE, f"one says “{left.value.phrase}”, the other “{right.value.phrase}”")


def _at_odds(left: Claim[Any], right: Claim[Any], reason: str) -> Verdict:
    speakers = {_speaker(left), _speaker(right)}
    if len(speakers) > 1:
        return Verdict(Relation.DISPUTED, f"{reason}; not both are said by the same")
    return Verdict(Relation.CONFLICT, reason)


def _speaker(claim: Claim[Any]) -> str | None:
    assert claim.event
    return next((p.key for p in claim.event.participants if p.role == "speaker"), claim.speaker)
