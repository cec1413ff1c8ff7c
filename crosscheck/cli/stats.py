"""`crosscheck stats`: what reviewers' verdicts say of the rules."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import TYPE_CHECKING, Any

import click

from crosscheck.cli.options import (
    LocationType,
    archive_option,
    judgements_file,
    opened_archive,
    setting_options,
    settings,
)
from crosscheck.cli.running import checked, tell_skipped, write_text

if TYPE_CHECKING:
    from crosscheck.judgements import Ledger
    from crosscheck.judgements.precision import Precision
    from crosscheck.models import Report, Tally
    from crosscheck.read import Location

_UNNAMED = "(not recorded)"


@click.command()
@click.argument("paths", metavar="[PATH…]", nargs=-1, type=LocationType(exists=True))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Output format.")
@click.option("--export", metavar="FILE", help="Write the judged findings in PATH… as JSON Lines instead.")
@archive_option
@setting_options
def stats(paths: "tuple[Location, ...]", form: str, export: str | None) -> None:
    """Count from the verdicts how often each rule was right.

    With --archive the verdicts in it count, too. PATH… is needed only for --export, and to name the rule of verdicts
    that don't.

    \b
    Examples:
      crosscheck stats
      crosscheck stats --format json
      crosscheck stats --archive news.archive
      crosscheck stats seeds --export labelled.jsonl
    """
    from crosscheck.judgements import read_ledger

    if export and not (paths or settings().archive):
        raise click.UsageError("--export needs PATH…, the articles that have the findings, or --archive FILE")
    ledger = read_ledger(judgements_file())
    judged = _judged(paths, ledger, comparing=bool(paths or export))
    if judged.report and export:
        _export(judged.report, ledger, export)
        return
    if not judged.report:
        tell_skipped(ledger.broken)
    precision = _precision(judged.ledger, judged.rules)
    click.echo(_as_json(precision) if form == "json" else _as_text(precision, ledger), nl=False)


@dataclass(frozen=True, slots=True)
class _Judged:
    """All verdicts there are, the rules that findings name by fingerprint, and the report if there is one."""

    ledger: "Ledger"
    rules: "Mapping[str, str]"
    report: "Report | None"


def _judged(paths: "tuple[Location, ...]", ledger: "Ledger", *, comparing: bool) -> _Judged:
    from crosscheck.judgements import with_others

    if not settings().archive:
        report = checked(paths) if comparing else None
        return _Judged(ledger, _rules(report), report)
    with opened_archive(writing=False) as archive:
        report = checked(paths, archive) if comparing else None
        recorded = archive.rules()
        return _Judged(with_others(ledger, archive.judgements()), recorded | _rules(report), report)


def _rules(report: "Report | None") -> dict[str, str]:
    return {finding.id: finding.rule for finding in report.findings} if report else {}


def _export(report: "Report", ledger: "Ledger", file: str) -> None:
    from crosscheck.excerpts import one_line
    from crosscheck.judgements import unused
    from crosscheck.judgements.labelled import labelled

    write_text("".join(labelled(report)), file)
    for entry in unused(ledger, report.findings):
        said = entry.judgement
        what = f"left out {ledger.path}:{entry.line}: {said.verdict} {said.fingerprint}: no such finding there"
        click.echo(one_line(what), err=True)


def _precision(ledger: "Ledger", rules: "Mapping[str, str]") -> "Precision":
    from crosscheck.judgements.precision import measured
    from crosscheck.registry import kinds_of_rules

    return measured(ledger, kinds_of_rules(), rules)


def _as_json(precision: "Precision") -> str:
    document = {
        "overall": _fields(precision.overall),
        "rules": [{"rule": rule, **_fields(tally)} for rule, tally in precision.rules.items()],
        "kinds": [{"kind": kind, **_fields(tally)} for kind, tally in precision.kinds.items()],
        "reasons": [{"reason": reason, "dismissed": number} for reason, number in precision.reasons.items()],
        "contested": precision.contested,
    }
    return json.dumps(document, indent=1) + "\n"


def _fields(tally: "Tally") -> dict[str, Any]:
    low, high = tally.interval
    share = None if tally.precision is None else round(tally.precision, 4)
    return {"true": tally.true, "false": tally.false, "precision": share, "interval": [round(low, 4), round(high, 4)]}


def _as_text(precision: "Precision", ledger: "Ledger") -> str:
    from rich.console import Console
    from rich.table import Table

    if not precision.overall.judged:
        archive = settings().archive
        return f"no verdicts in {ledger.path}{f' and {archive}' if archive else ''}\n"
    table = Table("", "true", "false", "precision", "95 % interval", box=None, pad_edge=False, header_style="")
    for column in table.columns[1:]:
        column.justify = "right"
    for row in _rows(precision):
        table.add_row(*row)
    output = StringIO()
    console = Console(
        file=output, width=100, color_system=None, markup=False, highlight=False, emoji=False, _environ={}
    )
    console.print(table)
    lines = [line.rstrip() for line in output.getvalue().splitlines()]
    return "\n".join([*lines, *_remarks(precision)]) + "\n"


def _rows(precision: "Precision") -> Iterator[tuple[str, ...]]:
    for title, tallies in (("by rule", precision.rules), ("by kind", precision.kinds)):
        yield (title,)
        yield from _group(tallies)
    yield ("all", *_cells(precision.overall))


def _group(tallies: "Mapping[str | None, Tally]") -> Iterator[tuple[str, ...]]:
    for name, tally in tallies.items():
        yield (f"  {_shown(name)}", *_cells(tally))


def _cells(tally: "Tally") -> tuple[str, ...]:
    return str(tally.true), str(tally.false), tally.precision_words, tally.interval_words


def _remarks(precision: "Precision") -> Iterator[str]:
    if precision.reasons:
        said = ", ".join(f"{_shown(reason)} {number}" for reason, number in precision.reasons.items())
        yield f"dismissed for: {said}"
    yield f"contested: {precision.contested}"


def _shown(name: str | None) -> str:
    from crosscheck.excerpts import one_line

    return _UNNAMED if name is None else one_line(name)
