"""`crosscheck watch`: articles checked as they arrive in a folder."""

import signal
from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import archive_option, opened_archive, setting_options, settings
from crosscheck.cli.outputs import output_options, paired
from crosscheck.errors import CrosscheckError

if TYPE_CHECKING:
    from crosscheck.arrivals import Arrivals
    from crosscheck.models import Report


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--every", type=click.FloatRange(min=0.05), default=2.0, show_default=True, help="Seconds between looks.")
@click.option("--state", type=click.Path(dir_okay=False, path_type=Path), help="[default: DIR/.crosscheck-watch.json]")
@click.option("--once", is_flag=True, help="Deal with what is there and stop, for cron.")
@output_options
@archive_option
@setting_options
def watch(
    folder: Path, every: float, state: Path | None, once: bool, formats: tuple[str, ...], outputs: tuple[str, ...]
) -> None:
    """Compare each article that arrives in DIR with the others there, and list what concerns it.

    A file counts once it stands unchanged between two looks; what has been dealt with is remembered across restarts.
    Standard output gets what concerns the articles that arrived; a file is written anew each time with all that is
    found in DIR. SIGTERM ends it after the articles at hand.

    \b
    Examples:
      crosscheck watch incoming
      crosscheck watch incoming --once
      crosscheck watch incoming --archive news.archive
      crosscheck watch incoming --format text -o - --format html -o incoming.html
    """
    from crosscheck.arrivals import Arrivals
    from crosscheck.read.locations import is_article
    from crosscheck.registry import readers

    written = paired(formats, outputs)
    if settings().archive:
        # A mistake in its name should be told at once.
        with opened_archive(writing=True):
            pass
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    arrivals = Arrivals(folder, state or folder / ".crosscheck-watch.json", lambda name: is_article(name, readers()))
    arrivals.complete()
    while not stop.wait(every):
        try:
            _deal_with(arrivals, folder, written)
        except CrosscheckError as error:
            if once:
                raise
            # It is tried again at the next look.
            click.echo(f"crosscheck: {error}", err=True)
        if once:
            return


def _deal_with(arrivals: "Arrivals", folder: Path, written: Sequence[tuple[str, str]]) -> None:
    """Reports on what is complete, which counts as dealt with once all is written."""
    from crosscheck.cli.running import write

    arrived = arrivals.complete()
    if not arrived:
        return
    report = _checked(folder)
    # Other formats on standard output are for programs.
    click.echo(f"arrived  {', '.join(file.name for file in arrived)}", err=("text", "-") not in written)
    concerning = _concerning(report, {file.as_posix() for file in arrived})
    for name, output in written:
        write(concerning if output == "-" else report, name, output)
    arrivals.done(arrived)


def _checked(folder: Path) -> "Report":
    from crosscheck.cli.running import checked

    if settings().archive is None:
        return checked((folder,))
    with opened_archive(writing=True) as archive:
        return checked((folder,), archive)


def _concerning(report: "Report", files: Collection[str]) -> "Report":
    """The report with only the findings in which one of the files has a part."""
    articles = {article.id for article in report.articles if article.source.partition("#")[0] in files}
    findings = tuple(
        finding
        for finding in report.findings
        if any(claim.article in articles for reading in finding.readings for claim in reading.claims)
    )
    return replace(report, findings=findings)
