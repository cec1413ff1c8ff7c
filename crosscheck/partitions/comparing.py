"""Compare task: the stories of a batch, each compared as in any run, and what of them goes into the report."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from crosscheck.config import Settings
from crosscheck.coverage import Looked
from crosscheck.errors import CrosscheckError
from crosscheck.formats.json_v1 import article_entry, finding_entry, story_entry
from crosscheck.judge import rank
from crosscheck.models import Article, Coverage, Report, Story
from crosscheck.partitions.exchange import Exchange
from crosscheck.partitions.gathering import GatheredClaims
from crosscheck.partitions.reading import article
from crosscheck.partitions.work import Batch, Tally, Work, key
from crosscheck.pipeline import Progress, collected, outcomes
from crosscheck.settle import settle
from crosscheck.stores.codec import Rows, decode, encode
from crosscheck.stores.outcomes import Outcome

Places = dict[str, tuple[str, int]]


def compare(work: Work, batch: Batch, progress: Progress = lambda _done, _total: None) -> Tally:
    """Compares story by story and writes findings, worst first, and articles; unless an earlier run has."""
    name, exchange = _name(work.settings, batch), work.exchange
    wanted = ["tallies", *(["outcomes"] if work.formats else [])]
    if not all(exchange.has(f"{kind}/{name}") for kind in wanted):
        _write(work, batch, name, progress)
    (kept,) = exchange.read(f"tallies/{name}")
    looked = kept["looked"]
    lists = {name: tuple(looked[name]) for name in ("rules", "named", "versions")}
    return Tally(**{**kept, "looked": Looked(**{**looked, **lists})})


def _name(settings: Settings, batch: Batch) -> str:
    """Of the files that comparing the batch gives: of its content, the verdicts and the baseline."""
    files = [_digest(file) for file in (settings.judgements, settings.baseline)]
    return key(batch.name, *files, str(settings.today) if files[0] else None)


def _digest(file: Path | None) -> str | None:
    return sha256(file.read_bytes()).hexdigest() if file and file.is_file() else None


def _write(work: Work, batch: Batch, name: str, progress: Progress) -> None:
    stories, places = stories_of(work.exchange, batch)
    checked = _outcomes(work, stories, places, progress)
    looked = Looked()
    for story, outcome in zip(stories, checked, strict=True):
        looked.story(story, outcome)
    report = settle(collected(stories, checked, Coverage(), ()), work.settings)
    if work.formats:
        work.exchange.write(f"outcomes/{name}", map(_encoded, checked))
    work.exchange.write(f"findings/{name}", ([rank(one), finding_entry(one)] for one in report.findings))
    work.exchange.write(f"told/{name}", _told(report))
    # Last, for it tells that all is there.
    work.exchange.write(f"tallies/{name}", [asdict(_tally(name, report, looked))])


def _outcomes(work: Work, stories: Sequence[Story], places: Places, progress: Progress) -> list[Outcome]:
    with closing(GatheredClaims(work.exchange, places)) as gathered:
        return outcomes(stories, work.settings, progress, None if work.embedded else gathered)


def _encoded(outcome: Outcome) -> tuple[Rows, list[Any]]:
    try:
        return encode([outcome])
    except TypeError as error:
        raise CrosscheckError(
            f"a kind has topics that are no plain data, so give --format json alone: {error}"
        ) from error


def outcomes_of(exchange: Exchange, name: str) -> Iterator[Outcome]:
    """What `compare` has kept of each story for formats that need all of it."""
    for rows, parts in exchange.read(f"outcomes/{name}"):
        yield from decode(rows, parts)


def stories_of(exchange: Exchange, batch: Batch) -> tuple[list[Story], Places]:
    """The batch's stories, and where each of their articles lies."""
    places: Places = {}
    listed = [
        (words, [*enumerate(members, start=words[2])]) for *words, members in exchange.read(f"stories/{batch.name}")
    ]
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


def _told(report: Report) -> Iterator[list[Any]]:
    """A record a story: it and its articles as the report lists them, and those of them that carry one text."""
    for story in report.stories:
        names = {one.id for one in story.articles}
        shared = [list(origin.articles) for origin in report.origins if origin.articles[0] in names]
        yield [story_entry(story), [article_entry(one, "") for one in story.articles], shared]


def _tally(name: str, report: Report, looked: Looked) -> Tally:
    unsettled = Counter(finding.severity.value for finding in report.findings if not finding.settled)
    return Tally(name, len(report.articles), looked, len(report.findings), dict(sorted(unsettled.items())))
