"""Findings as workflow commands, which GitHub Actions shows as annotations on the files."""

import re
from collections import Counter
from collections.abc import Iterator

from crosscheck.annotations import Annotation, annotations
from crosscheck.excerpts import one_line
from crosscheck.models import Report, Severity
from crosscheck.wording import counted

MOST_PER_LEVEL = 10
"""A step shows ten annotations of each level; GitHub drops the others without a word."""

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


class GitHub:
    """Renders a report as `::error file=…::…` lines; what a step would not show is plain text in its log."""

    name = "github"

    def render(self, report: Report) -> str:
        """The commands, worst first, then a line for each finding that has none and one that says what was found."""
        return "".join(line + "\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    shown: Counter[Severity] = Counter()
    beyond = []
    counting = [one for one in annotations(report) if not one.finding.settled]
    for annotation in counting:
        severity = annotation.finding.severity
        shown[severity] += 1
        if shown[severity] <= MOST_PER_LEVEL:
            yield _command(annotation)
        else:
            beyond.append(annotation)
    for annotation in beyond:
        place, severity = annotation.places[0], annotation.finding.severity
        yield _plain(f"{severity.value} {place.file}:{place.line}: {annotation.statement}")
    if beyond:
        yield f"{counted(len(beyond), 'finding')} above without an annotation: a step shows {MOST_PER_LEVEL} of a level"
    for skipped in report.skipped:
        yield _plain(f"skipped {skipped.source}: {skipped.reason}")
    settled = len(report.findings) - len(counting)
    yield f"{counted(len(counting), 'finding')} in {counted(len(report.articles), 'article')}, {settled} settled"


def _command(annotation: Annotation) -> str:
    finding, place = annotation.finding, annotation.places[0]
    properties = {"file": place.file, "line": str(place.line)}
    if place.exact and place.words.line == place.words.end_line:
        properties |= {"col": str(place.words.column), "endColumn": str(place.words.end_column)}
    properties["title"] = f"{finding.rule}: {annotation.statement}"
    told = ",".join(f"{key}={_property(one_line(value))}" for key, value in properties.items())
    return f"::{_COMMANDS[finding.severity]} {told}::{_data(_message(annotation))}"


def _message(annotation: Annotation) -> str:
    said = [f"{place.label}: {one_line(place.sentence.text)}" for place in annotation.places]
    told = (annotation.statement, *dict.fromkeys(said), *annotation.reasons, *annotation.again)
    return "\n".join((*told, f"id {annotation.finding.id}"))


def _data(text: str) -> str:
    """Escaped as the runner's toolkit does it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _plain(text: str) -> str:
    """A line of the log that is no command: those begin with `::`, and the runner looks for `##[` anywhere."""
    return re.sub(r"##\[", "# #[", one_line(text))
