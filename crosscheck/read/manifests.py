"""The story.json of a folder: its articles' metadata, and that they are one story."""

from datetime import datetime
from pathlib import Path

from pydantic import ConfigDict, ValidationError

from crosscheck.models import Frozen, Skipped

STORY_FILE = "story.json"


class Entry(Frozen):
    """One article in a story.json."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    """The file's name without its ending; with `#` and the part for one article in a file of several."""
    outlet: str | None = None
    published: datetime | None = None
    title: str | None = None


class Manifest(Frozen):
    """A story.json."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    story: str | None = None
    title: str | None = None
    articles: tuple[Entry, ...] = ()

    def entry(self, name: str) -> Entry | None:
        """What it says of the article of that id."""
        return next((entry for entry in self.articles if entry.id == name), None)


class Manifests:
    """The story.json of each folder, read once, and what is wrong with them."""

    def __init__(self) -> None:
        self._read: dict[Path, Manifest | None] = {}
        self._problems: list[Skipped] = []

    def of(self, folder: Path) -> Manifest | None:
        """The folder's story.json, if it has a valid one."""
        if folder not in self._read:
            self._read[folder] = self._load(folder / STORY_FILE)
        return self._read[folder]

    def problems(self) -> list[Skipped]:
        """One entry for each broken story.json and for each article that one names but nobody finds."""
        missing = [
            Skipped(source=(folder / entry.id).as_posix(), reason=f"named in {STORY_FILE} but not in the folder")
            for folder, manifest in self._read.items()
            if manifest
            for entry in manifest.articles
            if not any(found.stem == entry.id.partition("#")[0] for found in folder.iterdir())
        ]
        return self._problems + missing

    def _load(self, path: Path) -> Manifest | None:
        if not path.exists():
            return None
        if path.is_fifo():
            # To read it could wait for ever.
            self._problems.append(Skipped(source=path.as_posix(), reason=f"not a valid {STORY_FILE}: a pipe"))
            return None
        try:
            return Manifest.model_validate_json(path.read_bytes())
        except (OSError, ValidationError) as error:
            self._problems.append(Skipped(source=path.as_posix(), reason=f"not a valid {STORY_FILE}: {_first(error)}"))
            return None


def _first(error: Exception) -> str:
    if isinstance(error, ValidationError):
        problem = error.errors()[0]
        where = ".".join(str(part) for part in problem["loc"])
        return f"{where + ': ' if where else ''}{problem['msg']}"
    return str(error)
