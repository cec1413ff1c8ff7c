"""Findings as a GitLab code quality report, which merge requests show."""

import json
from collections import Counter
from typing import Any

from crosscheck.annotations import Annotation, annotations
from crosscheck.models import Report, Severity

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


class GitLab:
    """Renders a report as a code quality report; it has no word for settled findings, so they are left out."""

    name = "gitlab"

    def render(self, report: Report) -> str:
        """The JSON array, ending in a newline: same report, same bytes."""
        seen: Counter[str] = Counter()
        issues = []
        for annotation in annotations(report):
            if not annotation.finding.settled:
                seen[annotation.finding.id] += 1
                issues.append(_issue(annotation, seen[annotation.finding.id]))
        return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


def _issue(annotation: Annotation, nth: int) -> dict[str, Any]:
    """A fingerprint that comes up in two stories gets a number: GitLab shows one issue of each."""
    finding, place = annotation.finding, annotation.places[0]
    return {
        "description": f"{annotation.statement} ({'; '.join((*annotation.reasons, *annotation.again))})",
        "check_name": finding.rule,
        "fingerprint": finding.id if nth == 1 else f"{finding.id}-{nth}",
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": place.file, "lines": {"begin": place.line}},
    }
