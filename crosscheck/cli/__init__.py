"""The command line, one file a command; commands import what they need when they run."""

import importlib
import sys

import click

from crosscheck import __version__
from crosscheck.collecting import collected_seldom
from crosscheck.errors import CrosscheckError

_COMMANDS = (
    "check",
    "report",
    "explain",
    "judge",
    "baseline",
    "config",
    "watch",
    "archive",
    "review",
    "stats",
    "names",
)


class _Lazy(click.Group):
    """Loads a command's module only when it is asked for, and says known errors in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(f"crosscheck.cli.{cmd_name}"), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            with collected_seldom():
                return super().invoke(ctx)
        except CrosscheckError as error:
            from crosscheck.excerpts import one_line

            click.echo(one_line(f"crosscheck: {error}"), err=True)
            sys.exit(error.exit_code)


@click.group(cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, "--version", message="crosscheck %(version)s")
def main() -> None:
    """Tells an editor where news articles about the same events disagree.

    \b
    Examples:
      crosscheck check seeds                      findings to the terminal
      crosscheck report seeds -o report.html      the report as one HTML page
      crosscheck explain name-spelling            what a rule looks at
      crosscheck review seeds                     judge the findings in the browser
      crosscheck judge ID --in seeds --dismiss    a verdict on a finding, kept in a file
      crosscheck archive add FOLDER --archive F   keep articles to compare later ones with
    """
