"""What the stages hand to each other, from article to report; docs/architecture.md explains the words."""

from crosscheck.models.articles import Article, Frozen, Skipped, Span, Story
from crosscheck.models.claims import Claim, Entity, Event, Key, Modality, NameValue, Outline, Participant, shown
from crosscheck.models.findings import (
    Agreement,
    Alignment,
    Coverage,
    Edge,
    Finding,
    Flaw,
    Match,
    NotRun,
    Origin,
    Reading,
    Report,
    Suggestion,
    Weight,
    surer,
    weighed,
)
from crosscheck.models.judgements import REASONS, Judged, Judgement, Ruling, Standing
from crosscheck.models.moments import later_by, moment
from crosscheck.models.relations import Relation, Severity, Verdict
from crosscheck.models.tallies import Tally

__all__ = [
    "REASONS",
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
    "Judged",
    "Judgement",
    "Key",
    "Match",
    "Modality",
    "NameValue",
    "NotRun",
    "Origin",
    "Outline",
    "Participant",
    "Reading",
    "Relation",
    "Report",
    "Ruling",
    "Severity",
    "Skipped",
    "Span",
    "Standing",
    "Story",
    "Suggestion",
    "Tally",
    "Verdict",
    "Weight",
    "later_by",
    "moment",
    "shown",
    "surer",
    "weighed",
]
