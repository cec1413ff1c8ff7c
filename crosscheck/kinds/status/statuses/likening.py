"""Whether those that two claims are about are one: by name, by a noun that stands for it, by what narrows a noun."""

from crosscheck.events import canonical, stem
from crosscheck.kinds.status.statuses.doers import one_body
from crosscheck.kinds.status.statuses.parties import ANYBODY, CHILDREN, Party
from crosscheck.kinds.status.statuses.status_value import StatusValue
from crosscheck.models import Claim, Participant

Likeness = tuple[float, list[str]]
"""How surely two parties are one, and why."""

Part = tuple[Participant, Party]

_NAMED = 0.6
_NARROWED = 0.55
BARE = 0.5
_FEW = 2
_AMOUNTS = frozenset("more less least most few several many dozen hundred thousand".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve".split())
_AGED = frozenset(("year", "old"))
_SUSPECTS = dict.fromkeys(("suspect", "gunman", "shooter", "assailant"), "attacker")


def alike(left: Claim[StatusValue], right: Claim[StatusValue], role: str) -> Likeness | None:
    """How surely the two parties in a role are one; None if they are not, or either is missing."""
    mine, theirs = party_of(left, role), party_of(right, role)
    if mine is None or theirs is None:
        return None
    (one, known), (other, known_too) = mine, theirs
    if one_noun(one.key) != one_noun(other.key):
        return _called(one, known, other, known_too)
    if one.key.startswith("="):
        return _NAMED, [f"both are about {one.key.removeprefix('=')}"]
    if (known.none or known_too.none) and left.value.complements & right.value.complements:
        return BARE, [f"both are about {one.key}"]
    if role == "patient" and _of_one_doer(left, right, mine, theirs):
        return _bare(one.key)
    if one_body(one.key, other.key) and not any(_narrowings(one, other)):
        return _bare(one.key)
    doers = has_part(left, "agent") or has_part(right, "agent")
    if known.every != known_too.every:
        return _one_of_all(mine, theirs) if _as_wide(left, right) else None
    if known.plural != known_too.plural:
        return None
    if not (known.definite and known_too.definite):
        return _told_alike(one, other)
    return _described(one, other, told_apart=doers or not known.plural)


def party_of(claim: Claim[StatusValue], role: str) -> Part | None:
    """The participant as resolved, with what is known of its words."""
    assert claim.event
    resolved = next((p for p in claim.event.participants if p.role == role), None)
    party = next((p for p in claim.value.parties if p.participant.role == role), None)
    return (resolved, party) if resolved and party else None


def has_part(claim: Claim[StatusValue], role: str) -> bool:
    """Whether somebody or something has the role."""
    return any(party.participant.role == role for party in claim.value.parties)


def _as_wide(left: Claim[StatusValue], right: Claim[StatusValue]) -> bool:
    """Whether what is said of all of them is said of those that the other speaks of, not of those in the north."""
    all_of, one = (left, right) if left.value.of_all else (right, left)
    there = {stem(word) for party in one.value.parties for word in party.participant.words}
    return all_of.value.complements <= one.value.complements | there


def _one_of_all(mine: Part, theirs: Part) -> Likeness | None:
    """Whether what is said of all of them is said of the one that the other tells of."""
    (all_of, _), (one, _) = (mine, theirs) if mine[1].every else (theirs, mine)
    return _bare(one.key) if _uncounted(all_of) - _NUMBERS <= one.words else None


def _bare(key: str) -> Likeness:
    return BARE, [f"both are about the {key}"]


def _called(one: Participant, known: Party, other: Participant, known_too: Party) -> Likeness | None:
    """A name beside the noun that stands for it in its article."""
    pairs = ((other, known), (one, known_too))
    stands = any(noun.key in name.called and noun.words <= {noun.key} for noun, name in pairs)
    return _bare(min(one.key, other.key)) if stands and known.definite and known_too.definite else None


def _of_one_doer(left: Claim[StatusValue], right: Claim[StatusValue], mine: Part, theirs: Part) -> bool:
    """Whether both tell of what one doer did to it: his seat belt is the one that he wore or did not."""
    (one, known), (other, known_too) = mine, theirs
    within = one.words <= other.words or other.words <= one.words
    same = one.words == other.words or (known.definite and known_too.definite and within)
    # Who got 200 complaints did get complaints.
    same = same or (left.value.says_the_same(right.value) and _uncounted(one) == _uncounted(other))
    return same and has_part(left, "agent") and alike(left, right, "agent") is not None


def _uncounted(participant: Participant) -> frozenset[str]:
    """Its words but for how many there are."""
    return frozenset(word for word in participant.words if not word[:1].isdigit()) - _AMOUNTS


def _described(one: Participant, other: Participant, *, told_apart: bool) -> Likeness | None:
    """One noun: what narrows it decides, if it is narrowed in both."""
    mine, theirs = _narrowings(one, other)
    common = mine & theirs
    if common and (common in (mine, theirs) or len(common) >= _FEW):
        return _narrowed(one.key, common)
    if (mine and theirs) or not told_apart or {"boy", "girl"} <= one.words | other.words:
        return None
    return _bare(one.key)


def _told_alike(one: Participant, other: Participant) -> Likeness | None:
    """One that is not known yet, told twice in the same words: `a 34-year-old man`, `plans for the harbour tower`."""
    mine, theirs = _narrowings(one, other)
    tell = mine - _AMOUNTS - _NUMBERS
    told = bool(tell >= _AGED and tell - _AGED) if one.key == ANYBODY else len(tell) >= _FEW
    return _narrowed(one.key, mine) if mine == theirs and told else None


def one_noun(key: str) -> str:
    """The noun that stands for all that name the same: the gunman is who the suspect is."""
    return canonical(_SUSPECTS.get(key, key))


def _narrowed(key: str, words: frozenset[str]) -> Likeness:
    return _NARROWED, [f"both are about the {' '.join(sorted(words))} {key}"]


def _narrowings(one: Participant, other: Participant) -> tuple[frozenset[str], frozenset[str]]:
    return (one.words - CHILDREN - {one.key}), (other.words - CHILDREN - {other.key})
