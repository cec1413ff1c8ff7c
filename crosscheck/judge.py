"""Judge stage: comparisons to findings, with severity, reasons and a fingerprint that outlives edits."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

from crosscheck.compare import Comparison
from crosscheck.confidence import confidence
from crosscheck.models import Agreement, Claim, Finding, Flaw, Reading, Relation, Severity, Span, Story, Verdict
from crosscheck.protocols import ClaimKind

# From this score on a conflict is an error; below it the editor gets a warning.
CONFIDENT = 0.75
# An approximation nearer to a conflict than to what its word allows is worth a look.
STRETCHED = 0.5
# Characters within which the one who says something is named beside it.
_BESIDE = 250


def judge(story: Story, comparisons: Sequence[Comparison]) -> tuple[list[Finding], list[Agreement]]:
    """What disagrees, gravest first, and what several articles say alike."""
    findings, agreements = [], []
    for comparison in comparisons:
        if comparison.verdict and comparison.edge:
            findings.append(_finding(story, comparison))
        elif len({claim.article for claim in comparison.claims}) > 1 and comparison.readings:
            question = comparison.kind.question(comparison.claims)
            agreements.append(Agreement(comparison.kind.name, story.id, question, comparison.readings))
    return ordered(findings), agreements


def flawed(story: Story, kind: ClaimKind, flaw: Flaw) -> Finding:
    """The finding for what is wrong within one article."""
    readings = tuple(Reading(value, (claim,)) for value, claim in flaw.claims)
    severity = Severity.ERROR if flaw.score >= CONFIDENT else Severity.WARNING
    return Finding(
        fingerprint(flaw.rule, flaw.subject, (reading.value for reading in readings)),
        flaw.rule,
        kind.name,
        Relation.CONFLICT,
        severity,
        confidence(flaw.score),
        "within",
        story.id,
        flaw.question,
        readings,
        flaw.why,
        score=flaw.score,
    )


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Worst first; equal ones in story and text order."""
    return sorted(findings, key=rank)


def rank(finding: Finding) -> tuple[int, float, str, str, str]:
    """What orders the findings of a report; no two in one have the same."""
    return -finding.severity.rank, -finding.score, finding.story, finding.rule, finding.id


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """Worst first, one for each difference: of two rules that object to the same words the graver tells of both."""
    kept: list[Finding] = []
    for finding in _grouped(ordered(findings)):
        n = next((n for n, graver in enumerate(kept) if _same_words(graver, finding)), None)
        if n is None:
            kept.append(finding)
        else:
            kept[n] = replace(kept[n], why=(*kept[n].why, f"also {finding.rule}: {finding.why[-1]}"))
    return kept


def _grouped(findings: Iterable[Finding]) -> list[Finding]:
    """The findings in their order, those with one fingerprint as one: the same error over several sentences."""
    kept: dict[tuple[str, str], Finding] = {}
    for finding in findings:
        first = kept.setdefault((finding.story, finding.id), finding)
        if first is not finding:
            kept[finding.story, finding.id] = replace(first, readings=_joined(first.readings, finding.readings))
    return list(kept.values())


def _joined(left: Sequence[Reading], right: Sequence[Reading]) -> tuple[Reading, ...]:
    more = {" ".join(reading.value.lower().split()): reading.claims for reading in right}
    return tuple(
        replace(reading, claims=reading.claims + more[" ".join(reading.value.lower().split())]) for reading in left
    )


def _same_words(left: Finding, right: Finding) -> bool:
    """Whether two readings of each overlap in the text, pair by pair."""
    if left.story != right.story:
        return False
    met = [
        {n for n, one in enumerate(left.readings) if any(_overlap(a, b) for a in one.claims for b in other.claims)}
        for other in right.readings
    ]
    return any(i != j for a, b in combinations(met, 2) for i in a for j in b)


def _overlap(left: Claim[Any], right: Claim[Any]) -> bool:
    return left.article == right.article and left.span.overlaps(right.span)


def fingerprint(rule: str, subject: str, values: Iterable[str]) -> str:
    """16 hex digits from rule, subject and the set of normalised values: no offsets, no wording around them."""
    parts = [rule, subject, *sorted(" ".join(value.lower().split()) for value in values)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _finding(story: Story, comparison: Comparison) -> Finding:
    assert comparison.verdict and comparison.edge
    kind, verdict, match = comparison.kind, comparison.verdict, comparison.edge.match
    claims = [claim for reading in comparison.readings for claim in reading.claims]
    rule = verdict.rule or kind.rule
    readings = _with_those_named(story, comparison.readings) if verdict.shown else comparison.readings
    return Finding(
        fingerprint(rule, kind.subject(claims), (reading.value for reading in comparison.readings)),
        rule,
        kind.name,
        verdict.relation,
        _severity(verdict, match.score),
        confidence(match.score),
        "within" if len({claim.article for claim in claims}) == 1 else "across",
        story.id,
        kind.question(claims),
        readings,
        (*match.why, verdict.reason),
        score=match.score,
        weights=match.weights,
    )


def _with_those_named(story: Story, readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """The readings, their claims' words widened to those that name who takes part: of them the verdict speaks."""
    texts = {article.id: article.text for article in story.articles}
    return tuple(
        replace(reading, claims=tuple(_widened(claim, texts[claim.article]) for claim in reading.claims))
        for reading in readings
    )


def _widened(claim: Claim[Any], text: str) -> Claim[Any]:
    named = [participant.span for participant in claim.event.participants] if claim.event else []
    start = min([claim.span.start, *(span.start for span in named)])
    end = max([claim.span.end, *(span.end for span in named)])
    if end - start > claim.span.end - claim.span.start + _BESIDE:
        return claim
    span = Span(start=start, end=end)
    sentence = Span(start=min(start, claim.sentence.start), end=max(end, claim.sentence.end))
    return replace(claim, span=span, text=span.of(text), sentence=sentence)


def _severity(verdict: Verdict, score: float) -> Severity:
    if verdict.relation is Relation.CONFLICT and score >= CONFIDENT:
        return Severity.ERROR
    if verdict.relation in (Relation.CONFLICT, Relation.DISPUTED):
        return Severity.WARNING
    if verdict.relation is Relation.INEXACT and verdict.stretch >= STRETCHED:
        return Severity.WARNING
    return Severity.NOTE
