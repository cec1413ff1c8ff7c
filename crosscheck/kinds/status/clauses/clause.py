"""A clause as the kinds see it."""

from dataclasses import dataclass

from crosscheck.kinds.status.clauses.arguments import Arguments
from crosscheck.kinds.status.clauses.governors import Lead
from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.models import Modality
from crosscheck.syntax import Token


@dataclass(frozen=True, slots=True)
class Clause:
    """One statement: its words, those it is about, how sure it is, when it puts it, and who says so."""

    head: Head
    arguments: Arguments
    modality: Modality
    tense: str
    """`past`, `perfect`, `present`, `ongoing`, `future`, or `former` for what was to come once."""
    lead: Lead | None
    """What the words above the verb make of it, `not yet` among them."""
    speaker: Token | None
    """The word that names who says it; None for the article itself."""
