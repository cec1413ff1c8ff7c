"""What comparing a story's articles gave, in the cache folder: the same articles need not be compared again."""

import hashlib
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.libraries import libraries
from crosscheck.models import Agreement, Finding, Origin, Story
from crosscheck.parse import grammar
from crosscheck.protocols import ClaimKind
from crosscheck.stores.codec import UndecodableError, decode, encode
from crosscheck.versions import program, version_of
from crosscheck.whole_files import write_whole

# Settings that have nothing to do with what is compared, or are applied to the outcome.
_ASIDE = {"cache", "archive", "judgements", "baseline", "fail_on", "today", "jobs", "story_window"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one story gave: findings, agreements, how much was looked at, and texts that several articles carry."""

    findings: tuple[Finding, ...]
    agreements: tuple[Agreement, ...]
    claims: tuple[tuple[str, int], ...]
    """Number of claims by kind."""
    alignments: int
    pairs: int
    origins: tuple[Origin, ...] = ()


class OutcomesFolder:
    """Keeps outcomes by all that they rest on: articles and how they are called, kinds, the program, settings."""

    def __init__(self, settings: Settings, kinds: Iterable[ClaimKind]) -> None:
        self._folder = settings.cache
        kinds = tuple(kinds)
        self._packages = tuple(sorted({type(kind).__module__.partition(".")[0] for kind in kinds}))
        versions = [f"{kind.name} {version_of(kind)}" for kind in kinds] if self._folder else []
        self._basis = (
            "\0".join((program(), libraries(), grammar(settings.model), _settled(settings), *versions))
            if self._folder
            else ""
        )

    def of(self, story: Story) -> Outcome | None:
        """The outcome kept for the story; None if there is none or it is damaged."""
        if self._folder is None:
            return None
        try:
            rows, parts = json.loads(zlib.decompress(self._path(self._folder, story).read_bytes()))
            (outcome,) = decode(rows, parts, self._packages)
        except (OSError, zlib.error, UndecodableError, ValueError, TypeError):
            return None
        return outcome if isinstance(outcome, Outcome) else None

    def keep(self, story: Story, outcome: Outcome) -> None:
        """Keeps the outcome, unless a kind's values are no plain data."""
        if self._folder is None:
            return
        try:
            content = encode([outcome], self._packages)
        except TypeError:
            return
        write_whole(self._path(self._folder, story), zlib.compress(json.dumps(content).encode(), 6))

    def _path(self, folder: Path, story: Story) -> Path:
        articles = [f"{one.id} {one.id in story.earlier} {one.digest} {one.source}" for one in story.articles]
        words = (self._basis, story.id, story.title, *articles)
        key = hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()
        return folder / key[:2] / key


def _settled(settings: Settings) -> str:
    """The settings that may change an outcome; of a file its content."""
    values = {name: value for name, value in settings if name not in _ASIDE}
    contents = {
        name: value.read_bytes() for name, value in values.items() if isinstance(value, Path) and value.is_file()
    }
    return repr(sorted((values | contents).items(), key=lambda item: item[0]))
