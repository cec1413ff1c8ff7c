"""`crosscheck config`: the settings in force."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from crosscheck.cli.options import effective_settings, setting_options

if TYPE_CHECKING:
    from crosscheck.settings_files import Effective


@click.command()
@setting_options
def config() -> None:
    """Print the settings in force and where each comes from, as a settings file.

    \b
    Example:
      crosscheck config
    """
    for line in _lines(effective_settings()):
        click.echo(line)


def _lines(found: "Effective") -> Iterator[str]:
    from crosscheck.registry import kinds
    from crosscheck.settings_files import DEFAULT, fields, key

    for field in fields():
        if field != "rules":
            yield _line(key(field), getattr(found.settings, field), found.origins[field])
    yield ""
    yield "[rules]"
    for rule in sorted(rule for kind in kinds() for rule in kind.rules):
        origin = found.origins["rules"] if rule in found.settings.rules else DEFAULT
        yield _line(rule, found.settings.rules.get(rule, "on"), origin)


def _line(name: str, value: Any, origin: str) -> str:
    """A line of TOML; what is not set is a comment, since TOML has no word for nothing."""
    if value is None:
        return f"# {name} is not set  # {origin}"
    shown = value.as_posix() if isinstance(value, Path) else value
    if isinstance(shown, Mapping):
        entries = ", ".join(f"{key} = {json.dumps(entry, ensure_ascii=False)}" for key, entry in shown.items())
        return f"{name} = {{{entries}}}  # {origin}"
    # What JSON writes of text, numbers, truth values and lists is TOML too.
    return f"{name} = {json.dumps(shown, ensure_ascii=False)}  # {origin}"
