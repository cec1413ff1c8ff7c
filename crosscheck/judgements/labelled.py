"""Judged findings as labelled data, for whoever fits or measures something by them."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime

from crosscheck.models import Article, Claim, Finding, Reading, Relation, Report, Ruling, Standing
from crosscheck.models.articles import Frozen


class LabelledClaim(Frozen):
    """The words that give a reading, and the sentence that they stand in."""

    article: str
    """The article's source, such as its path."""
    text: str
    sentence: str


class LabelledReading(Frozen):
    """One of the answers to the finding's question."""

    value: str
    claims: tuple[LabelledClaim, ...]


class LabelledFinding(Frozen):
    """A finding of today with the verdict that decides over it."""

    fingerprint: str
    rule: str
    kind: str
    relation: Relation
    question: str
    readings: tuple[LabelledReading, ...]
    score: float
    """That of the match on which it rests, from 0 to 1, before it is turned into a confidence."""
    verdict: Ruling
    reason: str | None
    note: str | None
    reviewer: str | None
    time: datetime
    standing: Standing
    """`stale` if the words are no longer those that were judged."""
    contested: bool


def labelled(report: Report) -> Iterator[str]:
    """A JSON object as a line, newline included, for each judged finding in the report's order."""
    articles = {article.id: article for article in report.articles}
    for finding in report.findings:
        if finding.judged:
            fields = _labelled(finding, articles).model_dump(mode="json")
            yield json.dumps(fields, ensure_ascii=False) + "\n"


def _labelled(finding: Finding, articles: Mapping[str, Article]) -> LabelledFinding:
    assert finding.judged
    said = finding.judged.judgement
    return LabelledFinding(
        fingerprint=finding.id,
        rule=finding.rule,
        kind=finding.kind,
        relation=finding.relation,
        question=finding.question,
        readings=tuple(_reading(reading, articles) for reading in finding.readings),
        # More digits would differ between machines' arithmetic and mean nothing.
        score=round(finding.score, 4),
        verdict=said.verdict,
        reason=said.reason,
        note=said.note,
        reviewer=said.reviewer,
        time=said.time,
        standing=finding.judged.standing,
        contested=finding.judged.contested,
    )


def _reading(reading: Reading, articles: Mapping[str, Article]) -> LabelledReading:
    claims = tuple(_claim(claim, articles[claim.article]) for claim in reading.claims)
    return LabelledReading(value=reading.value, claims=claims)


def _claim(claim: Claim, article: Article) -> LabelledClaim:  # type: ignore[type-arg]
    return LabelledClaim(article=article.source, text=claim.text, sentence=claim.sentence.of(article.text))
