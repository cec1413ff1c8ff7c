"""The desk at which the findings of a run are reviewed."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from crosscheck.cli.options import judgements_file, names_file, opened_archive, settings
from crosscheck.cli.running import checked

if TYPE_CHECKING:
    from crosscheck.house_names import Entry, HouseNames
    from crosscheck.models import Finding, Judgement, Report, Story
    from crosscheck.read import Location
    from crosscheck.review import Desk
    from crosscheck.review.naming import Naming


def desk_of(paths: "tuple[Location, ...]", reviewer: str | None) -> "Desk":
    """The findings in `paths`, or in the whole archive without any, with the files that judging them writes to."""
    from crosscheck.review import Desk

    known = _listed()
    with _nothing_thrown_away():
        report, archived, recorded = _report(paths)
        return Desk(
            report,
            judgements_file(),
            reviewer=reviewer,
            now=lambda: datetime.now(UTC),
            today=settings().today,
            archived=archived,
            recorded=recorded,
            naming=_naming(report, known),
        )


def _listed() -> "list[Entry]":
    """What the house list says when the report is made."""
    names = settings().names
    if names is None:
        return []
    from crosscheck.house_names import read_entries

    return read_entries(names)


@contextmanager
def _nothing_thrown_away() -> Iterator[None]:
    """All that the desk is made of stays: the collector of what does not is seldom called, and later leaves it out."""
    usual = gc.get_threshold()
    gc.set_threshold(100_000, 20, 20)
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(*usual)


def _report(paths: "tuple[Location, ...]") -> "tuple[Report, tuple[Judgement, ...], dict[str, str]]":
    """With the judgements in the archive, and the rules of the findings in it by fingerprint."""
    if not settings().archive:
        return checked(paths), (), {}
    with opened_archive(writing=False) as archive:
        return checked(paths, archive), tuple(archive.judgements()), archive.rules()


def _naming(report: "Report", known: "list[Entry]") -> "Naming":
    from crosscheck.config import now
    from crosscheck.pipeline import recheck
    from crosscheck.review.naming import Naming
    from crosscheck.stores.archive import Archive

    found = settings()

    def again(story: "Story", house: "HouseNames") -> "Iterable[Finding]":
        # Opened for each time: a connection stays in the thread that made it, and requests come in any.
        opened = Archive(found.archive, found.model, now, writing=False) if found.archive else nullcontext()
        with opened as archive:
            return recheck(story, found, house, archive)

    return Naming(report, names_file(), known, again)
