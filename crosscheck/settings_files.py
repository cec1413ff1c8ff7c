"""The settings file: crosscheck.toml, or a [tool.crosscheck] table in pyproject.toml, and what comes of it."""

import os
import tomllib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from crosscheck.config import JUDGEMENTS_FILE, NAMES_FILE, Settings, cache_folder, cores, today
from crosscheck.errors import SettingsError
from crosscheck.registry import kinds

SETTINGS_FILE = "crosscheck.toml"
DEFAULT = "default"
_PROJECT_FILE = "pyproject.toml"
# What only the program itself sets.
_INTERNAL = {"today"}


@dataclass(frozen=True, slots=True)
class Effective:
    """The settings in force and, by field name, where each came from: a file, an option or the default."""

    settings: Settings
    origins: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Given:
    """A setting's value as an option gives it, and the option."""

    value: Any
    option: str


def effective(given: Mapping[str, Given], config: Path | None = None) -> Effective:
    """What an option gives, else the file `config` or the nearest one upwards from the working folder, else defaults.

    Raises SettingsError, naming file and key, for a key that is unknown or a bad value.
    """
    file = config or _nearest(Path.cwd())
    read = _read(file) if file else Settings()
    folder = file.parent if file else Path()
    values: dict[str, Any] = {"cache": cache_folder(), "judgements": folder / JUDGEMENTS_FILE, "today": today()}
    values["jobs"] = cores()
    values |= {field: _placed(getattr(read, field), folder) for field in read.model_fields_set}
    values |= {field: one.value for field, one in given.items()}
    beside = values["judgements"].parent / NAMES_FILE
    if "names" not in values and beside.is_file():
        values["names"] = beside
    origins = dict.fromkeys(Settings.model_fields, DEFAULT)
    origins |= dict.fromkeys(read.model_fields_set, str(file))
    origins |= {field: one.option for field, one in given.items()}
    return Effective(Settings(**values), origins)


def fields() -> list[str]:
    """The settings that a file may have, in order."""
    return [field for field in Settings.model_fields if field not in _INTERNAL]


def key(field: str) -> str:
    """A setting's name as a settings file has it."""
    return field.replace("_", "-")


def _check_names(what: str, written: Iterable[str], known: Collection[str], file: Path) -> None:
    for name in written:
        if name not in known:
            from rapidfuzz import process

            nearest = process.extractOne(name.replace("_", "-").lower(), sorted(known))
            raise SettingsError(f"{file}: unknown {what} {name!r}: did you mean {nearest[0]!r}?")


def _placed(value: Any, folder: Path) -> Any:
    """A path in the file is relative to the file's folder."""
    return folder / value if isinstance(value, Path) else value


def _nearest(folder: Path) -> Path | None:
    for above in (folder, *folder.parents):
        for name in (SETTINGS_FILE, _PROJECT_FILE):
            file = Path(os.path.relpath(above / name, folder))
            if file.is_file() and _table(file) is not None:
                return file
    return None


def _read(file: Path) -> Settings:
    table = _table(file)
    if table is None:
        raise SettingsError(f"{file}: has no [tool.crosscheck] table")
    named = {key(field): field for field in fields()}
    _check_names("setting", table, named, file)
    try:
        read = Settings.model_validate({named[written]: value for written, value in table.items()})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(key(str(part)) for part in first["loc"])
        raise SettingsError(f"{file}: {where} cannot be {first['input']!r}: {first['msg']}") from error
    if read.rules:
        _check_names("rule", read.rules, {rule for kind in kinds() for rule in kind.rules}, file)
    return read


def _table(file: Path) -> dict[str, Any] | None:
    """The settings in the file; None for a pyproject.toml that has none."""
    try:
        document = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(f"{file}: cannot be read: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file}: not valid TOML: {error}") from error
    if file.name != _PROJECT_FILE:
        return document
    tool = document.get("tool")
    table = tool.get("crosscheck") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None
