"""What the judgements of a file say of today's findings."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from crosscheck.judgements.ledgers import Entry, Ledger
from crosscheck.judgements.passages import changed, passages
from crosscheck.models import Finding, Judged, Judgement, Report, Ruling, Standing


def applied(report: Report, ledger: Ledger, today: date | None) -> Report:
    """The report with each finding's judgement, and with the file's broken lines among what was skipped.

    Without `today` nothing expires.
    """
    spoken = _in_force(ledger)
    articles = {article.id: article for article in report.articles}

    def judged(finding: Finding) -> Finding:
        said = [entry.judgement for entry in spoken.get(finding.id, ())]
        if not said:
            return finding
        standing = _standing(said[-1], passages(finding, articles), today)
        return replace(finding, judged=Judged(said[-1], standing, tuple(said[:-1])))

    findings = tuple(judged(finding) for finding in report.findings)
    return replace(report, findings=findings, skipped=(*report.skipped, *ledger.broken))


def unused(ledger: Ledger, findings: Iterable[Finding]) -> list[Entry]:
    """The judgements in force that match no finding, in the file's order."""
    found = {finding.id for finding in findings}
    latest = [entries[-1] for fingerprint, entries in _in_force(ledger).items() if fingerprint not in found]
    return sorted(latest, key=lambda entry: entry.line)


def decided(ledger: Ledger) -> list[Judged]:
    """The judgement that decides over each finding of the file, as it stood when it was made, by fingerprint."""
    said = [[entry.judgement for entry in entries] for _, entries in sorted(_in_force(ledger).items())]
    return [Judged(spoken[-1], Standing.STANDS, tuple(spoken[:-1])) for spoken in said]


def by_question(ledger: Ledger) -> Callable[[Finding], tuple[Judgement, ...]]:
    """Looks up what decides over findings with the same rule and question but other readings, latest first."""
    asked: dict[tuple[str | None, str | None], list[Judgement]] = {}
    for judged in decided(ledger):
        asked.setdefault((judged.judgement.rule, judged.judgement.question), []).append(judged.judgement)
    for said in asked.values():
        said.sort(key=lambda judgement: judgement.time, reverse=True)

    def before(finding: Finding) -> tuple[Judgement, ...]:
        found = asked.get((finding.rule, finding.question), ())
        return tuple(judgement for judgement in found if judgement.fingerprint != finding.id)

    return before


def _in_force(ledger: Ledger) -> dict[str, list[Entry]]:
    """By fingerprint what was said since the last undoing, oldest first."""
    spoken: dict[str, list[Entry]] = {}
    for entry in ledger.entries:
        if entry.judgement.verdict is Ruling.UNDONE:
            spoken.pop(entry.judgement.fingerprint, None)
        else:
            spoken.setdefault(entry.judgement.fingerprint, []).append(entry)
    return spoken


def _standing(judgement: Judgement, current: dict[str, str], today: date | None) -> Standing:
    if today and judgement.expires and today > judgement.expires:
        return Standing.EXPIRED
    return Standing.STALE if changed(judgement.passages, current) else Standing.STANDS
