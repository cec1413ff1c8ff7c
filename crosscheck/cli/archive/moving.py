"""`crosscheck archive export` and `import`: the whole archive as text, and back."""

from contextlib import ExitStack
from pathlib import Path

import click

from crosscheck.cli.options import archive_option, opened_archive, setting_options
from crosscheck.errors import ArchiveError, CrosscheckError


@click.command()
@click.option("-o", "--output", default="-", help="The file to write.  [default: standard output]")
@archive_option
@setting_options
def export(output: str) -> None:
    """Write all of the archive as JSON lines.

    \b
    Example:
      crosscheck archive export -o news.jsonl --archive news.archive
    """
    with opened_archive(writing=False) as archive:
        if output == "-":
            for line in archive.export():
                click.echo(line, nl=False)
            return
        try:
            with Path(output).open("w", encoding="utf-8", newline="") as file:
                file.writelines(archive.export())
        except OSError as error:
            raise ArchiveError(f"cannot write {output}: {error.strerror or error}") from error


@click.command("import")
@click.argument(
    "files", metavar="FILE…", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@archive_option
@setting_options
def import_files(files: tuple[Path, ...]) -> None:
    """Add what exports, or files of judgements, hold: all of it or, if a line is broken, nothing.

    \b
    Example:
      crosscheck archive import news.jsonl crosscheck.judgements.jsonl --archive copy.archive
    """
    from crosscheck.wording import counted

    with opened_archive(writing=True) as archive, ExitStack() as opened:
        try:
            lines = {str(file): opened.enter_context(file.open(encoding="utf-8", errors="replace")) for file in files}
        except OSError as error:
            raise CrosscheckError(f"cannot read {error.filename}: {error.strerror}") from error
        added = archive.take_in(lines)
    named = [counted(added[f"{what}s"], what) for what in ("article", "finding", "judgement")]
    click.echo(f"{', '.join(named)} added")
