"""`check` in partitions: by the workers of a cluster, or here where the articles are many."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from crosscheck.cli.options import settings
from crosscheck.cli.running import Progress, prepare_logging, tell_empty, tell_skipped
from crosscheck.errors import CrosscheckError

if TYPE_CHECKING:
    from crosscheck.config import Settings
    from crosscheck.engines import Engine
    from crosscheck.partitions.program import Checked
    from crosscheck.partitions.work import Tally
    from crosscheck.read import Location

Command = TypeVar("Command", bound=Callable[..., Any])

ENGINES = ("local", "dask")
# Bytes of articles from which on a report is put together piece by piece.
_LARGE = 2_000_000
_BLOCK = 1_000_000


def engine_options(command: Command) -> Command:
    """Adds the options that say what carries out the check."""
    for option in (
        click.option(
            "--batch",
            type=click.IntRange(min=1),
            default=200,
            help="Articles that a task on a cluster deals with.  [default: 200]",
        ),
        click.option(
            "--exchange",
            type=click.Path(file_okay=False, path_type=Path),
            help="Folder that this machine and all workers see, for what passes between them.",
        ),
        click.option("--scheduler", metavar="ADDRESS", help="Where the cluster's scheduler listens: tcp://HOST:8786."),
        click.option(
            "--engine",
            type=click.Choice(ENGINES),
            default="local",
            help="Check here, or on a cluster.  [default: local]",
        ),
    ):
        command = option(command)
    return command


def is_large(paths: "Sequence[Location]", formats: Sequence[str]) -> bool:
    """Whether there are more articles than memory should hold, and the report can be written piece by piece."""
    from crosscheck.read.locations import files
    from crosscheck.registry import readers

    if set(formats) != {"json"} or any(isinstance(path, str) for path in paths):
        return False
    return sum(file.stat().st_size for file in files(paths, readers()) if file.is_file()) > _LARGE


def check_here(paths: "Sequence[Location]", outputs: Sequence[str]) -> "Tally":
    """Checks story by story and writes the JSON report to the outputs."""
    from crosscheck.engines.local import Local

    with tempfile.TemporaryDirectory(prefix="crosscheck-") as folder:
        found = _checked(_files(paths), settings(), Local(), Path(folder))
        tell_skipped(found.skipped)
        for output in outputs:
            _copy(found.report, output)
    return found.tally


def check_on_cluster(
    paths: "Sequence[Location]",
    written: Sequence[tuple[str, str]],
    scheduler: str | None,
    exchange: Path | None,
    batch: int,
    *,
    skipped_shown: bool,
) -> "Tally":
    """Checks on the cluster; the report stays in the exchange folder and is copied, by format, to the outputs.

    What was skipped is told on standard error, unless the report will show it in the same place.
    """
    from crosscheck.engines.dask import connected
    from crosscheck.partitions.sharing import MARK, share

    if not scheduler or exchange is None:
        raise click.UsageError("--engine dask needs --scheduler ADDRESS and --exchange DIR, a folder all workers see")
    if any(isinstance(path, str) for path in paths):
        raise click.UsageError("--engine dask reads files and folders that all workers see, no pages and no pipe")
    place, told = share(exchange.absolute(), settings())
    with connected(scheduler, told.model, place / MARK, batch) as engine:
        if sys.stderr.isatty():
            click.echo(f"dashboard  {engine.dashboard}", err=True)
        absolute = [path.absolute() for path in _files(paths)]
        found = _checked(absolute, settings(), engine, place, told, [name for name, _ in written])
    if not skipped_shown:
        tell_skipped(found.skipped)
    for name, output in written:
        _copy(found.rendered.get(name, found.report), output)
    if all(output != "-" for _, output in written):
        click.echo(_summary(found))
    return found.tally


def _files(paths: "Sequence[Location]") -> list[Path]:
    """Those that are neither on the web nor standard input."""
    return [path for path in paths if not isinstance(path, str)]


def _checked(
    paths: Sequence[Path],
    own: "Settings",
    engine: "Engine",
    folder: Path,
    shared: "Settings | None" = None,
    formats: Sequence[str] = (),
) -> "Checked":
    from crosscheck.partitions.program import check

    prepare_logging()
    with Progress() as progress:
        found = check(paths, own, engine, folder, progress.update, shared=shared, formats=formats)
    if not any(found.tally.looked.claims.values()):
        tell_empty(found.tally.articles)
    return found


def _summary(found: "Checked") -> str:
    tally = found.tally
    return f"{tally.findings} findings in {tally.articles} articles of {tally.looked.stories} stories: {found.report}"


def _copy(report: Path, output: str) -> None:
    """Copies the report block by block to a file, or to standard output for `-`."""
    if output == "-":
        with report.open("rb") as file:
            while block := file.read(_BLOCK):
                click.echo(block, nl=False)
        return
    try:
        Path(output).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(report, output)
    except OSError as error:
        raise CrosscheckError(f"cannot write {output}: {error.strerror or error}") from error
