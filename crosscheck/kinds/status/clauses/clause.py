"""A clause as the kinds see it."""

from dataclasses import dataclass

from crosscheck.kinds.status.clauses.arguments import Arguments
from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.syntax import Token


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement: its words, those it is about, whether it denies it, when it puts it, and who says so."""

    head: Head
    arguments: Arguments
    negative: bool
    tense: str
    """`past`, `perfect`, `present`, `ongoing` or `future`."""
    complements: frozenset[str]
    """Stems of the content words that narrow what is said."""
    times: frozenset[str]
    speaker: Token | None
    """The word that names who says it; None for the article itself."""
