"""The report as SARIF 2.1.0, for code hosts and editors."""

import gzip
import json
from typing import Any

from crosscheck import __version__
from crosscheck.annotations import Annotation, annotations
from crosscheck.excerpts import one_line
from crosscheck.formats.sarif.results import result
from crosscheck.formats.sarif.rules import descriptors
from crosscheck.models import Report
from crosscheck.wording import counted

MOST_RESULTS = 25_000
"""GitHub refuses a run with more, and shows the first 5,000."""
MOST_BYTES = 10_000_000
"""GitHub and others refuse a file that is larger than this when compressed with gzip."""

Json = dict[str, Any]


class Sarif:
    """Renders a report as SARIF; what a code host would refuse for its size is cut at the end, and the log says so."""

    name = "sarif"

    def __init__(self, *, most_results: int = MOST_RESULTS, most_bytes: int = MOST_BYTES) -> None:
        self._most_results = most_results
        self._most_bytes = most_bytes

    def render(self, report: Report) -> str:
        """The log, ending in a newline: same report, same bytes."""
        found = annotations(report)
        kept = min(len(found), self._most_results)
        while True:
            text = json.dumps(_log(report, found, kept), ensure_ascii=False, indent=1) + "\n"
            size = self._size(text)
            if size <= self._most_bytes or not kept:
                return text
            kept = min(kept - 1, kept * self._most_bytes // size)

    def _size(self, text: str) -> int:
        data = text.encode()
        return len(data) if len(data) <= self._most_bytes else len(gzip.compress(data, mtime=0))


def _log(report: Report, found: tuple[Annotation, ...], kept: int) -> Json:
    rules = descriptors(report)
    places = {rule["id"]: index for index, rule in enumerate(rules)}
    driver = {"name": "crosscheck", "version": __version__, "semanticVersion": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {"executionSuccessful": True, "toolExecutionNotifications": _notifications(report, found, kept)}
        ],
        "results": [result(one, places) for one in found[:kept]],
    }
    return {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}


def _notifications(report: Report, found: tuple[Annotation, ...], kept: int) -> list[Json]:
    cut = len(found) - kept
    told = [("warning", f"{counted(cut, 'finding')} of {len(found)} left out, the mildest, to keep to size limits")]
    return [
        {"level": level, "message": {"text": one_line(text)}}
        for level, text in (
            *(told if cut else ()),
            *(("warning", f"skipped {skipped.source}: {skipped.reason}") for skipped in report.skipped),
            *(("note", f"not checked: {rule.rule}: {rule.reason}") for rule in report.coverage.rules_not_run),
        )
    ]
