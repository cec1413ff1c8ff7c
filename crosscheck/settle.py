"""Settle stage: what reviewers have said of the findings."""

from crosscheck.config import Settings
from crosscheck.judgements import applied, read_ledger
from crosscheck.models import Report


def settle(report: Report, settings: Settings) -> Report:
    """The report with the judgements of the settings' file; raises CrosscheckError if it cannot be read."""
    if settings.judgements is None:
        return report
    return applied(report, read_ledger(settings.judgements), settings.today)
