"""The report as text for a terminal or a pipe."""

from collections import Counter
from collections.abc import Iterable, Iterator
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from crosscheck.excerpts import Excerpt, excerpts, labels, one_line
from crosscheck.models import Article, Finding, Report, Severity, Tally
from crosscheck.wording import (
    again_words,
    confidence_words,
    counted,
    judgement_words,
    relation_words,
    settled_words,
    severity_counts,
)

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold cyan"}


class Terminal:
    """Renders a report as text: findings, what was skipped, a one-line summary."""

    name = "text"

    def __init__(self, *, color: bool = False, width: int = 100) -> None:
        self._color = color
        self._width = width

    def render(self, report: Report) -> str:
        """The report as plain text, or with ANSI colours where asked for, ending in a newline."""
        return self._printed(self._blocks(report))

    def render_finding(self, report: Report, finding: Finding) -> str:
        """One of the report's findings, with a judgement of its own or none, as `render` shows it."""
        articles = {article.id: article for article in report.articles}
        return self._printed([self._finding(report, finding, articles, labels(report.articles))])

    def _printed(self, blocks: Iterable[RenderableType]) -> str:
        output = StringIO()
        console = self._console(output)
        for block in blocks:
            console.print(block)
        # rich fills lines with blanks; in a pipe they are noise.
        return "\n".join(line.rstrip() for line in output.getvalue().splitlines()) + "\n"

    def _console(self, output: StringIO) -> Console:
        return Console(
            file=output,
            width=self._width,
            color_system="standard" if self._color else None,
            force_terminal=self._color,
            markup=False,
            highlight=False,
            emoji=False,
            legacy_windows=False,
            # NO_COLOR, COLUMNS and the like are for the caller to read.
            _environ={},
        )

    def _blocks(self, report: Report) -> Iterator[RenderableType]:
        articles = {article.id: article for article in report.articles}
        names = labels(report.articles)
        for story in report.stories:
            findings = [one for one in report.findings if one.story == story.id and not one.settled]
            if findings and len(report.stories) > 1:
                yield Text(one_line(story.title) + "\n", style="bold underline")
            for finding in findings:
                yield self._finding(report, finding, articles, names)
        yield from _dismissed(report)
        yield from _left_out(report)
        yield Text(_summary(report), style="bold")

    def _finding(
        self, report: Report, finding: Finding, articles: dict[str, Article], names: dict[str, str]
    ) -> RenderableType:
        style = _STYLES[finding.severity]
        heading = Text.assemble((finding.severity.value, style), "  ", (one_line(finding.question), "bold"))
        parts: list[RenderableType] = [heading]
        for reading in finding.readings:
            parts.append(_indented(Text(one_line(reading.value), style="bold"), 2))
            for excerpt in excerpts(reading.claims, articles):
                parts.append(_indented(_place(excerpt, names), 4))
                parts.append(_indented(self._sentence(excerpt, style), 6))
        support = _support(finding, report.tallies.get(finding.rule))
        return Group(*parts, *_reasons(finding), *_again(report.related(finding)), support, Text(""))

    def _sentence(self, excerpt: Excerpt, style: str) -> Text:
        sentence = Text()
        for piece in excerpt.pieces:
            if not piece.marked:
                sentence.append(piece.text)
            else:
                # Without colour, asterisks have to do what it does.
                sentence.append(piece.text if self._color else f"**{piece.text}**", style=style)
        return sentence


def _place(excerpt: Excerpt, names: dict[str, str]) -> Text:
    said = f", according to {', '.join(excerpt.speakers)}" if excerpt.speakers else ""
    return Text(one_line(f"{names[excerpt.article]}:{excerpt.line}{said}"), style="dim")


def _indented(text: Text, columns: int) -> Padding:
    return Padding(text, (0, 0, 0, columns))


def _reasons(finding: Finding) -> Iterator[RenderableType]:
    yield _indented(Text.assemble(("why", "dim"), f"  {relation_words(finding)}"), 2)
    for reason in finding.why:
        yield _indented(Text(one_line(reason)), 7)
    if finding.suggestion:
        said = one_line(f"{finding.suggestion.value}: {finding.suggestion.reason}")
        yield _indented(Text.assemble(("try", "dim"), f"  {said}"), 2)
    if finding.judged:
        yield _indented(Text(one_line(judgement_words(finding.judged)), style="magenta"), 7)


def _again(related: Iterable[Finding]) -> Iterator[RenderableType]:
    for finding in related:
        yield _indented(Text(one_line(again_words(finding))), 7)


def _support(finding: Finding, tally: Tally | None) -> RenderableType:
    rule = f"{finding.rule} ({tally.words})" if tally else finding.rule
    support = f"{rule}, confidence {confidence_words(finding.confidence)}, {finding.scope}, id {finding.id}"
    return _indented(Text(one_line(support), style="dim"), 7)


def _dismissed(report: Report) -> Iterator[RenderableType]:
    for finding in report.findings:
        if finding.dismissed and finding.judged:
            said = one_line(judgement_words(finding.judged))
            yield Text(f"dismissed  {one_line(finding.question)} ({said}; id {finding.id})", style="dim")


def _left_out(report: Report) -> Iterator[RenderableType]:
    for skipped in report.skipped:
        yield Text(f"skipped  {one_line(skipped.source)}: {one_line(skipped.reason)}", style="yellow")
    for rule in report.coverage.rules_not_run:
        yield Text(f"not checked  {rule.rule}: {one_line(rule.reason)}", style="yellow")


def _summary(report: Report) -> str:
    findings = [finding for finding in report.findings if not finding.settled]
    counts = severity_counts(findings)
    grades = ", ".join(counted(number, severity.value) for severity, number in counts.items() if number)
    found = f"{counted(len(findings), 'finding')} ({grades})" if grades else "No findings"
    stories = f" of {len(report.stories)} stories" if len(report.stories) > 1 else ""
    parts = [f"{found} in {counted(len(report.articles), 'article')}{stories}"]
    agreements = len(report.agreements)
    parts.append(f"{counted(agreements, 'question')} {'agrees' if agreements == 1 else 'agree'}")
    settled = Counter(words for finding in report.findings if (words := settled_words(finding)))
    parts += [f"{settled[words]} {words}" for words in sorted(settled)]
    if report.skipped:
        parts.append(f"{len(report.skipped)} skipped")
    return "; ".join(parts)
