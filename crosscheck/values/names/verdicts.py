"""What comparing two names yields."""

from dataclasses import dataclass

from crosscheck.models import Relation


@dataclass(frozen=True, slots=True)
class NameVerdict:
    """How two names stand to each other, how strongly the strings suggest one bearer (0 to 1), and why."""

    relation: Relation
    score: float
    reason: str


def same(score: float, reason: str) -> NameVerdict:
    """The two names are ways to write or shorten one."""
    return NameVerdict(Relation.SAME, round(score, 3), reason)


def alias(score: float, reason: str) -> NameVerdict:
    """The two names are accepted renderings of one."""
    return NameVerdict(Relation.ALIAS, round(score, 3), reason)


def conflict(score: float, reason: str) -> NameVerdict:
    """One of the two names may be the other misspelt."""
    return NameVerdict(Relation.CONFLICT, round(score, 3), reason)


_HYPHENS = str.maketrans(dict.fromkeys("-‐‑–—", " "))
_MARKS = str.maketrans({"&": " and ", **dict.fromkeys(".,'’", "")})


def written(left: str, right: str) -> str:
    """What differs in writing between two names whose tokens are the same."""
    if left == right:
        return f"both are {left}"
    pair = f"{left} and {right}"
    for what, table in (("capital letters", {}), ("a hyphen", _HYPHENS), ("punctuation", _HYPHENS | _MARKS)):
        if _bare(left, table) == _bare(right, table):
            return f"{pair} differ only by {what}"
    return f"{pair} are the same name"


def _bare(name: str, table: dict[int, str]) -> str:
    return " ".join(name.casefold().translate(table).split())
