"""What the stages hand to each other, from article to report; docs/architecture.md explains the words."""

from crosscheck.models.articles import Article, Frozen, Skipped, Span, Story
from crosscheck.models.claims import Claim, Entity, Event, Key, Modality, NameValue, Participant, shown
from crosscheck.models.findings import (
    Agreement,
    Alignment,
    Coverage,
    Edge,
    Finding,
    Flaw,
    Match,
    NotRun,
    Reading,
    Report,
)
from crosscheck.models.moments import later_by, moment
from crosscheck.models.relations import Relation, Severity, Verdict

__all__ = [
    "Agreement",
    "Alignment",
    "Article",
    "Claim",
    "Coverage",
    "Edge",
    "Entity",
    "Event",
    "Finding",
    "Flaw",
    "Frozen",
    "Key",
    "Match",
    "Modality",
    "NameValue",
    "NotRun",
    "Participant",
    "Reading",
    "Relation",
    "Report",
    "Severity",
    "Skipped",
    "Span",
    "Story",
    "Verdict",
    "later_by",
    "moment",
    "shown",
]
