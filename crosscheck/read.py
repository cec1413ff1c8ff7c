"""Read stage: files and folders to articles."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from crosscheck.errors import CrosscheckError, UnreadableError
from crosscheck.furniture import furniture, merged
from crosscheck.models import Article, Frozen, Skipped, Span
from crosscheck.protocols import Document, Reader

STORY_FILE = "story.json"


class _Entry(Frozen):
    """One article in a story.json."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    id: str
    outlet: str | None = None
    published: datetime | None = None
    title: str | None = None


class _Manifest(Frozen):
    """A story.json."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    story: str | None = None
    title: str | None = None
    articles: tuple[_Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """An article with the story that its folder's story.json declares, if it has one."""

    article: Article
    story: str | None
    story_title: str | None


_DATE: TypeAdapter[datetime] = TypeAdapter(datetime)


def read(paths: Iterable[Path], readers: dict[str, Reader], max_bytes: int) -> tuple[list[Source], list[Skipped]]:
    """Articles below `paths` ordered by name, whatever the order given, and the sources that could not be read."""
    sources: dict[str, Source] = {}
    skipped: dict[tuple[str, str], Skipped] = {}
    manifests = _Manifests()
    for path in sorted(set(_files(paths, readers)), key=lambda path: path.as_posix()):
        try:
            source = _source(path, readers, max_bytes, manifests.of(path.parent))
        except UnreadableError as error:
            skipped[path.as_posix(), str(error)] = Skipped(source=path.as_posix(), reason=str(error))
        else:
            sources.setdefault(str(path.resolve()), source)
    for entry in manifests.problems():
        skipped[entry.source, entry.reason] = entry
    return list(sources.values()), [skipped[key] for key in sorted(skipped)]


def _files(paths: Iterable[Path], readers: dict[str, Reader]) -> Iterator[Path]:
    for path in paths:
        if not path.exists():
            raise CrosscheckError(f"{path}: no such file or folder; check the path")
        if not path.is_dir():
            yield path
            continue
        for found in path.rglob("*"):
            if found.suffix.lower() in readers and not any(
                part.startswith(".") for part in found.relative_to(path).parts
            ):
                yield found


class _Manifests:
    """The story.json of each folder, read once, and what is wrong with them."""

    def __init__(self) -> None:
        self._read: dict[Path, _Manifest | None] = {}
        self._problems: list[Skipped] = []

    def of(self, folder: Path) -> _Manifest | None:
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
            if not any(found.stem == entry.id for found in folder.iterdir())
        ]
        return self._problems + missing

    def _load(self, path: Path) -> _Manifest | None:
        if not path.exists():
            return None
        try:
            return _Manifest.model_validate_json(path.read_bytes())
        except (OSError, ValidationError) as error:
            self._problems.append(Skipped(source=path.as_posix(), reason=f"not a valid {STORY_FILE}: {_first(error)}"))
            return None


def _source(path: Path, readers: dict[str, Reader], max_bytes: int, manifest: _Manifest | None) -> Source:
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise UnreadableError(
            f"no reader for {path.suffix or 'a name without ending'}: give {', '.join(sorted(readers))}"
        )
    data = _bytes(path, max_bytes)
    document = reader.read(path, data)
    markup = [Span(start=start, end=end) for start, end in document.markup]
    marks = merged([*markup, *furniture(document.text)])
    if not _letters(document.text, marks):
        raise UnreadableError("no text in it")
    entry = next((entry for entry in manifest.articles if entry.id == path.stem), None) if manifest else None
    article = Article(
        id="",
        source=path.as_posix(),
        text=document.text,
        sha256=hashlib.sha256(data).hexdigest(),
        furniture=marks,
        **_metadata(document, entry),
    )
    folder = path.parent.as_posix() if manifest else None
    return Source(article, folder, (manifest.title or manifest.story) if manifest else None)


def _bytes(path: Path, max_bytes: int) -> bytes:
    try:
        size = path.stat().st_size
        if size > max_bytes:
            raise UnreadableError(
                f"{size / 1e6:.1f} MB: larger than an article can be (limit {max_bytes / 1e6:.0f} MB)"
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"cannot be read: {error.strerror or error}") from error
    if not data.strip():
        raise UnreadableError("empty")
    return data


def _metadata(document: Document, entry: _Entry | None) -> dict[str, Any]:
    """What is known of the publication: story.json goes before the file's own front matter."""
    own = document.metadata
    return {
        "outlet": (entry and entry.outlet) or _text(own.get("outlet")),
        "title": (entry and entry.title) or _text(own.get("title")),
        "published": (entry and entry.published) or _date(own.get("published", own.get("date"))),
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _date(value: object) -> datetime | None:
    if value is None:
        return None
    try:
        return _DATE.validate_python(value if isinstance(value, datetime) else str(value))
    except ValidationError as error:
        raise UnreadableError(
            f"invalid front matter: published {value!r} is no date; write 2025-10-30T09:00"
        ) from error


def _letters(text: str, marks: tuple[Span, ...]) -> bool:
    """Whether anything but marks and blanks is left."""
    at = 0
    for span in (*marks, Span(start=len(text), end=len(text))):
        if any(char.isalnum() for char in text[at : span.start]):
            return True
        at = span.end
    return False


def _first(error: Exception) -> str:
    if isinstance(error, ValidationError):
        problem = error.errors()[0]
        where = ".".join(str(part) for part in problem["loc"])
        return f"{where + ': ' if where else ''}{problem['msg']}"
    return str(error)
