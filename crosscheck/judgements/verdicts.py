"""What a reviewer says, made into a judgement of a finding."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from crosscheck.judgements.passages import passages
from crosscheck.models import Article, Finding, Judgement, Ruling


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one reviewer says at one time, of whatever finding."""

    ruling: Ruling
    time: datetime
    reviewer: str | None = None
    reason: str | None = None
    note: str | None = None
    expires: date | None = None

    def of_finding(self, finding: Finding, articles: Mapping[str, Article]) -> Judgement:
        """The judgement with the words judged, so that it goes stale when they change; articles by their ids."""
        about = {"passages": passages(finding, articles), "rule": finding.rule, "question": finding.question}
        return self.of(finding.id, **about)

    def of(self, fingerprint: str, **about: Any) -> Judgement:
        """The judgement of a finding that is known by its fingerprint only."""
        return Judgement(
            fingerprint=fingerprint,
            verdict=self.ruling,
            reason=self.reason,
            note=self.note,
            reviewer=self.reviewer,
            time=self.time.replace(microsecond=0),
            expires=self.expires,
            **about,
        )
