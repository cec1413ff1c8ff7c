"""Merge tasks: findings of many batches, each worst first, to one report that is never in memory as a whole."""

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosscheck.coverage import Looked
from crosscheck.errors import CrosscheckError
from crosscheck.formats.json_v1 import document
from crosscheck.models import Skipped
from crosscheck.partitions.exchange import Exchange
from crosscheck.partitions.work import Batch, Work, key
from crosscheck.registry import kinds
from crosscheck.whole_files import whole

# Files that are merged, and so open, at a time.
FAN = 100


@dataclass(frozen=True, slots=True)
class Parts:
    """What the report is made of, by the names of files, and what was looked at in all."""

    batches: tuple[Batch, ...]
    """What was compared, in the report's order."""

    findings: str
    """Of all batches, worst first."""
    told: tuple[str, ...]
    """Of what comparing each batch gave."""
    skipped: tuple[str, ...]
    broken: tuple[Skipped, ...]
    """Lines of the files of verdicts and of known findings."""
    looked: Looked

    @property
    def name(self) -> str:
        """Stands for the report's content, so that runs over other articles write to other files."""
        return key(self.findings, self.told, self.skipped, [(one.source, one.reason) for one in self.broken])


def merge_findings(work: Work, names: Sequence[str]) -> str:
    """Merges files of findings, each worst first, into one."""
    name = key("merged", *names)
    if not work.exchange.has(f"findings/{name}"):
        listed = [work.exchange.read(f"findings/{one}") for one in names]
        work.exchange.write(f"findings/{name}", heapq.merge(*listed, key=lambda record: record[0]))
    return name


def write_report(work: Work, parts: Parts) -> Path:
    """Writes the report as JSON, whole or not at all."""
    exchange, file = work.exchange, work.folder / f"reports/{parts.name}.json"
    text = document(
        _articles(exchange, parts.told),
        (story for name in parts.told for story, *_ in exchange.read(f"told/{name}")),
        (entry for _, entry in exchange.read(f"findings/{parts.findings}")),
        parts.looked.coverage(work.settings, kinds),
        [*skipped(exchange, parts.skipped), *parts.broken],
    )
    try:
        with whole(file) as new:
            new.writelines(piece.encode() for piece in text)
    except OSError as error:
        raise CrosscheckError(f"cannot write {file}: {error.strerror or error}") from error
    return file


def _articles(exchange: Exchange, told: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The articles with the names of their origins, `o1`, `o2` and so on in the report's order."""
    number = 0
    for name in told:
        for _, entries, shared in exchange.read(f"told/{name}"):
            first = {one: articles[0] for articles in shared for one in articles}
            names: dict[str, str] = {}
            for entry in entries:
                leader = first.get(entry["id"], entry["id"])
                if leader not in names:
                    number += 1
                    names[leader] = f"o{number}"
                yield entry | {"origin": names[leader]}


def skipped(exchange: Exchange, names: Iterable[str]) -> list[Skipped]:
    """What could not be read, each once and by name, then what the settings ignore."""
    unread: set[tuple[str, str]] = set()
    ignored: list[Skipped] = []
    for name in names:
        first, second = exchange.read(name)
        unread |= {(source, reason) for source, reason in first}
        ignored += (Skipped(source=source, reason=reason) for source, reason in second)
    return [*(Skipped(source=source, reason=reason) for source, reason in sorted(unread)), *ignored]
