"""Whether the speakers of two quotations are different people."""

from typing import Any

from crosscheck.models import Claim, Participant
from crosscheck.values import names

# Who speaks for somebody else: the words may be said to be either's.
_AGENTS = frozenset(
    """spokesman spokeswoman spokesperson representative rep attorney lawyer solicitor counsel publicist agent aide
    translator interpreter adviser advisor press""".split()
)


def speaker_id(claim: Claim[Any]) -> str:
    """Id of the entity that speaks, empty where it is not known."""
    speaker = _speaker(claim)
    return speaker.key if speaker and speaker.key.startswith("=") else ""


def two_voices(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the sentences themselves name two people, neither of whom speaks for or of the other."""
    one, other = _name(left), _name(right)
    if not one or not other or set(one) & set(other) or {one[-1], other[-1]} & _spoken(left, right):
        return False
    return names.relation(" ".join(one), " ".join(other), "person") is None


def _speaker(claim: Claim[Any]) -> Participant | None:
    return claim.event.participants[0] if claim.event and claim.event.participants else None


def _name(claim: Claim[Any]) -> list[str]:
    """The name of the person who speaks, empty unless that is sure."""
    speaker = _speaker(claim)
    if speaker is None or speaker.role != "person" or not claim.value.attributed or speaker.words & _AGENTS:
        return []
    return speaker_id(claim).removeprefix("=").split()


def _spoken(left: Claim[Any], right: Claim[Any]) -> set[str]:
    """Words of both sentences, possessives without their ending."""
    return {word.removesuffix("'s") for claim in (left, right) for word in claim.value.words}
