"""The baseline: findings that are known already, so that a check fails only on new ones."""

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from pydantic import ConfigDict, Field, ValidationError

from crosscheck.errors import CrosscheckError
from crosscheck.models import Finding, Frozen, Report, Skipped


class Known(Frozen):
    """A line of the baseline: a finding by its fingerprint, with what it is about for those who read the file."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    fingerprint: str = Field(min_length=1)
    rule: str | None = None
    question: str | None = None


def marked(report: Report, file: Path) -> Report:
    """The report with each finding marked as known or new, and with the file's broken lines among what was skipped.

    Raises CrosscheckError if the file cannot be read.
    """
    entries, broken = _read(file)
    known = {entry.fingerprint for entry in entries.values()}
    findings = tuple(replace(finding, known=finding.id in known) for finding in report.findings)
    return replace(report, findings=findings, skipped=(*report.skipped, *broken))


def unused(file: Path, findings: Iterable[Finding]) -> dict[int, Known]:
    """By its number, each line of the file that is none of these findings, such as one that has been mended.

    Raises CrosscheckError if the file cannot be read.
    """
    found = {finding.id for finding in findings}
    return {number: entry for number, entry in _read(file)[0].items() if entry.fingerprint not in found}


def baseline(findings: Iterable[Finding]) -> str:
    """The baseline of these findings: one JSON line each, sorted, nothing that an edit around a finding changes."""
    lines = {
        finding.id: {"fingerprint": finding.id, "rule": finding.rule, "question": finding.question}
        for finding in findings
    }
    return "".join(json.dumps(lines[fingerprint], ensure_ascii=False) + "\n" for fingerprint in sorted(lines))


def _read(file: Path) -> tuple[dict[int, Known], list[Skipped]]:
    """Its lines by their number, and the broken ones."""
    try:
        lines = file.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    except FileNotFoundError as error:
        raise CrosscheckError(f"no baseline {file}: make one with crosscheck baseline") from error
    except OSError as error:
        raise CrosscheckError(f"cannot read baseline {file}: {error.strerror or error}") from error
    known: dict[int, Known] = {}
    broken = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            known[number] = Known.model_validate_json(line)
        except ValidationError:
            reason = "not a line of a baseline; mend it, or write the baseline anew"
            broken.append(Skipped(source=f"{file.as_posix()}:{number}", reason=reason))
    return known, broken
