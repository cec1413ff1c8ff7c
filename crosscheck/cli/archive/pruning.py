"""`crosscheck archive prune`: what is needed no more."""

import click

from crosscheck.cli.options import archive_option, opened_archive, setting_options


@click.command()
@click.option(
    "--before", type=click.DateTime(["%Y-%m-%d"]), help="Articles published (if undated, added) before that day."
)
@click.option("--superseded", is_flag=True, help="Articles of which there is a later version.")
@click.option("--parses", is_flag=True, help="All parses: they are made again where a kind of claim has changed.")
@archive_option
@setting_options
def prune(before: object, superseded: bool, parses: bool) -> None:
    """Delete old articles with their claims and findings; judgements stay.

    \b
    Example:
      crosscheck archive prune --before 2024-01-01 --superseded --archive news.archive
    """
    from crosscheck.wording import counted

    if not (before or superseded or parses):
        raise click.UsageError("say what to delete: --before DATE, --superseded or --parses")
    day = str(before)[:10] if before else None
    with opened_archive(writing=True) as archive:
        pruned = archive.prune(before=day, superseded=superseded, parses=parses)
    named = [counted(number, what) for what, number in pruned.counts]
    click.echo(f"{', '.join(named)} deleted")
