"""Settle stage: what the baseline and reviewers have said of the findings."""

from crosscheck.baseline import marked
from crosscheck.config import Settings
from crosscheck.judgements import applied, read_ledger
from crosscheck.models import Report


def settle(report: Report, settings: Settings) -> Report:
    """The report with the baseline and the judgements that the settings name applied.

    Raises CrosscheckError if one of the files cannot be read.
    """
    if settings.baseline:
        report = marked(report, settings.baseline)
    if settings.judgements:
        report = applied(report, read_ledger(settings.judgements), settings.today)
    return report
