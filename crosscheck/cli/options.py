"""Options that every command comparing articles has, and the settings that come of them."""

import os
from collections.abc import Callable
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, get_args

import click

if TYPE_CHECKING:
    from crosscheck.config import Settings
    from crosscheck.read import Location
    from crosscheck.settings_files import Effective
    from crosscheck.stores.archive import Archive

Command = TypeVar("Command", bound=Callable[..., Any])

_GIVEN, _EFFECTIVE = "crosscheck.given", "crosscheck.effective"
_FILE = click.Path(dir_okay=False, path_type=Path)


class LocationType(click.Path):
    """A path that is there, an address on the web or of other storage, or `-` for standard input."""

    name = "location"

    def convert(
        self, value: "str | os.PathLike[str]", param: click.Parameter | None, ctx: click.Context | None
    ) -> "Location":
        """A Path, or an address on the web or `-` as it is."""
        if isinstance(value, str) and (value == "-" or value.lower().startswith(("http://", "https://"))):
            return value
        if isinstance(value, str) and "://" in value:
            from crosscheck.read.remote import remote

            return remote(value)
        return Path(os.fsdecode(super().convert(value, param, ctx)))


class _Column(click.ParamType[tuple[str, str]]):
    """A field and the column that holds it, as `text=body`."""

    name = "column"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        from crosscheck.config import ColumnField

        field, _, column = value.partition("=")
        if field not in get_args(ColumnField) or not column:
            self.fail(f"write FIELD=NAME, FIELD one of {', '.join(get_args(ColumnField))}", param, ctx)
        return field, column


paths_argument = click.argument("paths", metavar="PATH…", nargs=-1, required=True, type=LocationType(exists=True))


def setting(*names: str, **attributes: Any) -> Callable[[Command], Command]:
    """An option that overrides the setting of its name; its value reaches `settings`, not the command's parameters."""
    return click.option(*names, expose_value=False, callback=_keep, **attributes)


def setting_options(command: Command) -> Command:
    """Adds the options on settings that all commands share."""
    for option in reversed(_SHARED):
        command = option(command)
    return command


def opened_archive(*, writing: bool) -> "Archive":
    """The archive that the option or the settings file names; raises ArchiveError if it cannot be used."""
    from crosscheck.config import now
    from crosscheck.stores.archive import Archive

    found = settings()
    if found.archive is None:
        raise click.UsageError("give --archive FILE, or set archive in crosscheck.toml")
    return Archive(found.archive, found.model, now, writing=writing)


def settings() -> "Settings":
    """The settings of the command that is running."""
    return effective_settings().settings


def effective_settings() -> "Effective":
    """The settings of the command that is running, and where each came from."""
    from crosscheck.settings_files import Given, effective

    meta = click.get_current_context().meta
    if _EFFECTIVE not in meta:
        given = {name: Given(value, f"--{name.replace('_', '-')}") for name, value in meta.get(_GIVEN, {}).items()}
        config = given.pop("config", None)
        if "no_cache" in given:
            given["cache"] = Given(None, given.pop("no_cache").option)
        if "columns" in given:
            given["columns"] = Given(dict(given["columns"].value), "--column")
        meta[_EFFECTIVE] = effective(given, config.value if config else None)
    found: Effective = meta[_EFFECTIVE]
    return found


def judgements_file() -> Path:
    """The file that verdicts are written to."""
    from crosscheck.config import JUDGEMENTS_FILE

    return settings().judgements or Path(JUDGEMENTS_FILE)


def names_file() -> Path:
    """The house list that names are added to."""
    from crosscheck.config import NAMES_FILE

    return settings().names or judgements_file().parent / NAMES_FILE


def _reviewer(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """The name given, else the user's, where the system has one."""
    try:
        return value or getuser()
    except (KeyError, OSError):
        return None


def _keep(ctx: click.Context, param: click.Parameter, value: object) -> None:
    if value and param.name:
        ctx.meta.setdefault(_GIVEN, {})[param.name] = value


config_option = setting(
    "--config",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Settings file.  [default: the nearest crosscheck.toml or pyproject.toml]",
)
names_option = setting(
    "--names",
    type=_FILE,
    help="The house list of names, as CSV or YAML.  [default: crosscheck.names.csv, if there]",
)

_SHARED = (
    config_option,
    setting("--judgements", type=_FILE, help="File of reviewers' verdicts.  [default: crosscheck.judgements.jsonl]"),
    setting("--baseline", type=_FILE, help="File of known findings, which don't count."),
    names_option,
    setting(
        "--column",
        "columns",
        multiple=True,
        metavar="FIELD=NAME",
        type=_Column(),
        help="In tables, the column that holds FIELD, such as text, title or published; may be repeated.",
    ),
    setting("--allow-private", is_flag=True, help="Also read addresses inside the own network."),
    setting("--one-story", is_flag=True, help="Compare all articles, whatever they tell of."),
    setting(
        "--story-window",
        type=click.IntRange(min=1),
        metavar="DAYS",
        help="Take articles published further apart for other stories, unless declared.  [default: 90]",
    ),
    setting(
        "--max-seconds",
        type=click.FloatRange(min=0, min_open=True),
        help="Skip an article that takes longer to be read from its file.  [default: 60]",
    ),
    setting("--jobs", type=click.IntRange(min=1), help="Processes that parse at a time.  [default: one a core]"),
    setting("--no-cache", is_flag=True, help="Parse every article anew and keep nothing."),
)

archive_option = setting("--archive", type=_FILE, help="File of archived articles.  [default: none]")

reviewer_option = click.option(
    "--reviewer",
    envvar="CROSSCHECK_REVIEWER",
    callback=_reviewer,
    help="Who says so.  [default: the user's name]",
)
