"""What the tasks of one run hand to each other: names of files and counts, never articles."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crosscheck.config import Settings
from crosscheck.coverage import Looked
from crosscheck.partitions.exchange import Exchange


@dataclass(frozen=True, slots=True)
class Work:
    """What every task of a run is told."""

    folder: Path
    settings: Settings
    batch: int
    """Articles that one task reads, parses or compares, as far as files and stories can be divided so."""
    embedded: bool
    """Whether claims come through the cache of the settings; else each chunk's are gathered into a file."""
    formats: tuple[str, ...] = ()
    """Those beside JSON in which the report is wanted; for them all that comparing gives is kept."""

    @property
    def exchange(self) -> Exchange:
        """Where the tasks find and leave their files."""
        return Exchange(self.folder)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Articles that were read one after the other, in a file named by their content."""

    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Read:
    """What reading some files gave."""

    chunks: tuple[Chunk, ...]
    skipped: str | None
    """The file that tells what could not be read or is ignored; None if nothing."""


@dataclass(frozen=True, slots=True)
class Counted:
    """In how many articles of the pile each term is."""

    name: str
    articles: int
    """Those of the pile: all but those of declared stories."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Stories that one task compares, in a file named by its content."""

    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What comparing a batch, or all of them, gave."""

    name: str = ""
    """Of the files that comparing the batch gave; none for all of them."""
    articles: int = 0
    looked: Looked = field(default_factory=Looked)
    findings: int = 0
    unsettled: dict[str, int] = field(default_factory=dict)
    """By severity, findings that are neither dismissed nor known."""


def key(*parts: Any) -> str:
    """32 hex digits that stand for the parts, which are plain JSON."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]


def content(records: Iterable[Any]) -> str:
    """The key of a file's records."""
    return key(*records)
