"""Read stage: files and folders to articles."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosscheck.errors import CrosscheckError, UnreadableError
from crosscheck.models import Article, Skipped
from crosscheck.protocols import Reader
from crosscheck.read.articles import article
from crosscheck.read.choosing import is_readable
from crosscheck.read.extracts import Extract, extracted
from crosscheck.read.manifests import STORY_FILE, Manifests

__all__ = ["STORY_FILE", "Source", "read"]


@dataclass(frozen=True, slots=True)
class Source:
    """An article with the story that its folder's story.json declares, if it has one."""

    article: Article
    story: str | None
    story_title: str | None


def read(paths: Iterable[Path], readers: Sequence[Reader], max_bytes: int) -> tuple[list[Source], list[Skipped]]:
    """Articles below `paths`, whatever the order given: files by name, articles in their file's order.

    With them, the sources that could not be read.
    """
    sources: dict[str, list[Source]] = {}
    skipped: dict[tuple[str, str], Skipped] = {}
    manifests = Manifests()
    for path in sorted(set(_files(paths, readers)), key=lambda path: path.as_posix()):
        found = [_placed(path, one, manifests, max_bytes) for one in extracted(path, readers, max_bytes)]
        sources.setdefault(str(path.resolve()), [one for one in found if isinstance(one, Source)])
        skipped |= {(one.source, one.reason): one for one in found if isinstance(one, Skipped)}
    skipped |= {(one.source, one.reason): one for one in manifests.problems()}
    return [one for listed in sources.values() for one in listed], [skipped[key] for key in sorted(skipped)]


def _files(paths: Iterable[Path], readers: Sequence[Reader]) -> Iterator[Path]:
    for path in paths:
        if not path.exists():
            raise CrosscheckError(f"{path}: no such file or folder; check the path")
        if not path.is_dir():
            yield path
            continue
        for found in path.rglob("*"):
            hidden = any(part.startswith(".") for part in found.relative_to(path).parts)
            if is_readable(found.name, readers) and not _ours(found.name) and not hidden and not found.is_dir():
                yield found


def _ours(name: str) -> bool:
    """Whether a file of this name is for us, such as the judgements, and holds no articles."""
    return name == STORY_FILE or name.startswith("crosscheck.")


def _placed(path: Path, found: Extract | Skipped, manifests: Manifests, max_bytes: int) -> Source | Skipped:
    """The article with what the story.json beside its file says of it."""
    if isinstance(found, Skipped):
        return found
    manifest = manifests.of(path.parent)
    part = found.document.part
    entry = manifest.entry(f"{path.stem}#{part}" if part else path.stem) if manifest else None
    try:
        made = article(found, entry, max_bytes)
    except UnreadableError as error:
        return Skipped(source=found.source, reason=str(error))
    folder = path.parent.as_posix() if manifest else None
    return Source(made, folder, (manifest.title or manifest.story) if manifest else None)
