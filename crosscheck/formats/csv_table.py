"""The findings as a table with a row for each claim, for a spreadsheet."""

import csv
from io import StringIO

from crosscheck.annotations import Annotation, Place, annotations
from crosscheck.excerpts import one_line
from crosscheck.models import Report
from crosscheck.wording import settled_words

COLUMNS = (
    *("id", "rule", "kind", "relation", "severity", "confidence", "scope", "story", "question"),
    *("reading", "words", "sentence", "outlet", "file", "line", "why", "known", "verdict", "settled", "related"),
)


class CsvTable:
    """Renders a report as CSV by RFC 4180, in UTF-8."""

    name = "csv"

    def render(self, report: Report) -> str:
        """A heading and the rows, with CRLF: same report, same bytes."""
        titles = {story.id: story.title for story in report.stories}
        text = StringIO()
        table = csv.writer(text)
        table.writerow(COLUMNS)
        for annotation in annotations(report):
            for place in annotation.places:
                table.writerow([_cell(value) for value in _row(annotation, place, titles)])
        return text.getvalue()


def _row(annotation: Annotation, place: Place, titles: dict[str, str]) -> tuple[object, ...]:
    finding = annotation.finding
    return (
        *(finding.id, finding.rule, finding.kind, finding.relation.value, finding.severity.value),
        *(round(finding.confidence, 4), finding.scope, titles.get(finding.story, finding.story), finding.question),
        *(place.reading, place.words.text, place.sentence.text, place.label, place.file),
        *(place.line if place.exact else "", "; ".join(annotation.reasons), finding.known),
        finding.judged.judgement.verdict.value if finding.judged else None,
        settled_words(finding),
        " ".join(finding.related),
    )


def _cell(value: object) -> object:
    """Text that a spreadsheet would take for a formula is quoted as OWASP advises; numbers stay numbers."""
    if not isinstance(value, str):
        return value
    shown = one_line(value).strip()
    return "'" + shown if shown[:1] in tuple("=+-@＝＋－＠") else shown
