"""How readings stand to each other, and how much that asks of the editor."""

from dataclasses import dataclass
from enum import StrEnum


class Relation(StrEnum):
    """How two readings of one question stand to each other, mildest first."""

    SAME = "same"
    REFINES = "refines"
    ALIAS = "alias"
    UPDATE = "update"
    INEXACT = "inexact"
    DISPUTED = "disputed"
    CONFLICT = "conflict"

    @property
    def rank(self) -> int:
        """Position from mild (0) to grave."""
        return _RANKS[self]

    @property
    def agrees(self) -> bool:
        """Whether an editor has nothing to look at."""
        return self in (Relation.SAME, Relation.REFINES)


_RANKS = {relation: rank for rank, relation in enumerate(Relation)}


class Severity(StrEnum):
    """How much a finding asks of the editor, mildest first."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """Position from mild (0) to grave."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Verdict:
    """How two values stand to each other and, in one plain sentence part, why."""

    relation: Relation
    reason: str
    rule: str | None = None
    """Id of the rule broken, where it is not the kind's usual one."""
    shown: tuple[str, str] | None = None
    """How the report names the left and the right reading, where only the pair tells what matters in them."""
    stretch: float = 0.0
    """How far an approximation is stretched: 0 where it nearly fits, 1 where any more would be a conflict."""
