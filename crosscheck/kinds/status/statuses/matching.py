"""Whether two claims say something of the same parties on the same occasion."""

from crosscheck.events import stem
from crosscheck.kinds.status.statuses.doers import one_body
from crosscheck.kinds.status.statuses.nobody import excepted
from crosscheck.kinds.status.statuses.occasions import one_occasion
from crosscheck.kinds.status.statuses.parties import Party
from crosscheck.kinds.status.statuses.standing import follows
from crosscheck.kinds.status.statuses.status_value import StatusValue
from crosscheck.likeness import in_common
from crosscheck.models import Claim, Match, Participant, Weight

_NAMED = 0.6
_NARROWED = 0.55
_BARE = 0.5
_AGENT = 0.15
# What it adds that the one state is known to follow the other.
_FOLLOWS = 0.1
_CONTEXT = 0.4
_FEW = 2
# How sure a match within one article must be: what comes later in it may be a later time.
_WITHIN = 0.75
_HEADS = frozenset("child boy girl kid toddler baby infant youngster".split())


def match(left: Claim[StatusValue], right: Claim[StatusValue]) -> Match | None:
    """How surely the two are about the same parties and occasion."""
    if left.article == right.article and left.sentence == right.sentence:
        return None
    if not one_occasion(left, right):
        return None
    patients = _of_none(left, right) or _alike(left, right, "patient")
    if patients is None:
        return None
    score, why = patients
    weights = [Weight(why[0], score)]
    agents = _agents(left, right)
    if agents is None:
        return None
    score += _FOLLOWS if follows(left, right) else 0.0
    common = left.context & right.context
    if len(common) >= _FEW:
        spoken = Weight(in_common(common), _CONTEXT * len(common) / max(min(len(left.context), len(right.context)), 1))
        score += spoken.points
        why, weights = [*why, spoken.reason], [*weights, spoken]
    score += agents
    if left.article == right.article and score < _WITHIN and not _same(left, right):
        return None
    return Match(min(score, 1.0), tuple(why), tuple(weights))


def _around(claim: Claim[StatusValue]) -> frozenset[str]:
    """Stems of the sentence's words, and of those for the party."""
    return claim.context | {stem(word) for party in claim.value.parties for word in party.participant.words}


def _same(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    return (left.value.predicate, left.value.modality) == (right.value.predicate, right.value.modality)


def _of_none(left: Claim[StatusValue], right: Claim[StatusValue]) -> tuple[float, list[str]] | None:
    """How surely what is said of nobody, or nothing of a sort, is of the occasion that the other tells of."""
    sort = excepted(left, right)
    if sort is None:
        return None
    said = {stem(left.value.predicate), stem(right.value.predicate), stem(sort)}
    common = (_around(left) & _around(right)) - said
    told = bool(left.value.complements & right.value.complements)
    return (_BARE, [f"one says it of no {sort}"]) if told or common else None


def _party(claim: Claim[StatusValue], role: str) -> tuple[Participant, Party] | None:
    """The participant as resolved, with what is known of its words."""
    assert claim.event
    resolved = next((p for p in claim.event.participants if p.role == role), None)
    party = next((p for p in claim.value.parties if p.participant.role == role), None)
    return (resolved, party) if resolved and party else None


def _alike(left: Claim[StatusValue], right: Claim[StatusValue], role: str) -> tuple[float, list[str]] | None:
    """How surely the two parties in a role are one; None if they are not, or either is missing."""
    mine, theirs = _party(left, role), _party(right, role)
    if mine is None or theirs is None:
        return None
    (one, known), (other, known_too) = mine, theirs
    if one.key.startswith("=") and one.key == other.key:
        return _NAMED, [f"both are about {one.key.removeprefix('=')}"]
    if other.key in known.called or one.key in known_too.called:
        return (
            (_BARE, [f"both are about the {min(one.key, other.key)}"])
            if known.definite and known_too.definite
            else None
        )
    if one.key == other.key and (known.none or known_too.none) and left.value.complements & right.value.complements:
        return _BARE, [f"both are about {one.key}"]
    narrowing = (one.words - _HEADS - {one.key}), (other.words - _HEADS - {other.key})
    if role == "patient" and one.key == other.key and _by_one(left, right):
        return (
            (_BARE, [f"both are about the {one.key}"]) if one.words <= other.words or other.words <= one.words else None
        )
    if one.key == other.key and one_body(one.key, other.key) and not any(narrowing):
        return _BARE, [f"both are about the {one.key}"]
    if one.key != other.key or known.plural != known_too.plural or not (known.definite and known_too.definite):
        return None
    common = narrowing[0] & narrowing[1]
    if common and (common in narrowing or len(common) >= _FEW):
        return _NARROWED, [f"both are about the {' '.join(sorted(common))} {one.key}"]
    doers = _has(left, "agent") or _has(right, "agent")
    if all(narrowing) or (known.plural and not doers) or {"boy", "girl"} <= one.words | other.words:
        return None
    return _BARE, [f"both are about the {one.key}"]


def _by_one(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether both tell of what one doer did: his seat belt is the one that he wore or did not."""
    return _has(left, "agent") and _alike(left, right, "agent") is not None


def _agents(left: Claim[StatusValue], right: Claim[StatusValue]) -> float | None:
    """What the agents add; None if they are different."""
    if _has(left, "agent") and _has(right, "agent"):
        keys = _key(left, "agent"), _key(right, "agent")
        if one_body(*keys) or (keys[0] == keys[1] and _bare_plurals(left, right)):
            return _AGENT
        found = _alike(left, right, "agent")
        return None if found is None else _AGENT
    return 0.0


def _bare_plurals(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """`voters`, of whom nothing tells one lot from another."""
    found = [_party(claim, "agent") for claim in (left, right)]
    return all(one is not None and one[1].plural and len(one[0].words) == 1 for one in found)


def _key(claim: Claim[StatusValue], role: str) -> str:
    found = _party(claim, role)
    return found[0].key if found else ""


def _has(claim: Claim[StatusValue], role: str) -> bool:
    return any(party.participant.role == role for party in claim.value.parties)
