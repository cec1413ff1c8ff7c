"""What comparing a story's articles gave, and how a pile was grouped: the same articles need not be compared again."""

import hashlib
import json
import struct
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from crosscheck.config import Settings
from crosscheck.deferred import Deferred
from crosscheck.libraries import libraries
from crosscheck.models import Agreement, Article, Finding, Origin, Story
from crosscheck.parse import grammar
from crosscheck.stores.codec import UndecodableError, decode, encode
from crosscheck.stores.results import ResultsLayers
from crosscheck.versions import program

# Settings that have nothing to do with what is compared, or are applied to the outcome.
_ASIDE = {"cache", "archive", "judgements", "baseline", "fail_on", "today", "jobs", "story_window", "max_seconds"}

Piles = list[list[int]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one story gave: findings, agreements, how much was looked at, and texts that several articles carry."""

    findings: tuple[Finding, ...]
    agreements: Sequence[Agreement]
    claims: tuple[tuple[str, int], ...]
    """Number of claims by kind, of all kinds."""
    alignments: int
    pairs: int
    origins: tuple[Origin, ...] = ()
    rules: tuple[str, ...] = ()
    """Those of all kinds, sorted."""
    silenced: tuple[tuple[str, int], ...] = ()
    """Number of comparisons that the house list leaves out, by the names or the kind of claim."""


class Outcomes:
    """Keeps outcomes by all that they rest on: articles and how they are called, kinds, the program, settings."""

    def __init__(self, settings: Settings, versions: Iterable[str], results: ResultsLayers) -> None:
        self._results = results
        if results.places:
            self._program = "\0".join((program(), libraries()))
            self._basis = basis(settings, versions)

    def of(self, story: Story) -> Outcome | None:
        """The outcome kept for the story; None if there is none or it is damaged."""
        data = self._results.result(self._key(story)) if self._results.places else None
        if data is None:
            return None
        try:
            return _unpacked(data)
        except (zlib.error, UndecodableError, ValueError, TypeError, struct.error):
            return None

    def keep(self, story: Story, outcome: Outcome) -> None:
        """Keeps the outcome, unless a kind's topics are no plain data."""
        if not self._results.places:
            return
        try:
            data = _packed(outcome)
        except TypeError:
            return
        self._results.keep_result(self._key(story), data)

    def grouped(self, group: Callable[[Sequence[Article], int | None], Piles]) -> Callable[..., Piles]:
        """The same function, whose answers are kept: it loads a list of all words."""

        def kept(articles: Sequence[Article], window: int | None) -> Piles:
            if not self._results.places:
                return group(articles, window)
            key = _digest("piles", self._program, str(window), *(article.digest for article in articles))
            found = _piles(self._results.result(key), len(articles))
            if found is None:
                found = group(articles, window)
                self._results.keep_result(key, json.dumps(found).encode())
            return found

        return kept

    def _key(self, story: Story) -> str:
        articles = [f"{one.id} {one.id in story.earlier} {one.digest} {one.source}" for one in story.articles]
        return _digest(self._basis, story.id, story.title, *articles)


# Of the agreements, which most runs only count: how many, how many bytes they take and the checksum of these.
_HEAD = struct.Struct("<III")


def _packed(outcome: Outcome) -> bytes:
    """The outcome as bytes, its agreements apart; raises TypeError for what is no plain data."""
    agreements = _written(tuple(outcome.agreements))
    head = _HEAD.pack(len(outcome.agreements), len(agreements), zlib.crc32(agreements))
    return head + agreements + _written(replace(outcome, agreements=()))


def _unpacked(data: bytes) -> Outcome:
    """The outcome, its agreements made when they are asked for; raises ValueError and the like for damaged data."""
    number, length, checksum = _HEAD.unpack_from(data)
    agreements = data[_HEAD.size : _HEAD.size + length]
    outcome = _read(data[_HEAD.size + length :])
    if zlib.crc32(agreements) != checksum or not isinstance(outcome, Outcome):
        raise ValueError("damaged")
    return replace(outcome, agreements=Deferred(number, lambda: _read(agreements)))


def _written(value: Any) -> bytes:
    return zlib.compress(json.dumps(encode([value])).encode(), 6)


def _read(data: bytes) -> Any:
    rows, parts = json.loads(zlib.decompress(data))
    (value,) = decode(rows, parts)
    return value


def _digest(*words: str) -> str:
    return hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()


def _piles(data: bytes | None, articles: int) -> Piles | None:
    """The piles as they were written; None for what is none of so many articles."""
    try:
        found = json.loads(data or b"[]")
        return found if sorted(n for pile in found for n in pile) == list(range(articles)) else None
    except (ValueError, TypeError):
        return None


def basis(settings: Settings, versions: Iterable[str]) -> str:
    """All that an outcome rests on beside the articles: the program, its libraries, settings, versions of the kinds."""
    return "\0".join((program(), libraries(), grammar(settings.model), _settled(settings), *versions))


def _settled(settings: Settings) -> str:
    """The settings that may change an outcome; of a file its content."""
    values = {name: value for name, value in settings if name not in _ASIDE}
    contents = {
        name: value.read_bytes() for name, value in values.items() if isinstance(value, Path) and value.is_file()
    }
    return repr(sorted((values | contents).items(), key=lambda item: item[0]))
