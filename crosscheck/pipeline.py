"""The whole program on one page.

read → group → for each story: parse → extract → resolve → align → compare → judge → attribute → relate → settle.
What is between the colon and `settle` is `examine`.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from crosscheck.config import Settings
from crosscheck.coverage import Looked
from crosscheck.deferred import chained
from crosscheck.group import group
from crosscheck.grouping import same_events
from crosscheck.judge import ordered
from crosscheck.models import Coverage, Finding, Report, Skipped, Story
from crosscheck.protocols import Store
from crosscheck.read import Location, Source, read
from crosscheck.registry import kind_versions, kinds, readers
from crosscheck.selection import heeded
from crosscheck.settle import settle
from crosscheck.stores.outcomes import Outcome, Outcomes
from crosscheck.stores.readings import Readings
from crosscheck.stores.results import ResultsFolder, ResultsLayers

if TYPE_CHECKING:
    from crosscheck.house_names import HouseNames
    from crosscheck.stores.archive import Archive

Progress = Callable[[int, int], None]
"""Told how many articles of how many are parsed."""


def run(
    paths: Iterable[Location],
    settings: Settings,
    progress: Progress = lambda _done, _total: None,
    archive: "Archive | None" = None,
) -> Report:
    """Compares the articles at and below `paths` story by story and reports what disagrees.

    With an archive also with those in it that are of the same stories; they are added first, if it can be written to.
    """
    # First of all: a list that cannot be read leaves the archive as it is.
    house = _house(settings)
    sources, left_out = sources_of(paths, settings, archive)
    if archive and archive.writing:
        fresh = [source for source in sources if archive.find(source.article.digest) is None]
        if fresh:
            from crosscheck.archiving import admit

            admit(fresh, archive, kinds(), settings, progress)
    kept = _kept(settings, archive)
    stories = _stories(sources, settings, kept)
    if archive:
        from crosscheck.archiving import extended

        stories, outdated = extended(stories, sources, archive, settings.story_window)
        left_out += outdated
    return _report(stories, left_out, settings, house, progress, archive, kept)


def run_archived(archive: "Archive", settings: Settings, progress: Progress = lambda _done, _total: None) -> Report:
    """Compares all articles of the archive, each in its latest version, and reports what disagrees."""
    from crosscheck.archiving import archived

    sources, left_out = heeded(archived(archive), settings.ignore_outlets)
    kept = _kept(settings, archive)
    stories = _stories(sources, settings, kept)
    return _report(stories, left_out, settings, _house(settings), progress, archive, kept)


def _house(settings: Settings) -> "HouseNames | None":
    """The house list, if there is one; raises SettingsError if it cannot be read."""
    if settings.names is None:
        return None
    from crosscheck.house_names import read_names

    return read_names(settings.names)


def _kept(settings: Settings, archive: "Archive | None") -> Outcomes:
    return Outcomes(settings, kind_versions(), _results(settings, archive))


def _results(settings: Settings, archive: "Archive | None") -> ResultsLayers:
    folder = [ResultsFolder(settings.cache)] if settings.cache else []
    return ResultsLayers([*folder, *([archive] if archive else [])])


def _stories(sources: Sequence[Source], settings: Settings, kept: Outcomes) -> list[Story]:
    like = kept.grouped(same_events)
    return group(sources, one_story=settings.one_story, window=settings.story_window, like=like)


def recheck(
    story: Story, settings: Settings, house: "HouseNames", archive: "Archive | None" = None
) -> tuple[Finding, ...]:
    """What disagrees in one story of a report under another house list, without judgements or baseline."""
    from crosscheck.examine import examine

    return examine(story, kinds(), settings, house, lambda: None, archive).findings


def _report(
    stories: Sequence[Story],
    left_out: Sequence[Skipped],
    settings: Settings,
    house: "HouseNames | None",
    progress: Progress,
    archive: "Archive | None",
    kept: Outcomes,
) -> Report:
    checked = _outcomes(stories, settings, house, progress, archive, kept)
    report = collected(stories, checked, _coverage(stories, checked, settings), left_out)
    report = settle(report, settings, archive.judgements() if archive else ())
    if archive is None:
        return report
    from crosscheck.archiving import remembered

    return remembered(report, archive, settings)


def collected(
    stories: Sequence[Story], checked: Sequence[Outcome], coverage: Coverage, left_out: Sequence[Skipped]
) -> Report:
    """What the stories' outcomes come to, findings worst first."""
    return Report(
        tuple(stories),
        tuple(ordered(finding for one in checked for finding in one.findings)),
        chained(one.agreements for one in checked),
        coverage,
        tuple(left_out),
        tuple(origin for one in checked for origin in one.origins),
    )


