"""Judgements: what a reviewer has said of a finding, and whether it still holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, ConfigDict, Field

from crosscheck.models.articles import Frozen


class Ruling(StrEnum):
    """What a judgement says of a finding; `undone` takes back what was said before."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    FIXED = "fixed"
    UNDONE = "undone"


REASONS = ("same-thing", "different-referent", "both-right", "not-worth-it", "wrong-extraction", "other")
"""Why a finding is dismissed, as the commands and pages offer it; other reasons in a file are kept as they are."""


def _zoned(time: datetime) -> datetime:
    return time if time.tzinfo else time.replace(tzinfo=UTC)


class Judgement(Frozen):
    """A reviewer's verdict on the finding of that fingerprint."""

    # A file written by a newer version stays readable.
    model_config = ConfigDict(frozen=True, extra="ignore")

    fingerprint: str = Field(min_length=1)
    verdict: Ruling
    reason: str | None = None
    note: str | None = None
    reviewer: str | None = None
    time: Annotated[datetime, AfterValidator(_zoned)]
    """UTC where the file gives no offset."""
    expires: date | None = None
    """The last day on which it holds."""
    passages: Mapping[str, str] = Field(default_factory=dict)
    """Hash of the sentences judged, by the article's file name; empty if they were not at hand."""
    rule: str | None = None
    question: str | None = None


class Standing(StrEnum):
    """Whether a judgement still holds of the finding as it is today."""

    STANDS = "stands"
    STALE = "stale"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Judged:
    """The judgement that decides over a finding, the latest, with those before it that nobody took back."""

    judgement: Judgement
    standing: Standing
    earlier: tuple[Judgement, ...] = ()
    """Oldest first."""

    @property
    def contested(self) -> bool:
        """Whether another reviewer's last word differs."""
        last = {judgement.reviewer: judgement.verdict for judgement in (*self.earlier, self.judgement)}
        return len(set(last.values())) > 1

    @property
    def dismisses(self) -> bool:
        """Whether the finding is settled as no discrepancy."""
        return self.standing is Standing.STANDS and self.judgement.verdict is Ruling.DISMISSED
