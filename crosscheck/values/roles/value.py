"""What a phrase for somebody's office says, as plain data."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoleValue:
    """An office with all that narrows it; words are lower case."""

    office: str
    """Canonical: `representative` for congressman and Rep., `sergeant` for Sgt."""
    level: str = ""
    """What makes it a lower office: `vice`, `deputy`, `assistant`, `associate`; empty for the office itself."""
    posts: frozenset[str] = frozenset()
    """Which of several such offices: foreign or defence for a minister, pitching or hitting for a coach."""
    status: str = ""
    """`former`, `acting` and the like, where the office is not simply held now."""
    of: frozenset[str] = frozenset()
    """Words that name the organisation, place or, for relations, nobody."""
