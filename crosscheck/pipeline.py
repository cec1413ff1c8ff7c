"""The whole program on one page.

read → parse → group → extract → resolve → align → compare → judge → attribute → relate → settle.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from crosscheck.ahead import ahead, tally
from crosscheck.align import align
from crosscheck.archiving import Parses, admit, archived, extended, remembered, store_of
from crosscheck.attribute import attributed
from crosscheck.compare import compare
from crosscheck.config import Settings
from crosscheck.gather import gather
from crosscheck.group import group
from crosscheck.house_names import HouseNames, read_names
from crosscheck.judge import flawed, judge, merged, ordered
from crosscheck.models import Claim, Coverage, Finding, NotRun, Report, Skipped, Story
from crosscheck.origins import trace
from crosscheck.protocols import ClaimKind
from crosscheck.read import Location, Source, read
from crosscheck.registry import kinds as registered_kinds
from crosscheck.registry import readers
from crosscheck.relate import relate
from crosscheck.resolve import resolve
from crosscheck.selection import graded, heeded
from crosscheck.settle import settle
from crosscheck.stores.archive import Archive
from crosscheck.stores.outcomes import Outcome, OutcomesFolder

Progress = Callable[[int, int], None]
"""Told how many articles of how many are parsed."""


def run(
    paths: Iterable[Location],
    settings: Settings,
    progress: Progress = lambda _done, _total: None,
    archive: Archive | None = None,
) -> Report:
    """Compares the articles at and below `paths` story by story and reports what disagrees.

    With an archive also with those in it that are of the same stories; they are added first, if it can be written to.
    """
    # First of all: a list that cannot be read leaves the archive as it is.
    kinds, house = registered_kinds(), read_names(settings.names)
    sources, left_out = sources_of(paths, settings)
    if archive and archive.writing:
        admit(sources, archive, kinds, settings, progress)
    stories = group(sources, one_story=settings.one_story, window=settings.story_window)
    if archive:
        stories, outdated = extended(stories, sources, archive, settings.story_window)
        left_out += outdated
    return _report(stories, left_out, kinds, settings, house, progress, archive)


def run_archived(archive: Archive, settings: Settings, progress: Progress = lambda _done, _total: None) -> Report:
    """Compares all articles of the archive, each in its latest version, and reports what disagrees."""
    kept, left_out = heeded(archived(archive), settings.ignore_outlets)
    stories = group(kept, one_story=settings.one_story, window=settings.story_window)
    house = read_names(settings.names)
    return _report(stories, list(left_out), registered_kinds(), settings, house, progress, archive)


def _report(
    stories: Sequence[Story],
    left_out: Sequence[Skipped],
    kinds: Sequence[ClaimKind],
    settings: Settings,
    house: HouseNames,
    progress: Progress,
    archive: Archive | None,
) -> Report:
    checked = _outcomes(stories, kinds, settings, house, progress, archive)
    report = Report(
        tuple(stories),
        tuple(ordered(finding for one in checked for finding in one.findings)),
        tuple(agreement for one in checked for agreement in one.agreements),
        _coverage(stories, checked, kinds, settings),
        tuple(left_out),
        tuple(origin for one in checked for origin in one.origins),
    )
    report = settle(report, settings, archive.judgements() if archive else ())
    return remembered(report, archive, settings) if archive else report


def sources_of(paths: Iterable[Location], settings: Settings) -> tuple[list[Source], list[Skipped]]:
    """The articles at and below `paths` that the settings don't ignore, and what was skipped."""
    sources, skipped = read(
        paths,
        readers(),
        settings.max_bytes,
        columns={str(field): name for field, name in settings.columns.items()},
        allow_private=settings.allow_private,
    )
    kept, left_out = heeded(sources, settings.ignore_outlets)
    return kept, [*skipped, *left_out]


