"""Read task: files to chunks of articles, with what grouping needs of each beside them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple
from pathlib import Path
from typing import Any

from crosscheck.group import card
from crosscheck.grouping.terms import days, occurring
from crosscheck.models import Article, Skipped
from crosscheck.partitions.work import Chunk, Read, Work, content
from crosscheck.read import Manner, Source, read_files
from crosscheck.read.locations import files
from crosscheck.registry import readers
from crosscheck.selection import heeded

# Bytes of files that one task reads, unless one file is larger.
_BYTES = 8_000_000


def parts(work: Work, paths: Sequence[Path]) -> list[tuple[Path, ...]]:
    """The files at and below the paths, by name and each once, in portions that one task reads."""
    found: list[tuple[Path, ...]] = []
    portion: list[Path] = []
    size, seen = 0, set()
    for path in files(paths, readers()):
        if path.resolve() in seen:
            continue
        seen.add(path.resolve())
        portion.append(path)
        size += path.stat().st_size if path.exists() else 0
        if size >= _BYTES or len(portion) >= work.batch:
            found.append(tuple(portion))
            portion, size = [], 0
    return [*found, tuple(portion)] if portion else found


def read_part(work: Work, paths: Sequence[Path]) -> Read:
    """Reads the files article by article; of each chunk are written its articles, their cards and their terms."""
    settings = work.settings
    columns = {str(field): name for field, name in settings.columns.items()}
    manner = Manner(readers(), settings.max_bytes, settings.max_seconds, columns)
    skipped: list[Skipped] = []
    ignored: list[Skipped] = []
    chunks, some = [], list[Source]()
    for one in read_files(paths, manner):
        if isinstance(one, Skipped):
            skipped.append(one)
            continue
        kept, left_out = heeded([one], settings.ignore_outlets)
        some += kept
        ignored += left_out
        if len(some) == work.batch:
            chunks.append(_written(work, some))
            some = []
    if some:
        chunks.append(_written(work, some))
    told = [[[one.source, one.reason] for one in entries] for entries in (skipped, ignored)]
    name = f"skipped/{content(told)}" if skipped or ignored else None
    if name:
        work.exchange.write(name, told)
    return Read(tuple(chunks), name)


def _written(work: Work, sources: Sequence[Source]) -> Chunk:
    records = [record(source) for source in sources]
    chunk = Chunk(content(records), len(records))
    exchange = work.exchange
    if not exchange.has(f"articles/{chunk.name}"):
        exchange.write(f"cards/{chunk.name}", ([*astuple(card(one)), days(one.article.published)] for one in sources))
        exchange.write(f"terms/{chunk.name}", [_terms(one.article for one in sources if one.story is None)])
        # Last, for it tells that all is there.
        exchange.write(f"articles/{chunk.name}", records)
    return chunk


def _terms(articles: Iterable[Article]) -> list[Any]:
    """How many articles there are, and in how many of them each term is."""
    listed = [occurring(article) for article in articles]
    return [len(listed), dict(sorted(Counter(term for terms in listed for term in terms).items()))]


def record(source: Source) -> list[Any]:
    """An article as it lies in its chunk."""
    return [source.article.model_dump(mode="json", exclude_defaults=True), source.story, source.story_title]


def article(record: Sequence[Any], name: str) -> Article:
    """The article in a record, with the id that the report calls it by."""
    return Article.model_validate({**record[0], "id": name})


def articles(work: Work, chunk: Chunk) -> Iterator[Article]:
    """The articles of a chunk."""
    return (article(one, "") for one in work.exchange.read(f"articles/{chunk.name}"))
