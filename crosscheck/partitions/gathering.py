"""Gather task: a chunk's articles parsed and their claims written beside them; and those claims as a store."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from crosscheck.extract import extract
from crosscheck.models import Article, Claim
from crosscheck.parse import parse
from crosscheck.partitions.exchange import Exchange, Records
from crosscheck.partitions.reading import articles
from crosscheck.partitions.work import Chunk, Work
from crosscheck.protocols import ClaimKind
from crosscheck.registry import kinds
from crosscheck.stores.claims import put_together, taken_apart
from crosscheck.syntax import Parse


def gather_chunk(work: Work, chunk: Chunk) -> Chunk:
    """Writes the claims of the chunk's articles, unless an earlier run has."""
    name = _name(chunk.name)
    if not work.exchange.has(name):
        work.exchange.write(name, _records(work, chunk))
    return chunk


def _name(chunk: str) -> str:
    return f"claims/{chunk}"


def _records(work: Work, chunk: Chunk) -> Iterator[dict[str, Any]]:
    found = list(articles(work, chunk))
    parses = parse(found, model=work.settings.model, cache=None)
    return (_record(article, made) for article, made in zip(found, parses, strict=True))


def _record(article: Article, made: Parse) -> dict[str, Any]:
    """By kind; a kind whose values are no plain data is left out and extracted again where it is compared."""
    record = {}
    for kind in kinds():
        try:
            record[kind.name] = taken_apart(extract(article, made, [kind]), kind)
        except TypeError:
            continue
    return record


class GatheredClaims:
    """The claims of articles, by where these lie in their chunks."""

    def __init__(self, exchange: Exchange, places: Mapping[str, tuple[str, int]]) -> None:
        """`places` has for an article's id the name of its chunk and its number there."""
        self._exchange, self._places = exchange, places
        self._opened: dict[str, Records] = {}

    def claims(self, article: Article, kinds: Iterable[ClaimKind]) -> dict[str, list[Claim[Any]]]:
        """As in `Store`."""
        chunk, number = self._places[article.id]
        if chunk not in self._opened:
            self._opened[chunk] = self._exchange.opened(_name(chunk))
        record = self._opened[chunk][number]
        found = {kind.name: put_together(record[kind.name], kind, article) for kind in kinds if kind.name in record}
        return {name: claims for name, claims in found.items() if claims is not None}

    def keep(self, article: Article, claims: Mapping[ClaimKind, Sequence[Claim[Any]]]) -> None:
        """Keeps nothing: what a chunk has no room for is made each time."""

    def close(self) -> None:
        """Closes the files."""
        for records in self._opened.values():
            records.close()
