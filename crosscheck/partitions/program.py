"""A whole check in partitions, on one page: the same findings as `pipeline.run`, whatever engine does the tasks."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from crosscheck.config import Settings
from crosscheck.engines import Engine, R, T
from crosscheck.models import Coverage, Report, Skipped
from crosscheck.partitions.comparing import compare
from crosscheck.partitions.gathering import gather_chunk
from crosscheck.partitions.grouping import arrange, count, weigh
from crosscheck.partitions.merging import FAN, Parts, merge_findings, skipped, write_report
from crosscheck.partitions.reading import parts, read_part
from crosscheck.partitions.rendering import render
from crosscheck.partitions.work import Batch, Chunk, Counted, Tally, Work
from crosscheck.pipeline import Progress
from crosscheck.settle import settle


@dataclass(frozen=True, slots=True)
class Checked:
    """A report that lies in a file, and what is in it."""

    report: Path
    tally: Tally
    skipped: tuple[Skipped, ...]
    rendered: Mapping[str, Path]
    """The report in each further format that was wanted."""


def check(
    paths: Sequence[Path],
    settings: Settings,
    engine: Engine,
    folder: Path,
    progress: Progress,
    *,
    shared: Settings | None = None,
    formats: Iterable[str] = (),
) -> Checked:
    """Compares the articles at and below the paths and writes the report as JSON into the folder.

    What an earlier run has left in the folder is used, as far as it would be made just so again. `shared` are the
    settings with copies of the user's files that the tasks can reach; `formats` are those wanted beside JSON.
    """
    # First of all: files of verdicts or of known findings that cannot be read end the run before it begins.
    broken = settle(Report((), (), (), Coverage(), ()), settings).skipped
    further = tuple(sorted(set(formats) - {"json"}))
    work = Work(folder, shared or settings, engine.batch, engine.embedded, further)
    read = engine.map(partial(read_part, work), _one(engine, partial(parts, work), paths))
    chunks = [chunk for one in read for chunk in one.chunks]
    batches = _arranged(engine, work, chunks)
    tallies = _compared(engine, work, chunks, batches, progress)
    names = tuple(one.name for one in tallies)
    skips = tuple(one.skipped for one in read if one.skipped)
    total = _total(tallies)
    made = Parts(tuple(batches), _merged(engine, work, names), names, skips, broken, total.looked)
    report = _one(engine, partial(write_report, work), made)
    rendered = _one(engine, partial(render, work), made) if further else {}
    return Checked(report, total, (*skipped(work.exchange, skips), *broken), rendered)


def _one(engine: Engine, task: Callable[[T], R], item: T) -> R:
    return engine.map(task, [item])[0]


def _arranged(engine: Engine, work: Work, chunks: Sequence[Chunk]) -> list[Batch]:
    counted: Counted | None = None
    if not work.settings.one_story:
        counted = _one(engine, partial(count, work), chunks)
    if counted and counted.articles > 1:
        engine.map(partial(weigh, work, counted), chunks)
        return _one(engine, partial(arrange, work, counted), chunks)
    return _one(engine, partial(arrange, work, None), chunks)


def _compared(
    engine: Engine, work: Work, chunks: Sequence[Chunk], batches: Sequence[Batch], progress: Progress
) -> list[Tally]:
    tellers = _Tellers(progress, sum(chunk.articles for chunk in chunks), 1 if engine.embedded else 2)
    if not engine.embedded:
        engine.map(partial(gather_chunk, work), chunks, tellers.done)
    return engine.map(partial(compare, work), batches, tellers.done, leaves_much=True)


def _total(tallies: Sequence[Tally]) -> Tally:
    total = Tally()
    for one in tallies:
        total.looked.add(one.looked)
    severities = sorted({name for one in tallies for name in one.unsettled})
    return Tally(
        articles=sum(one.articles for one in tallies),
        looked=total.looked,
        findings=sum(one.findings for one in tallies),
        unsettled={name: sum(one.unsettled.get(name, 0) for one in tallies) for name in severities},
    )


def _merged(engine: Engine, work: Work, names: Sequence[str]) -> str:
    while len(names) > FAN:
        names = engine.map(partial(merge_findings, work), [names[n : n + FAN] for n in range(0, len(names), FAN)])
    return _one(engine, partial(merge_findings, work), names)


class _Tellers:
    """Tells how many articles are done, each counted once after all its `steps`."""

    def __init__(self, progress: Progress, articles: int, steps: int) -> None:
        self._progress, self._articles, self._steps = progress, articles, steps
        self._done = 0

    def done(self, more: "Chunk | Batch | Tally") -> None:
        """After a step with so many articles."""
        self._done += more.articles
        self._progress(self._done // self._steps, self._articles)
