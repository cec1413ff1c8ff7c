"""What is planned, possible or not yet done beside how it came out: what is open is settled later."""

from crosscheck.kinds.status.clauses import Lead
from crosscheck.kinds.status.statuses.ordering import surely_later
from crosscheck.kinds.status.statuses.status_value import StatusValue
from crosscheck.models import Claim, Modality, Relation

# The tenses in which something has come out.
_SETTLED = frozenset(("past", "perfect"))


def staged(left: Claim[StatusValue], right: Claim[StatusValue]) -> Relation | None:
    """How the two stand if one leaves open what the other settles; None if they don't stand so.

    Settled later, or not known to be earlier, it is an update. At odds are what was threatened, offered or promised
    beside what was done at that time, what is planned beside what was refused then or has been decided otherwise, and
    what was done beside what a later article says is not done yet. What is no more than possible is at odds with
    nothing.
    """
    if left.value.open == right.value.open or left.article == right.article:
        return None
    hope, outcome = (left, right) if left.value.open else (right, left)
    happened = _came_about(hope.value, outcome.value)
    if happened is None or (hope.value.negative and not happened) or hope.value.tense == "former" or hope.value.settled:
        return None
    if surely_later(hope, outcome):
        return Relation.UPDATE
    return None if outcome.value.settled else _not_later(hope, outcome, happened)


def _not_later(hope: Claim[StatusValue], outcome: Claim[StatusValue], happened: bool) -> Relation | None:
    """How they stand where what settles it is not known to be later."""
    if hope.value.modality is Modality.POSSIBLE:
        return None
    if surely_later(outcome, hope):
        return Relation.CONFLICT if hope.value.lead is Lead.YET else None
    short = hope.value.lead is Lead.SHORT and happened
    # Who agreed may have refused before, or refuse later.
    refused = outcome.value.lead is Lead.REFUSED and hope.value.lead is not Lead.AGREED and not happened
    # What has been cancelled will not go ahead; what has not been signed may well be.
    undone = outcome.value.tense == "perfect" and not happened and not outcome.value.negative
    return Relation.CONFLICT if short or refused or undone else Relation.UPDATE


def _came_about(hope: StatusValue, outcome: StatusValue) -> bool | None:
    """Whether the outcome is that it happened; None if it tells nothing of it."""
    not_so_far = outcome.negative and outcome.tense == "perfect" and outcome.lead is None
    if outcome.tense not in _SETTLED or not_so_far:
        return None
    if hope.says_the_same(outcome):
        return not outcome.negative
    opposition = hope.opposes(outcome)
    # Not to have been rejected is not yet to be approved.
    return False if opposition and opposition.stand.excludes and not outcome.negative else None
