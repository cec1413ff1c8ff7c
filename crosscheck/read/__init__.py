"""Read stage: files, folders, pages on the web and standard input to articles."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosscheck.errors import UnreadableError
from crosscheck.models import Article, Skipped
from crosscheck.protocols import Reader
from crosscheck.read.articles import article
from crosscheck.read.extracts import Extract, Manner, from_file, from_stdin, from_web
from crosscheck.read.locations import STDIN, Location, files, is_address
from crosscheck.read.manifests import STORY_FILE, Entry, Manifests

__all__ = ["STDIN", "STORY_FILE", "Location", "Manner", "Source", "read", "read_files"]


@dataclass(frozen=True, slots=True)
class Source:
    """An article with the story that its folder's story.json declares, if it has one."""

    article: Article
    story: str | None
    story_title: str | None


def read(
    locations: Iterable[Location],
    readers: Sequence[Reader],
    max_bytes: int,
    *,
    columns: Mapping[str, str] | None = None,
    allow_private: bool = False,
    max_seconds: float | None = None,
) -> tuple[list[Source], list[Skipped]]:
    """Articles at the locations, whatever the order given: files by name, articles in their file's order.

    With them, the sources that could not be read, such as an article of more than `max_bytes` or one over which its
    reader takes more than `max_seconds`. What `columns` is: see `SourceFile`.
    """
    listed, manner = list(locations), Manner(readers, max_bytes, max_seconds, columns or {})
    addresses = [str(location) for location in listed if is_address(location)]
    elsewhere = list(from_stdin(manner)) if STDIN in listed else []
    elsewhere += from_web(addresses, manner, allow_private=allow_private)
    found = list(read_files(files(listed, readers), manner))
    found += [_made(one, None, max_bytes) for one in elsewhere]
    skipped = {(one.source, one.reason): one for one in found if isinstance(one, Skipped)}
    return [one for one in found if isinstance(one, Source)], [skipped[key] for key in sorted(skipped)]


def read_files(paths: Iterable[Path], manner: Manner) -> Iterator[Source | Skipped]:
    """The articles in the files, in their order and one at a time, and what in and beside the files is wrong."""
    manifests = Manifests()
    yield from _from_files(paths, manner, manifests)
    yield from manifests.problems()


def _from_files(paths: Iterable[Path], manner: Manner, manifests: Manifests) -> Iterator[Source | Skipped]:
    """Each file once, however many ways lead to it."""
    seen: set[Path] = set()
    for path in paths:
        if path.resolve() in seen:
            continue
        seen.add(path.resolve())
        for found in from_file(path, manner):
            yield _placed(path, found, manifests, manner.max_bytes)


def _placed(path: Path, found: Extract | Skipped, manifests: Manifests, max_bytes: int) -> Source | Skipped:
    """The article with what the story.json beside its file says of it."""
    manifest = manifests.of(path.parent)
    if isinstance(found, Skipped) or manifest is None:
        return _made(found, None, max_bytes)
    part = found.document.part
    made = _made(found, manifest.entry(f"{path.stem}#{part}" if part else path.stem), max_bytes)
    if isinstance(made, Skipped):
        return made
    return Source(made.article, path.parent.as_posix(), manifest.title or manifest.story)


def _made(found: Extract | Skipped, entry: Entry | None, max_bytes: int) -> Source | Skipped:
    if isinstance(found, Skipped):
        return found
    try:
        return Source(article(found, entry, max_bytes), None, None)
    except UnreadableError as error:
        return Skipped(source=found.source, reason=str(error))
