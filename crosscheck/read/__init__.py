"""Read stage: files, folders, pages on the web and standard input to articles."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from crosscheck.errors import UnreadableError
from crosscheck.languages import detected
from crosscheck.models import Article, Skipped
from crosscheck.protocols import Reader
from crosscheck.read.articles import article
from crosscheck.read.extracts import Extract, Manner, from_file, from_stdin, from_web
from crosscheck.read.locations import STDIN, Location, files, is_address, is_special
from crosscheck.read.manifests import STORY_FILE, Entry, Manifest, Manifests
from crosscheck.read.remembering import Memory, rests_on

__all__ = ["STDIN", "STORY_FILE", "Location", "Manner", "Memory", "Source", "read", "read_files"]


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
    memory: Memory | None = None,
) -> tuple[list[Source], list[Skipped]]:
    """Articles at the locations, whatever the order given: files by name, articles in their file's order.

    With them, the sources that could not be read, such as an article of more than `max_bytes` or one over which its
    reader takes more than `max_seconds`. What `columns` is: see `SourceFile`. Files in `memory` are not read again.
    """
    listed, manner = (
        list(locations),
        Manner(readers, max_bytes, max_seconds, columns or {}, memory.language if memory else detected),
    )
    addresses = [str(location) for location in listed if is_address(location)]
    elsewhere = list(from_stdin(manner)) if STDIN in listed else []
    elsewhere += from_web(addresses, manner, allow_private=allow_private)
    found = list(read_files(files(listed, readers), manner, memory))
    found += [_made(one, None, manner) for one in elsewhere]
    skipped = {(one.source, one.reason): one for one in found if isinstance(one, Skipped)}
    return [one for one in found if isinstance(one, Source)], [skipped[key] for key in sorted(skipped)]


def read_files(paths: Iterable[Path], manner: Manner, memory: Memory | None = None) -> Iterator[Source | Skipped]:
    """The articles in the files, in their order and one at a time, and what in and beside the files is wrong.

    Files in `memory` are not read again.
    """
    manifests = Manifests()
    yield from _from_files(paths, manner, manifests, memory)
    yield from manifests.problems()


def _from_files(
    paths: Iterable[Path], manner: Manner, manifests: Manifests, memory: Memory | None
) -> Iterator[Source | Skipped]:
    """Each file once, however many ways lead to it."""
    seen: set[Path] = set()
    for path in paths:
        whole = path.resolve()
        if whole in seen:
            continue
        seen.add(whole)
        yield from _from_file(path, manner, manifests.of(path.parent), memory)


def _from_file(
    path: Path, manner: Manner, manifest: Manifest | None, memory: Memory | None
) -> Iterator[Source | Skipped]:
    """What is in the file, from memory if that is worth while and all is as it was."""
    if is_special(path, manner.readers):
        yield Skipped(source=path.as_posix(), reason="a pipe or device, no file: give what it holds on standard input")
        return
    made = (_entered(path, found, manifest, manner) for found in from_file(path, manner))
    words = rests_on(path, manner, manifest) if memory else None
    if memory is None or words is None:
        yield from made
        return
    kept = memory.articles(words)
    if kept is not None:
        yield from (_placed(path, one, manifest) for one in kept)
        return
    fresh = list(made)
    articles = [one.article for one in fresh if isinstance(one, Source)]
    # What was skipped may be read another time, with an extra installed or more time given.
    if len(articles) == len(fresh):
        memory.keep(words, articles)
    yield from fresh


def _entered(path: Path, found: Extract | Skipped, manifest: Manifest | None, manner: Manner) -> Source | Skipped:
    """The article with what the story.json beside its file says of it."""
    if isinstance(found, Skipped) or manifest is None:
        return _made(found, None, manner)
    part = found.document.part
    made = _made(found, manifest.entry(f"{path.stem}#{part}" if part else path.stem), manner)
    return made if isinstance(made, Skipped) else _placed(path, made.article, manifest)


def _placed(path: Path, one: Article, manifest: Manifest | None) -> Source:
    """The article in the story that the story.json beside its file declares, if there is one."""
    return (
        Source(one, path.parent.as_posix(), manifest.title or manifest.story) if manifest else Source(one, None, None)
    )


def _made(found: Extract | Skipped, entry: Entry | None, manner: Manner) -> Source | Skipped:
    if isinstance(found, Skipped):
        return found
    try:
        return Source(article(found, entry, manner), None, None)
    except UnreadableError as error:
        return Skipped(source=found.source, reason=str(error))
