"""`crosscheck archive add`: articles into the archive without comparing them."""

from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import archive_option, opened_archive, paths_argument, setting_options, settings
from crosscheck.cli.running import NOTHING_CHECKED, Progress, tell_skipped

if TYPE_CHECKING:
    from crosscheck.read import Location


@click.command()
@paths_argument
@archive_option
@setting_options
@click.pass_context
def add(ctx: click.Context, paths: tuple["Location", ...]) -> None:
    """Add the articles in PATH… without comparing them.

    An article that is there already stays as it is; a corrected version takes the place of the earlier one.

    \b
    Example:
      crosscheck archive add published --archive news.archive
    """
    from crosscheck.archiving import admit
    from crosscheck.pipeline import sources_of
    from crosscheck.registry import kinds
    from crosscheck.wording import counted

    sources, skipped = sources_of(paths, settings())
    tell_skipped(skipped)
    if not sources:
        click.echo("crosscheck: nothing readable: nothing was added", err=True)
        ctx.exit(NOTHING_CHECKED)
    with opened_archive(writing=True) as archive, Progress() as progress:
        added = admit(sources, archive, kinds(), settings(), progress.update)
    click.echo(f"{counted(added, 'article')} added, {len(sources) - added} there already")
