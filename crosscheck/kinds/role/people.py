"""Who holds an office and whose relative somebody is, as far as the story's names tell."""

from typing import Any

from crosscheck.models import Claim
from crosscheck.values import roles


def keys_of(claim: Claim[Any]) -> tuple[str, ...]:
    """Keys of the holder and of the one to whom they are related, as far as somebody is known."""
    return tuple(participant.key for participant in claim.event.participants) if claim.event else ()


def people_of(claim: Claim[Any]) -> tuple[str, ...]:
    """The same, the holder by as much of the name as the title leaves; empty unless it is a full name."""
    if not keys_of(claim):
        return ()
    first, *others = keys_of(claim)
    name = claim.value.name
    # A title that the name's own stage does not know stays before the name there, what it is of after it.
    within = name and first != f"={name}" and f" {name} " in f" {first.removeprefix('=')} "
    holder = f"={name}" if within else first
    full = " " in holder and claim.value.role.office.split()[-1] not in holder
    # `Ivan Roe, his brother`: the pronoun is taken for the nearest name, but nobody is his own brother.
    return (holder, *(other for other in others if other != first)) if full and holder.startswith("=") else ()


def unsure(claim: Claim[Any]) -> bool:
    """Whether it is not by name that the article says whose relative or agent it is."""
    if claim.value.role.office not in roles.KIN:
        return bool(claim.value.spoken)
    return claim.value.spoken or not _owner(claim).startswith("=")


def of_one(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two are relatives of one person; where it is not sure, they must be easily taken for each other."""
    ours, theirs = _owner(left), _owner(right)
    if ours and theirs:
        return ours == theirs
    return roles.taken_for_each_other(left.value.role.office, right.value.role.office)


def _owner(claim: Claim[Any]) -> str:
    """Whose relative it is; empty where that is only a pronoun for nobody known."""
    return next(iter(people_of(claim)[1:]), "")
