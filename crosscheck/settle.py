"""Settle stage: what the baseline and reviewers have said of the findings."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from crosscheck.baseline import marked
from crosscheck.config import Settings
from crosscheck.models import Judgement, Report


def settle(report: Report, settings: Settings, archived: Sequence[Judgement] = ()) -> Report:
    """The report with the baseline and the judgements that the settings name applied, and those of an archive.

    Raises CrosscheckError if one of the files cannot be read.
    """
    if settings.baseline:
        report = marked(report, settings.baseline)
    if settings.judgements or archived:
        # Loaded by those who have judged something: it takes longer than all else here.
        from crosscheck.judgements import Ledger, applied, read_ledger, with_others
        from crosscheck.judgements.precision import of_rules

        ledger = read_ledger(settings.judgements) if settings.judgements else Ledger(Path())
        ledger = with_others(ledger, archived)
        rules = {finding.id: finding.rule for finding in report.findings}
        report = replace(applied(report, ledger, settings.today), tallies=of_rules(ledger, rules))
    return report
