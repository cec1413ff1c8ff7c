"""Options that every command comparing articles has, and the settings that come of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from crosscheck.config import Settings

Command = TypeVar("Command", bound=Callable[..., Any])

JUDGEMENTS_FILE = "crosscheck.judgements.jsonl"
_GIVEN = "crosscheck.given"

paths_argument = click.argument(
    "paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path)
)


def _keep(ctx: click.Context, param: click.Parameter, value: object) -> None:
    if value and param.name:
        ctx.meta.setdefault(_GIVEN, {})[param.name] = value


_OPTIONS = (
    click.option(
        "--judgements",
        type=click.Path(dir_okay=False, path_type=Path),
        expose_value=False,
        callback=_keep,
        help=f"File of reviewers' verdicts.  [default: {JUDGEMENTS_FILE} if it is there]",
    ),
    click.option(
        "--no-cache",
        is_flag=True,
        expose_value=False,
        callback=_keep,
        help="Parse every article anew and keep nothing.",
    ),
)


def setting_options(command: Command) -> Command:
    """Adds the options; their values reach `settings` and not the command's parameters."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def settings() -> "Settings":
    """The settings of the command that is running, by its options and defaults."""
    from crosscheck.config import Settings, cache_folder, today

    return Settings(
        cache=None if "no_cache" in _given() else cache_folder(),
        judgements=judgements_file(),
        today=today(),
    )


def judgements_file() -> Path:
    """The file where verdicts are read from and written to, whether it is there or not."""
    chosen: Path = _given().get("judgements") or Path(JUDGEMENTS_FILE)
    return chosen


def _given() -> dict[str, Any]:
    given: dict[str, Any] = click.get_current_context().meta.get(_GIVEN, {})
    return given
