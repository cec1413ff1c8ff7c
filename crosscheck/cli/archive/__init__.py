"""`crosscheck archive`: the articles that new ones are compared with."""

import click

from crosscheck.cli.archive.adding import add
from crosscheck.cli.archive.looking import list_articles, search, show
from crosscheck.cli.archive.moving import export, import_files
from crosscheck.cli.archive.pruning import prune


@click.group()
def archive() -> None:
    """Keep articles, their claims, findings and judgements in one file.

    \b
    Examples:
      crosscheck archive add published --archive news.archive
      crosscheck check drop --archive news.archive
      crosscheck archive search "old bridge" --archive news.archive
    """


for command in (add, list_articles, show, search, prune, export, import_files):
    archive.add_command(command)
