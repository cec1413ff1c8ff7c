"""`crosscheck report`: the HTML report."""

from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import paths_argument, setting_options
from crosscheck.cli.running import checked, write

if TYPE_CHECKING:
    from crosscheck.read import Location


@click.command()
@paths_argument
@click.option("-o", "--output", required=True, help="The HTML file to write; - is standard output.")
@setting_options
def report(paths: tuple["Location", ...], output: str) -> None:
    """Compare the articles in PATH… and write the report as one HTML page.

    \b
    Example:
      crosscheck report seeds -o reports/seeds.html
    """
    result = checked(paths)
    write(result, "html", output)
    if output != "-":
        from crosscheck.registry import format_named

        click.echo(format_named("text").render(result), nl=False)
        click.echo(f"The report is {output}")