def _outcomes(
    stories: Sequence[Story],
    kinds: Sequence[ClaimKind],
    settings: Settings,
    house: HouseNames,
    progress: Progress,
    archive: Archive | None,
) -> list[Outcome]:
    """What each story gives, as kept from an earlier run or by comparing its articles."""
    folder = OutcomesFolder(settings, kinds)
    found = [folder.of(story) for story in stories]
    articles = [article for story, one in zip(stories, found, strict=True) if one is None for article in story.articles]
    fresh = [article for article in articles if not (archive and archive.find(article.digest))]
    total = sum(len(story.articles) for story in stories)
    with ahead(fresh, settings, tally(progress, total, total - len(fresh))) as ready:
        for n, story in enumerate(stories):
            if found[n] is None:
                outcome = _check(story, kinds, ready, house, _counter(progress, total, stories, n), archive)
                folder.keep(story, outcome)
                found[n] = outcome
    return [one for one in found if one]


def _check(
    story: Story,
    kinds: Sequence[ClaimKind],
    settings: Settings,
    house: HouseNames,
    parsed: Callable[[], None],
    archive: Archive | None,
) -> Outcome:
    claims = resolve(_claims(story, kinds, settings, parsed, archive), house.apart)
    comparisons = compare(align(claims, kinds, earlier=story.earlier, settled=house.settles), kinds)
    findings, agreements = judge(story, comparisons)
    found = graded([*findings, *_flaws(story, claims, kinds)], settings.rules)
    own = [claim for claim in claims if claim.article not in story.earlier]
    counted = tuple(sorted(Counter(claim.kind for claim in own).items()))
    pairs = sum(comparison.pairs for comparison in comparisons)
    origins = trace(story.articles)
    told = attributed(merged(found), story, origins, house.preferred)
    return Outcome(tuple(relate(told)), tuple(agreements), counted, len(comparisons), pairs, origins.shared)


def _claims(
    story: Story,
    kinds: Sequence[ClaimKind],
    settings: Settings,
    parsed: Callable[[], None],
    archive: Archive | None,
) -> list[Claim[Any]]:
    store, parses = store_of(settings, archive), Parses(settings, archive)
    claims = []
    for article in story.articles:
        claims += gather(article, kinds, store, parses)
        parsed()
    return claims


def _flaws(story: Story, claims: Sequence[Claim[Any]], kinds: Sequence[ClaimKind]) -> list[Finding]:
    own: dict[tuple[str, str], list[Claim[Any]]] = defaultdict(list)
    for claim in claims:
        own[claim.article, claim.kind].append(claim)
    return [
        flawed(story, kind, flaw)
        for kind in kinds
        for article in story.articles
        if article.id not in story.earlier
        for flaw in kind.flaws(article, own[article.id, kind.name])
    ]


def _coverage(
    stories: Sequence[Story], checked: Sequence[Outcome], kinds: Sequence[ClaimKind], settings: Settings
) -> Coverage:
    counted: Counter[str] = Counter()
    for one in checked:
        counted.update(dict(one.claims))
    rules = sorted(rule for kind in kinds for rule in kind.rules)
    off = {rule for rule, setting in settings.rules.items() if setting == "off"}
    return Coverage(
        {kind.name: counted[kind.name] for kind in kinds},
        sum(one.alignments for one in checked),
        sum(one.pairs for one in checked),
        tuple(rule for rule in rules if rule not in off),
        (*(NotRun(rule, "turned off in the settings") for rule in rules if rule in off), *_not_run(stories)),
    )


def _not_run(stories: Sequence[Story]) -> Iterable[NotRun]:
    undated = [article.label for story in stories for article in story.articles if article.published is None]
    if undated:
        named = ", ".join(undated[:3]) + (f" and {len(undated) - 3} more" if len(undated) > 3 else "")
        yield NotRun("event-time", f"relative dates are not compared: no publication date for {named}")
    alone = [story for story in stories if len(story.articles) == 1]
    if alone:
        hint = "; --one-story compares all with each other" if len(stories) > 1 else ""
        yield NotRun(
            "every rule across articles",
            f"{len(alone)} of {len(stories)} stories have one article: only compared with itself{hint}",
        )


def _counter(progress: Progress, total: int, stories: Sequence[Story], story: int) -> Callable[[], None]:
    done = sum(len(earlier.articles) for earlier in stories[:story])

    def count() -> None:
        nonlocal done
        done += 1
        progress(done, total)

    return count
