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
    """Which of several such offices: foreign or defence for a minister, station or group for a manager."""
    status: str = ""
    """`former`, `acting` and the like, where the office is not simply held now."""
    of: frozenset[str] = frozenset()
    """Words that name the organisation, place or, for relations, nobody."""

    @property
    def titles(self) -> frozenset[str]:
        """The office, once for each post."""
        return frozenset(f"{post} {self.office}" for post in self.posts) or frozenset((self.office,))
