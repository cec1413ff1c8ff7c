"""The sample report with verdicts on its first findings."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from crosscheck.models import Judged, Judgement, Report, Ruling, Standing


def judged_report(report: Report) -> Report:
    """Dismissed, confirmed against another's word, and dismissed but stale."""
    verdicts = (
        _judged(Ruling.DISMISSED, reason="different-referent", note="a <b>tug</b>\x1b[31m", reviewer="Ann"),
        Judged(_said(Ruling.CONFIRMED, reviewer="Ann"), Standing.STANDS, (_said(Ruling.DISMISSED, reviewer="Bo"),)),
        _judged(Ruling.DISMISSED, standing=Standing.STALE),
    )
    first = tuple(replace(finding, judged=judged) for finding, judged in zip(report.findings, verdicts, strict=False))
    return replace(report, findings=(*first, *report.findings[len(first) :]))


def _judged(verdict: Ruling, standing: Standing = Standing.STANDS, **said: str) -> Judged:
    return Judged(_said(verdict, **said), standing)


def _said(verdict: Ruling, **said: Any) -> Judgement:
    return Judgement(fingerprint="f1a2b3c4", verdict=verdict, time=datetime(2025, 3, 5, 10, tzinfo=UTC), **said)
