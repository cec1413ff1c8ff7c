"""`crosscheck names`: the house list of names."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from crosscheck.cli.options import config_option, names_option, settings

if TYPE_CHECKING:
    from crosscheck.house_names import Entry


@click.group()
def names() -> None:
    """Show the house list of names, or add to it.

    \b
    Examples:
      crosscheck names add "Jon Smith" --not "John Smith" --names names.csv
      crosscheck names list --names names.csv
    """


@names.command()
@click.argument("name")
@click.option("--alias-of", metavar="OTHER", help="Both are accepted forms of one name: no finding.")
@click.option("--not", "different", metavar="OTHER", help="They are different bearers' names: never taken for one.")
@click.option("--preferred", is_flag=True, help="The house writes it so: suggested where an article doesn't.")
@click.option("--preferred-to", metavar="OTHER", help="The house writes it so, and not as OTHER.")
@names_option
@config_option
def add(name: str, alias_of: str | None, different: str | None, preferred: bool, preferred_to: str | None) -> None:
    """Add a line on NAME to the house list.

    \b
    Examples:
      crosscheck names add Zelensky --alias-of Zelenskyy --names names.csv
      crosscheck names add "Jon Smith" --not "John Smith" --names names.csv
      crosscheck names add Kyiv --preferred-to Kiev --names names.csv
    """
    from crosscheck.house_names import Entry, Saying
    from crosscheck.house_names import add as added

    said = {Saying.ALIAS: alias_of, Saying.DIFFERENT: different, Saying.PREFERRED: preferred_to}
    given = [(relation, other) for relation, other in said.items() if other is not None]
    if preferred:
        given.append((Saying.PREFERRED, ""))
    if len(given) != 1:
        raise click.UsageError("say one thing of it: --alias-of, --not, --preferred or --preferred-to")
    ((relation, other),) = given
    file = _file()
    entry = Entry(name.strip(), relation, other.strip())
    told = "added to" if added(file, entry) else "already in"
    click.echo(f"{_told(entry)} {told} {file}")


@names.command("list")
@names_option
@config_option
def list_names() -> None:
    """List what the house list says, by line."""
    from crosscheck.house_names import read_entries

    file = _file()
    for entry in read_entries(file):
        click.echo(f"{file}:{entry.line} {_told(entry)}")


def _told(entry: "Entry") -> str:
    from crosscheck.excerpts import one_line

    return one_line(f"{entry.name} {entry.relation} {entry.other}".rstrip())


def _file() -> Path:
    file = settings().names
    if file is None:
        raise click.UsageError("give --names FILE, or set names in crosscheck.toml")
    return file
