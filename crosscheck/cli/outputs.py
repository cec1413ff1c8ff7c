"""Options that say in which formats a report is written, and where to."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


class _FormatName(click.ParamType[str]):
    """The name of a format, ours or a third party's: what there is, is looked up only when one is given."""

    name = "format"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "text|json|html|csv|github|gitlab|junit|markdown|sarif|…"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from crosscheck.registry import format_names

        if value not in format_names():
            self.fail(f"{value!r} is not one of {', '.join(format_names())}", param, ctx)
        return value


def output_options(command: Command) -> Command:
    """Adds `--format` and `-o`, which reach the command as `formats` and `outputs`."""
    output = click.option(
        "-o",
        "--output",
        "outputs",
        multiple=True,
        help="File for the format given at the same place; - is standard output.",
    )
    name = click.option(
        "--format", "formats", multiple=True, type=_FormatName(), help="Output format; may be repeated."
    )
    return name(output(command))


def paired(formats: Sequence[str], outputs: Sequence[str]) -> list[tuple[str, str]]:
    """Each format with its file or `-`, text to standard output by default; UsageError if there are more of one."""
    names = formats or ("text",)
    if outputs and len(outputs) != len(names):
        raise click.UsageError(f"{len(names)} formats but {len(outputs)} -o: give one -o for each --format")
    return list(zip(names, outputs or ("-",) * len(names), strict=True))
