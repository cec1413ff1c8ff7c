"""Compare task: the stories of a batch, each compared as in any run, and what of them goes into the report."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from crosscheck.coverage import Looked
from crosscheck.formats.json_v1 import article_entry, finding_entry, story_entry
from crosscheck.judge import ordered, rank
from crosscheck.models import Article, Coverage, Report, Story
from crosscheck.partitions.exchange import Exchange
from crosscheck.partitions.gathering import GatheredClaims
from crosscheck.partitions.reading import article
from crosscheck.partitions.work import Batch, Tally, Work, key
from crosscheck.pipeline import Progress, outcomes
from crosscheck.settle import settle
from crosscheck.stores.outcomes import Outcome

Places = dict[str, tuple[str, int]]


def compared(work: Work, batch: Batch) -> str:
    """The name of the files that comparing the batch gives: of its content, the verdicts and the baseline."""
    settings = work.settings
    files = [_digest(file) for file in (settings.judgements, settings.baseline)]
    return key(batch.name, *files, str(settings.today) if files[0] else None)


def _digest(file: Path | None) -> str | None:
    return sha256(file.read_bytes()).hexdigest() if file and file.is_file() else None


def compare(work: Work, batch: Batch, progress: Progress = lambda _done, _total: None) -> Tally:
    """Compares story by story and writes findings, worst first, and articles; unless an earlier run has."""
    name, exchange = compared(work, batch), work.exchange
    if not exchange.has(f"tallies/{name}"):
        stories, places = _stories(exchange, batch)
        report, looked = _report(work, stories, places, progress)
        exchange.write(f"findings/{name}", ([rank(one), finding_entry(one)] for one in report.findings))
        exchange.write(f"told/{name}", _told(report))
        # Last, for it tells that all is there.
        exchange.write(f"tallies/{name}", [asdict(_tally(report, looked))])
    (kept,) = exchange.read(f"tallies/{name}")
    looked = kept["looked"]
    lists = {name: tuple(looked[name]) for name in ("rules", "named")}
    return Tally(**{**kept, "looked": Looked(**{**looked, **lists})})


def _stories(exchange: Exchange, batch: Batch) -> tuple[list[Story], Places]:
    """The batch's stories, and where each of their articles lies."""
    places: Places = {}
    listed = [(words, [*enumerate(members, start=words[2])]) for *words, members in exchange.read(_file(batch))]
    for _, members in listed:
        places |= {f"a{number}": (chunk, at) for number, (chunk, at) in members}
    found: dict[str, Article] = {}
    for chunk in sorted({chunk for chunk, _ in places.values()}):
        with exchange.opened(f"articles/{chunk}") as records:
            found |= {name: article(records[at], name) for name, (where, at) in places.items() if where == chunk}
    return [
        Story(id=words[0], title=words[1], articles=tuple(found[f"a{number}"] for number, _ in members))
        for words, members in listed
    ], places


def _file(batch: Batch) -> str:
    return f"stories/{batch.name}"


def _report(work: Work, stories: Sequence[Story], places: Places, progress: Progress) -> tuple[Report, Looked]:
    with closing(GatheredClaims(work.exchange, places)) as gathered:
        store = None if work.embedded else gathered
        checked = outcomes(stories, work.settings, progress, store)
    looked = Looked()
    for story, outcome in zip(stories, checked, strict=True):
        looked.story(story, outcome)
    return settle(_collected(stories, checked), work.settings), looked


def _collected(stories: Sequence[Story], checked: Sequence[Outcome]) -> Report:
    findings = ordered(finding for one in checked for finding in one.findings)
    origins = tuple(origin for one in checked for origin in one.origins)
    return Report(tuple(stories), tuple(findings), (), Coverage(), (), origins)


def _told(report: Report) -> Iterator[list[Any]]:
    """A record a story: it and its articles as the report lists them, and those of them that carry one text."""
    for story in report.stories:
        names = {one.id for one in story.articles}
        shared = [list(origin.articles) for origin in report.origins if origin.articles[0] in names]
        yield [story_entry(story), [article_entry(one, "") for one in story.articles], shared]


def _tally(report: Report, looked: Looked) -> Tally:
    unsettled = Counter(finding.severity.value for finding in report.findings if not finding.settled)
    return Tally(len(report.articles), looked, len(report.findings), dict(sorted(unsettled.items())))
