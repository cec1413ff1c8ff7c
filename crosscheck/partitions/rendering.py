"""Render task: the report in formats that need all of it at once, put together as in any run."""

from dataclasses import replace
from pathlib import Path

from crosscheck.errors import CrosscheckError
from crosscheck.models import Report
from crosscheck.partitions.comparing import outcomes_of, stories_of
from crosscheck.partitions.merging import Parts, skipped
from crosscheck.partitions.work import Work
from crosscheck.pipeline import collected
from crosscheck.registry import format_named, kinds
from crosscheck.settle import settle
from crosscheck.whole_files import whole


def render(work: Work, parts: Parts) -> dict[str, Path]:
    """Writes the report in each of the formats wanted beside JSON; gives the files by format."""
    report = _report(work, parts)
    return {name: _written(work.folder / f"reports/{parts.name}.{name}", name, report) for name in work.formats}


def _report(work: Work, parts: Parts) -> Report:
    exchange = work.exchange
    stories = [story for batch in parts.batches for story in stories_of(exchange, batch)[0]]
    checked = [outcome for name in parts.told for outcome in outcomes_of(exchange, name)]
    coverage = parts.looked.coverage(work.settings, kinds)
    report = settle(collected(stories, checked, coverage, ()), work.settings)
    # As the client has read the files of verdicts and of known findings, under the names that the user gave.
    return replace(report, skipped=(*skipped(exchange, parts.skipped), *parts.broken))


def _written(file: Path, name: str, report: Report) -> Path:
    text = format_named(name).render(report)
    try:
        with whole(file) as new:
            new.write(text.encode())
    except OSError as error:
        raise CrosscheckError(f"cannot write {file}: {error.strerror or error}") from error
    return file
