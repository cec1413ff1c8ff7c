"""What the commands that compare articles share: progress and output."""

import logging
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import settings
from crosscheck.errors import CrosscheckError

NOTHING_CHECKED = 3

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crosscheck.formats.terminal import Terminal
    from crosscheck.models import Report, Skipped
    from crosscheck.protocols import Format
    from crosscheck.read import Location
    from crosscheck.stores.archive import Archive


def checked(
    paths: "tuple[Location, ...]", archive: "Archive | None" = None, *, skipped_shown: bool = False
) -> "Report":
    """The report on `paths`, or on the whole archive without any.

    What was skipped is told on standard error, unless the report will show it in the same place. Progress is shown on a
    terminal.
    """
    from crosscheck.pipeline import run, run_archived

    prepare_logging()
    with Progress() as progress:
        if archive and not paths:
            report = run_archived(archive, settings(), progress.update)
        else:
            report = run(paths, settings(), progress.update, archive)
    if not skipped_shown:
        tell_skipped(report.skipped)
    if is_empty(report):
        tell_empty(len(report.articles))
    return report


def prepare_logging() -> None:
    """Libraries tell their troubles with a file in its own words; the reason for skipping it is enough."""
    logging.getLogger().addHandler(logging.NullHandler())


def tell_empty(articles: int) -> None:
    """Says on standard error that nothing was checked, and what to do."""
    what = "no claims in what was read" if articles else "nothing readable"
    click.echo(f"crosscheck: {what}: give articles, or folders of them", err=True)


def tell_skipped(skipped: "Iterable[Skipped]") -> None:
    """Says on standard error what was skipped, and why."""
    from crosscheck.excerpts import one_line

    for one in skipped:
        click.echo(one_line(f"skipped {one.source}: {one.reason}"), err=True)


def is_empty(report: "Report") -> bool:
    """Whether nothing was checked at all, which is no pass."""
    return not any(report.coverage.claims.values())


def write(report: "Report", name: str, output: str) -> None:
    """Renders the report in the named format to a file, or to standard output for `-`."""
    write_text(_format(name, output).render(report), output)


def write_text(text: str, output: str) -> None:
    """Writes to a file, or to standard output for `-`."""
    if output == "-":
        click.echo(text, nl=False)
        return
    path = Path(output)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise CrosscheckError(f"cannot write {path}: {error.strerror or error}") from error


def _format(name: str, output: str) -> "Format":
    if name == "text" and output == "-" and sys.stdout.isatty():
        return terminal()
    from crosscheck.registry import format_named

    return format_named(name)


def terminal() -> "Terminal":
    """The text format as wide as the terminal, in colour unless NO_COLOR is set."""
    from crosscheck.formats.terminal import Terminal

    width = min(shutil.get_terminal_size().columns, 120)
    return Terminal(color="NO_COLOR" not in os.environ, width=width)


class Progress:
    """A bar on standard error where that is a terminal; nothing in a pipe."""

    def __enter__(self) -> "Progress":
        self._bar, self._furthest = None, 0
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import Progress as Bar

            self._bar = Bar(console=Console(stderr=True), transient=True)
            self._bar.start()
            self._task = self._bar.add_task("Reading articles", total=None)
        return self

    def update(self, done: int, total: int) -> None:
        """Shows how many articles of how many are done; it never goes back when they are taken up again."""
        if self._bar is not None:
            self._furthest = max(self._furthest, done)
            self._bar.update(self._task, completed=self._furthest, total=total)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()
