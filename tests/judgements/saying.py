"""Judgements in a line each."""

from datetime import UTC, date, datetime

from crosscheck.models import Judgement, Ruling


def said(
    verdict: str,
    fingerprint: str = "f1a2b3c4",
    *,
    minute: int = 0,
    reviewer: str = "Ann",
    expires: date | None = None,
    passages: dict[str, str] | None = None,
) -> Judgement:
    return Judgement(
        fingerprint=fingerprint,
        verdict=Ruling(verdict),
        reviewer=reviewer,
        time=datetime(2025, 3, 5, 10, minute, tzinfo=UTC),
        expires=expires,
        passages=passages or {},
    )
