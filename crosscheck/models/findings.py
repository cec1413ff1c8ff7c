"""Alignments of claims, what comes of comparing them, and the report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crosscheck.models.articles import Article, Skipped, Story
from crosscheck.models.claims import Claim
from crosscheck.models.judgements import Judged
from crosscheck.models.relations import Relation, Severity, Verdict
from crosscheck.models.tallies import Tally


@dataclass(frozen=True, slots=True)
class Weight:
    """A piece of evidence, in plain words, and what it adds to a match's score."""

    reason: str
    points: float


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims that answer the same question: how sure (0 to 1) and why."""

    score: float
    why: tuple[str, ...]
    weights: tuple[Weight, ...] = ()
    """What is known of what the score is made of; the rest is what the kind makes of the claims otherwise."""

    def adding(self, *more: Weight, most: float = 1.0) -> "Match":
        """The match with what else speaks for or against it; its score stays between 0 and `most`."""
        score = self.score
        for weight in more:
            score += weight.points
        weights = (*self.weights, *(weight for weight in more if weight.points))
        if score > most:
            weights, score = (*weights, Weight(f"no such match is surer than {most:g}", most - score)), most
        return Match(max(score, 0.0), self.why, weights)


def weighed(why: tuple[str, ...], *weights: Weight, most: float = 1.0) -> Match:
    """A match whose score, from 0 to `most`, is what the pieces of evidence add up to."""
    return Match(0.0, why).adding(*weights, most=most)


def surer(left: Match | None, right: Match | None) -> Match | None:
    """The better of two grounds for one match."""
    return max((match for match in (left, right) if match), key=lambda match: match.score, default=None)


@dataclass(frozen=True, slots=True)
class Edge:
    """Two units of an alignment, by index, why they were matched, and how their values stand."""

    left: int
    right: int
    match: Match
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Alignment:
    """Claims that answer one question; a unit is a group of claims that say the very same."""

    kind: str
    units: tuple[tuple[Claim, ...], ...]  # type: ignore[type-arg]
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong within one article without another claim to set it against."""

    rule: str
    subject: str
    question: str
    claims: tuple[tuple[str, Claim], ...]  # type: ignore[type-arg]
    """Each reading's value with the claim that gives it."""
    why: tuple[str, ...]
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """One distinct value in an alignment, with all the claims that give it."""

    value: str
    claims: tuple[Claim, ...]  # type: ignore[type-arg]
    origins: int = 1
    """Number of independent origins that give it: articles that carry one text are one."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A text that several articles carry."""

    articles: tuple[str, ...]
    """Their ids, in the story's order."""
    agency: str | None = None
    """The agency that they credit."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The reading that is likely right, and why; never applied."""

    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class Finding:
    """An alignment whose readings don't agree."""

    id: str
    rule: str
    kind: str
    relation: Relation
    severity: Severity
    confidence: float
    scope: str
    """`across` articles or `within` one."""
    story: str
    question: str
    readings: tuple[Reading, ...]
    why: tuple[str, ...]
    suggestion: Suggestion | None = None
    score: float = 0.0
    """That of the match on which it rests, from 0 to 1: `confidence` is what such a score is worth."""
    weights: tuple[Weight, ...] = ()
    """What is known of what that score is made of."""
    judged: Judged | None = None
    known: bool | None = None
    """Whether the baseline or the archive has it; None without either."""
    archived: bool = False
    """Whether it is known from the archive alone."""
    related: tuple[str, ...] = ()
    """Ids of the story's findings that come of the same error."""

    @property
    def dismissed(self) -> bool:
        """Whether a reviewer has said that it is none."""
        return self.judged is not None and self.judged.dismisses

    @property
    def settled(self) -> bool:
        """Whether it is dismissed or known: it stays in the report but does not count."""
        return self.dismissed or self.known is True


@dataclass(frozen=True, slots=True)
class Agreement:
    """A question that several articles answer alike, so that an editor sees what was checked."""

    kind: str
    story: str
    question: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class NotRun:
    """A rule that could not be applied, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was looked at: claims by kind, alignments, pairs of claims compared, rules."""

    claims: dict[str, int] = field(default_factory=dict)
    alignments: int = 0
    pairs_compared: int = 0
    rules_run: tuple[str, ...] = ()
    rules_not_run: tuple[NotRun, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that one run has to say."""

    stories: tuple[Story, ...]
    findings: tuple[Finding, ...]
    agreements: Sequence[Agreement]
    coverage: Coverage
    skipped: tuple[Skipped, ...]
    origins: tuple[Origin, ...] = ()
    """The texts that several of the articles carry; every other article is an origin of its own."""
    tallies: Mapping[str | None, Tally] = field(default_factory=dict)
    """By rule what reviewers said of its findings, here or elsewhere; None for what a judgement does not tell."""

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles compared, story by story."""
        return tuple(article for story in self.stories for article in story.articles)

    def related(self, finding: Finding) -> tuple[Finding, ...]:
        """Those that come of the same error, in the report's order."""
        if not finding.related:
            return ()
        return tuple(one for one in self.findings if one.story == finding.story and one.id in finding.related)
