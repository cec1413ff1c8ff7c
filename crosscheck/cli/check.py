"""`crosscheck check`: findings to the terminal or a file, and an exit code."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import archive_option, opened_archive, paths_argument, setting, setting_options, settings
from crosscheck.cli.outputs import output_options, paired
from crosscheck.cli.running import NOTHING_CHECKED, checked, is_empty, write
from crosscheck.cli.spreading import check_here, check_on_cluster, engine_options, is_large

if TYPE_CHECKING:
    from collections.abc import Collection

    from crosscheck.models import Report
    from crosscheck.partitions.work import Tally
    from crosscheck.read import Location

FOUND = 1
SEVERITIES = ("error", "warning", "note", "never")


@click.command()
@paths_argument
@output_options
@setting(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    help="Exit with 1 if there is a finding of this severity or worse.  [default: error]",
)
@archive_option
@click.option("--no-add", is_flag=True, help="Compare with the archive but leave it as it is.")
@click.option("--report-unused", is_flag=True, help="List judgements and lines of the baseline that match no finding.")
@engine_options
@setting_options
@click.pass_context
def check(
    ctx: click.Context,
    paths: tuple["Location", ...],
    formats: tuple[str, ...],
    outputs: tuple[str, ...],
    no_add: bool,
    report_unused: bool,
    engine: str,
    scheduler: str | None,
    exchange: Path | None,
    batch: int,
) -> None:
    """Compare the articles in PATH… and list where they disagree.

    PATH is a file, a folder, an http or https address, an address of other
    storage such as s3://bucket/news, or - for standard input.

    \b
    Exit code: 0 nothing at or above --fail-on, 1 something, 2 wrong usage,
    3 nothing readable or no claims, 4 an archive that cannot be used,
    5 a cluster that cannot be used.

    \b
    Examples:
      crosscheck check seeds
      crosscheck check seeds --fail-on warning --format json -o findings.json
      crosscheck check seeds --format text -o - --format html -o report.html
      crosscheck check https://herald.example/bridge feed.xml --fail-on never
      crosscheck check export.csv --column text=story_body
      crosscheck check drop --archive news.archive
      crosscheck check /news --engine dask --scheduler tcp://HOST:8786 --exchange /shared
    """
    written = paired(formats, outputs)
    shown = ("text", "-") in written and sys.stdout.isatty()
    whole = settings().archive is not None or report_unused
    if engine == "dask":
        if whole:
            raise click.UsageError("--engine dask works without --archive and --report-unused")
        asked = written if formats or outputs else ()
        found = check_on_cluster(paths, asked, scheduler, exchange, batch, skipped_shown=shown and bool(asked))
        ctx.exit(_code_of(found))
    if not whole and is_large(paths, [name for name, _ in written]):
        ctx.exit(_code_of(check_here(paths, [output for _, output in written])))
    if settings().archive:
        with opened_archive(writing=not no_add) as archive:
            report = checked(paths, archive, skipped_shown=shown)
    else:
        report = checked(paths, skipped_shown=shown)
    for name, output in written:
        write(report, name, output)
    if report_unused:
        _tell_unused(report)
    ctx.exit(exit_code(report, settings().fail_on))


def exit_code(report: "Report", fail_on: str) -> int:
    """The process's exit code for a report: an empty run is not a pass."""
    counted = {finding.severity.value for finding in report.findings if not finding.settled}
    return NOTHING_CHECKED if is_empty(report) else _code(counted, fail_on)


def _code_of(tally: "Tally") -> int:
    """As `exit_code`, of a report that is in a file."""
    is_checked = any(tally.looked.claims.values())
    return _code(tally.unsettled, settings().fail_on) if is_checked else NOTHING_CHECKED


def _code(severities: "Collection[str]", fail_on: str) -> int:
    failing = () if fail_on == "never" else SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return FOUND if any(severity in failing for severity in severities) else 0


def _tell_unused(report: "Report") -> None:
    from crosscheck import baseline
    from crosscheck.judgements import read_ledger, unused

    judged, known = settings().judgements, settings().baseline
    for entry in unused(read_ledger(judged), report.findings) if judged else ():
        said = entry.judgement
        _tell(f"unused {judged}:{entry.line}: {said.verdict} {said.fingerprint}", said.rule, said.question)
    for number, line in baseline.unused(known, report.findings).items() if known else ():
        _tell(f"unused {known}:{number}: in the baseline {line.fingerprint}", line.rule, line.question)


def _tell(unused: str, rule: str | None, question: str | None) -> None:
    from crosscheck.excerpts import one_line

    about = f" ({rule}: {question})" if rule and question else ""
    click.echo(one_line(f"{unused}{about}"), err=True)
