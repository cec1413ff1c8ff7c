"""`crosscheck watch`: articles checked as they arrive in a folder."""

import signal
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import setting_options
from crosscheck.errors import CrosscheckError

if TYPE_CHECKING:
    from crosscheck.arrivals import Arrivals
    from crosscheck.models import Report


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--every", type=click.FloatRange(min=0.05), default=2.0, show_default=True, help="Seconds between looks.")
@click.option("--state", type=click.Path(dir_okay=False, path_type=Path), help="[default: DIR/.crosscheck-watch.json]")
@click.option("--once", is_flag=True, help="Deal with what is there and stop, for cron.")
@setting_options
def watch(folder: Path, every: float, state: Path | None, once: bool) -> None:
    """Compare each article that arrives in DIR with the others there, and list what concerns it.

    A file counts once it stands unchanged between two looks; what has been dealt with is remembered across restarts.
    SIGTERM ends it after the articles at hand.

    \b
    Examples:
      crosscheck watch incoming
      crosscheck watch incoming --once
    """
    from crosscheck.arrivals import Arrivals
    from crosscheck.read.locations import is_article
    from crosscheck.registry import readers

    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    arrivals = Arrivals(folder, state or folder / ".crosscheck-watch.json", lambda name: is_article(name, readers()))
    arrivals.complete()
    while not stop.wait(every):
        _deal_with(arrivals, folder)
        if once:
            return


def _deal_with(arrivals: "Arrivals", folder: Path) -> None:
    """Reports on what is complete; what fails is told and tried again at the next look."""
    from crosscheck.cli.running import checked, write

    arrived = arrivals.complete()
    if not arrived:
        return
    try:
        report = checked((folder,))
    except CrosscheckError as error:
        click.echo(f"crosscheck: {error}", err=True)
        return
    click.echo(f"arrived  {', '.join(file.name for file in arrived)}")
    write(_concerning(report, {file.as_posix() for file in arrived}), "text", "-")
    arrivals.done(arrived)


def _concerning(report: "Report", files: Collection[str]) -> "Report":
    """The report with only the findings in which one of the files has a part."""
    articles = {article.id for article in report.articles if article.source.partition("#")[0] in files}
    findings = tuple(
        finding
        for finding in report.findings
        if any(claim.article in articles for reading in finding.readings for claim in reading.claims)
    )
    return replace(report, findings=findings)
