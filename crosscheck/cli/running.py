"""What the commands that compare articles share: arguments, progress, output."""

import sys
from pathlib import Path

import click

from crosscheck.config import Settings, cache_folder
from crosscheck.errors import CrosscheckError
from crosscheck.models import Report

paths_argument = click.argument(
    "paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path)
)
no_cache_option = click.option("--no-cache", is_flag=True, help="Parse every article anew and keep nothing.")


def checked(paths: tuple[Path, ...], *, no_cache: bool) -> Report:
    """The report on `paths`; each skipped source is told on standard error, and progress on a terminal."""
    from crosscheck.pipeline import run

    settings = Settings(cache=None if no_cache else cache_folder())
    with _Progress() as progress:
        report = run(paths, settings, progress.update)
    for skipped in report.skipped:
        click.echo(f"skipped {skipped.source}: {skipped.reason}", err=True)
    return report


def write(report: Report, name: str, output: str) -> None:
    """Renders the report in the named format to a file, or to standard output for `-`."""
    from crosscheck.registry import format_named

    text = format_named(name).render(report)
    if output == "-":
        click.echo(text, nl=False)
        return
    path = Path(output)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise CrosscheckError(f"cannot write {path}: {error.strerror or error}") from error


class _Progress:
    """A bar on standard error where that is a terminal; nothing in a pipe."""

    def __enter__(self) -> "_Progress":
        self._bar = None
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.progress import Progress

            self._bar = Progress(console=Console(stderr=True), transient=True)
            self._bar.start()
            self._task = self._bar.add_task("Reading articles", total=None)
        return self

    def update(self, done: int, total: int) -> None:
        if self._bar is not None:
            self._bar.update(self._task, completed=done, total=total)

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()
