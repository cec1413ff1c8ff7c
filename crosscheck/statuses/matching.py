"""Whether two claims say something of the same parties on the same occasion."""

from typing import Any

from crosscheck.clauses.tenses import fit
from crosscheck.models import Claim, Match, Participant
from crosscheck.statuses.standing import follows, opposed

_NAMED = 0.5
_NARROWED = 0.45
_BARE = 0.4
_AGENT = 0.15
_CONTEXT = 0.4
_FEW = 2


def match(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How surely the two are about the same parties and occasion."""
    if left.article == right.article and left.sentence == right.sentence:
        return None
    if not _one_occasion(left, right):
        return None
    patients = _alike(left, right, "patient")
    if patients is None:
        return None
    score, why = patients
    agents = _agents(left, right)
    if agents is None:
        return None
    common = left.context & right.context
    if len(common) >= _FEW:
        score += _CONTEXT * len(common) / max(min(len(left.context), len(right.context)), 1)
        why = [*why, f"both sentences speak of {', '.join(sorted(common)[:5])}"]
    return Match(min(score + agents, 1.0), tuple(why))


def _one_occasion(left: Claim[Any], right: Claim[Any]) -> bool:
    if follows(left, right):
        return True
    if not fit(left.value.tense, right.value.tense):
        return False
    times = left.value.times, right.value.times
    return (not times[0] or not times[1] or bool(times[0] & times[1])) and _no_narrower(left, right)


def _no_narrower(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether what is denied is no more than what is said: `not charged with murder` leaves room for `charged`."""
    mine, theirs = left.value.complements, right.value.complements
    if left.value.negative == right.value.negative:
        return mine <= theirs or theirs <= mine
    return mine <= theirs if left.value.negative else theirs <= mine


def _party(claim: Claim[Any], role: str) -> tuple[Participant, Any] | None:
    """The participant as resolved, with what is known of its words."""
    assert claim.event
    resolved = next((p for p in claim.event.participants if p.role == role), None)
    party = next((p for p in claim.value.parties if p.participant.role == role), None)
    return (resolved, party) if resolved and party else None


def _alike(left: Claim[Any], right: Claim[Any], role: str) -> tuple[float, list[str]] | None:
    """How surely the two parties in a role are one; None if they are not, or either is missing."""
    mine, theirs = _party(left, role), _party(right, role)
    if mine is None or theirs is None:
        return None
    (one, known), (other, known_too) = mine, theirs
    if one.key.startswith("=") and one.key == other.key:
        return _NAMED, [f"both are about {one.key.removeprefix('=')}"]
    if one.key != other.key or known.plural != known_too.plural or not (known.definite and known_too.definite):
        return None
    narrowing = (one.words - {one.key}), (other.words - {other.key})
    if narrowing[0] & narrowing[1]:
        return _NARROWED, [f"both are about the {' '.join(sorted(narrowing[0] & narrowing[1]))} {one.key}"]
    if all(narrowing) or known.plural:
        return None
    return _BARE, [f"both are about the {one.key}"]


def _agents(left: Claim[Any], right: Claim[Any]) -> float | None:
    """What the agents add; None if they are different."""
    if _has(left, "agent") and _has(right, "agent"):
        found = _alike(left, right, "agent")
        return None if found is None else _AGENT
    return 0.0


def _has(claim: Claim[Any], role: str) -> bool:
    return any(party.participant.role == role for party in claim.value.parties)
