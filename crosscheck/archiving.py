"""What a run has to do with an archive: add the new articles, find the old ones of their stories, remember findings."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from crosscheck.config import Settings
from crosscheck.gather import gather
from crosscheck.grouping.terms import Vector, days, likeness, terms
from crosscheck.judgements import read_ledger
from crosscheck.models import Article, Finding, Report, Skipped, Story
from crosscheck.parse import parse
from crosscheck.protocols import ClaimKind, Store
from crosscheck.read import Source
from crosscheck.stores.archive import Archive, Made
from crosscheck.stores.articles import Archived
from crosscheck.stores.folder import ClaimsFolder
from crosscheck.stores.kinship import Period
from crosscheck.stores.layers import Layers
from crosscheck.stores.records import FindingRecord, record
from crosscheck.syntax import Parse

# Archived articles this like a new one are of its story.
_LIKE = 0.18


def store_of(settings: Settings, archive: Archive | None) -> Store:
    """Where claims are kept: in the archive, and in the cache folder if there is one."""
    folder = [ClaimsFolder(settings.cache, settings.model)] if settings.cache else []
    return Layers([*([archive] if archive else []), *folder])


class Parses:
    """An article's parse from the archive, else from the parse stage; the last one is at hand."""

    def __init__(self, settings: Settings, archive: Archive | None) -> None:
        self._settings = settings
        self._archive = archive
        self._last: tuple[str, Parse] | None = None

    def __call__(self, article: Article) -> Parse:
        """The parse, made only where none is kept."""
        if self._last is None or self._last[0] != article.digest:
            kept = self._archive.parse(article) if self._archive else None
            made = kept or parse([article], model=self._settings.model, cache=self._settings.cache)[0]
            self._last = article.digest, made
        return self._last[1]


def admit(
    sources: Sequence[Source],
    archive: Archive,
    kinds: Sequence[ClaimKind],
    settings: Settings,
    progress: Callable[[int, int], None],
) -> int:
    """Adds the articles one by one, each whole; gives how many were not there yet."""
    from crosscheck.ahead import ahead, tally

    added = 0
    fresh = [source.article for source in sources if archive.find(source.article.digest) is None]
    with ahead(fresh, settings, tally(progress, len(sources), len(sources) - len(fresh))) as ready:
        store, parses = store_of(ready, archive), Parses(ready, archive)
        for done, source in enumerate(sources, start=1):
            if archive.find(source.article.digest) is None:
                archive.add(source.article, source.story, _made(source.article, kinds, store, parses))
                added += 1
            progress(done, len(sources))
    return added


def archived(archive: Archive) -> list[Source]:
    """All articles of the archive, each in its latest version, as if they had just been read."""
    return [
        Source(one.article.model_copy(update={"id": f"a{number}"}), one.story, None)
        for number, one in enumerate(archive.listed(), start=1)
    ]


def _made(article: Article, kinds: Sequence[ClaimKind], store: Store, parses: Parses) -> Made:
    claims = gather(article, kinds, store, parses)
    by_kind = {kind: [claim for claim in claims if claim.kind == kind.name] for kind in kinds}
    return Made(by_kind, parses(article), terms(article))


def extended(
    stories: Sequence[Story], sources: Sequence[Source], archive: Archive, window: int | None = None
) -> tuple[list[Story], list[Skipped]]:
    """The stories with the archived articles of each, and the articles given of which a later version is archived.

    With a `window`, archived articles that would make a story span more days are not of it, unless declared.
    """
    given = {source.article.digest for source in sources}
    folders = {source.article.digest: source.story for source in sources}
    outdated = {article.id for story in stories for article in story.articles if _is_outdated(article, archive)}
    number = sum(len(story.articles) for story in stories)
    made = []
    for story in stories:
        fresh = [article for article in story.articles if article.id not in outdated]
        old = [one for one in _of_story(fresh, folders, archive, window) if one.digest not in given]
        named = [article.model_copy(update={"id": f"a{number + n}"}) for n, article in enumerate(old, start=1)]
        number += len(named)
        if fresh:
            earlier = frozenset(article.id for article in named)
            made.append(story.model_copy(update={"articles": (*fresh, *named), "earlier": earlier}))
    reason = "a later version of it is in the archive"
    return made, [
        Skipped(source=article.source, reason=reason)
        for story in stories
        for article in story.articles
        if article.id in outdated
    ]


def _is_outdated(article: Article, archive: Archive) -> bool:
    found = archive.find(article.digest)
    return found is not None and found.superseded_by is not None


def _of_story(
    fresh: Sequence[Article], folders: dict[str, str | None], archive: Archive, window: int | None
) -> list[Article]:
    """The archived articles of the folder that declares the story, and those much like one of the new articles.

    An article that a new one corrects is not among them, even where the new one is not added.
    """
    declared = {folder for article in fresh if (folder := folders[article.digest])}
    vectors = [_vector(article, archive) for article in fresh]
    near = archive.akin(vectors, _period(fresh, window))
    akin = [one for one, own in near if any(likeness(own, vector) >= _LIKE for vector in vectors)]
    corrected = {one.article.digest for article in fresh if (one := archive.before(article))}
    found: dict[str, Archived] = {
        one.article.digest: one
        for one in (*(one for folder in sorted(declared) for one in archive.declared(folder)), *akin)
    }
    return [one.article for digest, one in found.items() if digest not in corrected]


def _period(fresh: Sequence[Article], window: int | None) -> Period | None:
    """When an article was published that may be of their story; None for any time."""
    known = [time for article in fresh if (time := days(article.published)) is not None]
    if window is None or not known:
        return None
    first, last = min(known), max(known)
    return min(first, last - window), max(last, first + window)


def _vector(article: Article, archive: Archive) -> Vector:
    found = archive.find(article.digest)
    return archive.terms(found) if found else terms(article)


def remembered(report: Report, archive: Archive, settings: Settings) -> Report:
    """The report with the findings marked that other articles have brought before; all are recorded for later runs."""
    articles = {article.id: article for article in report.articles}
    fresh = frozenset(articles) - frozenset(name for story in report.stories for name in story.earlier)
    given = frozenset(articles[name].digest for name in fresh)
    found = archive.time()
    before = archive.brought_before(given)
    concerned = [one for one in report.findings if archive.writing or one.id in before]
    records = [record(finding, articles, fresh, found) for finding in concerned]
    known = {
        (finding.story, finding.id)
        for finding, one in zip(concerned, records, strict=True)
        if finding.id in before and archive.known(one, given) is not None
    }
    if archive.writing:
        _keep(archive, records, settings)
    return replace(report, findings=tuple(_marked(one, (one.story, one.id) in known) for one in report.findings))


def _marked(finding: Finding, known: bool) -> Finding:
    return replace(finding, known=bool(finding.known) or known, archived=known and not finding.known)


def _keep(archive: Archive, records: Sequence[FindingRecord], settings: Settings) -> None:
    ledger = read_ledger(settings.judgements) if settings.judgements else None
    archive.record(records, [entry.judgement for entry in ledger.entries] if ledger else [])