def outcomes(
    stories: Sequence[Story], settings: Settings, progress: Progress, store: Store | None = None
) -> list[Outcome]:
    """What each story gives, as kept in the cache or by comparing its articles, whose claims `store` may have."""
    return _outcomes(stories, settings, _house(settings), progress, None, _kept(settings, None), store)


def _outcomes(
    stories: Sequence[Story],
    settings: Settings,
    house: "HouseNames | None",
    progress: Progress,
    archive: "Archive | None",
    kept: Outcomes,
    store: Store | None = None,
) -> list[Outcome]:
    found = [kept.of(story) for story in stories]
    if None in found:
        _examine(stories, found, settings, house, progress, archive, kept, store)
    return [one for one in found if one]


def sources_of(
    paths: Iterable[Location], settings: Settings, archive: "Archive | None" = None
) -> tuple[list[Source], list[Skipped]]:
    """The articles at and below `paths` that the settings don't ignore, and what was skipped.

    Files that take long to read are read once, if there is a cache folder or an archive.
    """
    results = _results(settings, archive)
    sources, skipped = read(
        paths,
        readers(),
        settings.max_bytes,
        columns={str(field): name for field, name in settings.columns.items()},
        allow_private=settings.allow_private,
        max_seconds=settings.max_seconds,
        memory=Readings(results) if results.places else None,
    )
    kept, left_out = heeded(sources, settings.ignore_outlets)
    return kept, [*skipped, *left_out]


def _examine(
    stories: Sequence[Story],
    found: list[Outcome | None],
    settings: Settings,
    house: "HouseNames | None",
    progress: Progress,
    archive: "Archive | None",
    kept: Outcomes,
    store: Store | None,
) -> None:
    """Compares the stories of which nothing is kept, fills what they give into `found` and keeps it."""
    # Loading the kinds and what they are built on takes longer than a run that has nothing to compare.
    from crosscheck.ahead import ahead, tally
    from crosscheck.examine import examine
    from crosscheck.house_names import HouseNames

    articles = [article for story, one in zip(stories, found, strict=True) if one is None for article in story.articles]
    fresh = [article for article in articles if not (archive and archive.find(article.digest))]
    total = sum(len(story.articles) for story in stories)
    with ahead(fresh, settings, tally(progress, total, total - len(fresh))) as ready:
        for n, story in enumerate(stories):
            if found[n] is None:
                parsed = _counter(progress, total, stories, n)
                outcome = examine(story, kinds(), ready, house or HouseNames(), parsed, archive, store)
                kept.keep(story, outcome)
                found[n] = outcome


def _coverage(stories: Sequence[Story], checked: Sequence[Outcome], settings: Settings) -> Coverage:
    looked = Looked()
    for story, outcome in zip(stories, checked, strict=True):
        looked.story(story, outcome)
    return looked.coverage(settings, kinds)


def _counter(progress: Progress, total: int, stories: Sequence[Story], story: int) -> Callable[[], None]:
    done = sum(len(earlier.articles) for earlier in stories[:story])

    def count() -> None:
        nonlocal done
        done += 1
        progress(done, total)

    return count
