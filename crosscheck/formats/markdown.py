"""A summary in Markdown, for a pull request or a job's page."""

import re
from collections.abc import Iterator

from crosscheck.annotations import Annotation, annotations
from crosscheck.excerpts import one_line
from crosscheck.models import Report
from crosscheck.wording import counted, severity_counts

MOST_CHARACTERS = 60_000
"""A comment on GitHub holds 65,536."""


class Markdown:
    """Renders a report as GitHub-flavoured Markdown in which nothing of an article is markup, link or mention."""

    name = "markdown"

    def __init__(self, *, most_characters: int = MOST_CHARACTERS) -> None:
        self._most_characters = most_characters

    def render(self, report: Report) -> str:
        """Counts, then the findings that count, worst first, as many as there is room for; it says how many are cut."""
        counting = [one for one in annotations(report) if not one.finding.settled]
        text = _heading(report, counting)
        for n, annotation in enumerate(counting):
            item = "\n".join(_item(annotation)) + "\n"
            if len(text) + len(item) > self._most_characters:
                return f"{text}\n{counted(len(counting) - n, 'more finding')} for which there is no room here.\n"
            text += item
        return text


def _heading(report: Report, counting: list[Annotation]) -> str:
    counts = severity_counts(annotation.finding for annotation in counting)
    grades = ", ".join(counted(number, severity.value) for severity, number in counts.items() if number)
    found = f"{counted(len(counting), 'finding')} ({grades})" if grades else "no findings"
    settled = len(report.findings) - len(counting)
    parts = [f"{found} in {counted(len(report.articles), 'article')}"]
    parts += [f"{settled} settled"] if settled else []
    parts += [f"{len(report.skipped)} skipped"] if report.skipped else []
    return f"## crosscheck: {'; '.join(parts)}\n"


def _item(annotation: Annotation) -> Iterator[str]:
    finding = annotation.finding
    yield f"\n### {finding.severity.value}: {escaped(finding.question)}\n"
    for reading in finding.readings:
        value = one_line(reading.value)
        yield f"- **{escaped(value)}**"
        said = (place for place in annotation.places if place.reading == value)
        yield from dict.fromkeys(
            _quote(place.label, place.line if place.exact else 0, place.sentence.text) for place in said
        )
    yield ""
    yield f"{escaped('; '.join(annotation.reasons))} (`{finding.rule}`, `{finding.id}`)"
    for line in annotation.again:
        yield f"\n{escaped(line)}"


def _quote(label: str, line: int, sentence: str) -> str:
    where = f"{label}, line {line}" if line else label
    return f"  - {escaped(where)}: {escaped(sentence)}"


def escaped(text: str) -> str:
    """The text as a line of Markdown that shows just that text.

    Backslashes keep it from being markup, HTML or a link; a mention or reference is found after those are gone, so
    these get a zero-width space.
    """
    plain = re.sub(r"([][\\`*_{}()#+\-.!|<>~@:&$=/])", r"\\\1", one_line(text).strip())
    return re.sub(r"(?<=[@#!$%&~])(?=\w)", "\u200b", plain)
