"""Whether two claims say something of the same parties on the same occasion."""

from crosscheck.events import stem
from crosscheck.kinds.status.statuses.doers import acts_as_one, one_body
from crosscheck.kinds.status.statuses.likening import BARE, Likeness, alike, has_part, party_of
from crosscheck.kinds.status.statuses.nobody import EXIST, excepted
from crosscheck.kinds.status.statuses.occasions import one_occasion
from crosscheck.kinds.status.statuses.parties import ANYBODY, WE
from crosscheck.kinds.status.statuses.standing import follows
from crosscheck.kinds.status.statuses.status_value import StatusValue
from crosscheck.likeness import in_common
from crosscheck.models import Claim, Match, Weight, weighed
from crosscheck.values import meanings
from crosscheck.values.opposites import canonical

_AGENT = 0.15
# What it adds that the one state is known to follow the other.
_FOLLOWS = 0.1
_CONTEXT = 0.4
_FEW = 2
# What becomes of people in any story.
_FATES = frozenset(map(canonical, "hurt kill arrest shoot rescue".split()))
# What is done to people for something that they did.
_FOR_SOMETHING = frozenset(map(canonical, "arrest charge".split()))
# Words for what somebody decides on or is for, whatever it is.
_WIDE = frozenset("agreement plan move proposal project scheme measure idea".split())
# How sure a match within one article must be: what comes later in it may be a later time.
_WITHIN = 0.75


def match(left: Claim[StatusValue], right: Claim[StatusValue]) -> Match | None:
    """How surely the two are about the same parties and occasion."""
    if left.article == right.article and left.sentence == right.sentence:
        return None
    if not one_occasion(left, right):
        return None
    agents = _agents(left, right)
    if agents is None:
        return None
    patients = _of_none(left, right, one_doer=bool(agents)) or alike(left, right, "patient") or _at_large(left, right)
    if patients is None:
        return None
    score, why = patients
    weights = [Weight(why[0], score)]
    weights.append(Weight("one of the states follows from the other", _FOLLOWS if follows(left, right) else 0.0))
    common = left.context & right.context
    if len(common) >= _FEW:
        spoken = Weight(in_common(common), _CONTEXT * len(common) / max(min(len(left.context), len(right.context)), 1))
        why, weights = [*why, spoken.reason], [*weights, spoken]
    found = weighed(tuple(why), *weights, Weight("both name one who did it", agents))
    own = left.article == right.article
    return None if own and found.score < _WITHIN and not _same(left, right) else found


def _around(claim: Claim[StatusValue]) -> frozenset[str]:
    """Stems of the sentence's words, and of those for the party."""
    return claim.context | {stem(word) for party in claim.value.parties for word in party.participant.words}


def _same(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    return left.value.says_the_same(right.value) and left.value.modality == right.value.modality


def _of_none(left: Claim[StatusValue], right: Claim[StatusValue], *, one_doer: bool) -> Likeness | None:
    """How surely what is said of nobody, or nothing of a sort, is of the occasion that the other tells of."""
    sort = excepted(left, right)
    if sort is None:
        return None
    said = {stem(left.value.predicate), stem(right.value.predicate), stem(sort)}
    common = (_around(left) & _around(right)) - said
    shared = bool(left.value.complements & right.value.complements)
    # Who arrested somebody over the raid may have arrested nobody over the stabbing.
    reasons = left.value.complements and right.value.complements and canonical(left.value.predicate) in _FOR_SOMETHING
    if reasons and not shared:
        return None
    told = one_doer or shared
    if EXIST in (left.value.predicate, right.value.predicate):
        # Of what is not there at all, more must be told: it may be another story's.
        return (BARE, [f"one says it of no {sort}"]) if told or len(common) >= _FEW else None
    return (BARE, [f"one says it of no {sort}"]) if told or common or _led_up_to(left, right, said) else None


def _led_up_to(left: Claim[StatusValue], right: Claim[StatusValue], said: set[str]) -> bool:
    """Whether the sentence before the denial speaks of what the other says, in more than a word if it is a fate."""
    common = ((left.value.before & _around(right)) | (right.value.before & _around(left))) - said
    return len(common) >= (_FEW if canonical(left.value.predicate) in _FATES else 1)


def _at_large(left: Claim[StatusValue], right: Claim[StatusValue]) -> Likeness | None:
    """One that has a name speaks of `the deal`, and of one thing that this can be: the takeover."""
    mine, theirs = party_of(left, "patient"), party_of(right, "patient")
    doers = party_of(left, "agent"), party_of(right, "agent")
    if not (mine and theirs and doers[0] and doers[1]) or not doers[0][0].key.startswith("="):
        return None
    wide = mine[0].key in _WIDE and mine[0].words == {mine[0].key} and not theirs[0].key.startswith("=")
    wide = wide or (theirs[0].key in _WIDE and theirs[0].words == {theirs[0].key} and not mine[0].key.startswith("="))
    known = mine[1].definite and theirs[1].definite
    return (BARE, [f"the {mine[0].key} can be the {theirs[0].key}"]) if wide and known else None


def _agents(left: Claim[StatusValue], right: Claim[StatusValue]) -> float | None:
    """What the agents add; None if they are different."""
    if has_part(left, "agent") and has_part(right, "agent"):
        return _AGENT if _one_doer(left, right) else None
    return 0.0


def _speaking_for(left: Claim[StatusValue], right: Claim[StatusValue], *keys: str, many: bool) -> bool:
    """Whether `we` can be those that the other tells of: the same speaker's, or a body's or its officials."""
    if set(keys) == {WE}:
        return left.speaker == right.speaker
    key = next(key for key in keys if key != WE)
    return acts_as_one(key) and (many or not meanings.mostly(key, "person"))


def _one_doer(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether one did both, or one body; of `voters` nothing tells one lot from another."""
    mine, theirs = party_of(left, "agent"), party_of(right, "agent")
    if mine is None or theirs is None:
        return False
    (one, known), (other, known_too) = mine, theirs
    if known.none or known_too.none:
        # Nobody did it: not even he whom the other names.
        return known.none != known_too.none and ANYBODY in (one.key, other.key)
    if WE in (one.key, other.key):
        return _speaking_for(left, right, one.key, other.key, many=known.plural or known_too.plural)
    bare_plurals = known.plural and known_too.plural and len(one.words | other.words) == 1
    return bare_plurals or one_body(one.key, other.key) or alike(left, right, "agent") is not None
