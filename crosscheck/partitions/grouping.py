"""Count, weigh and arrange tasks: which articles of all chunks tell of the same events.

The stories are those that grouping all articles at once gives: the same terms with the same weights, clustered in one
place, from about a kilobyte of each article.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from crosscheck.group import Card, arranged
from crosscheck.grouping import Packed, together
from crosscheck.grouping.terms import Vector, Weights
from crosscheck.partitions.exchange import Exchange
from crosscheck.partitions.reading import articles
from crosscheck.partitions.work import Batch, Chunk, Counted, Work, content, key


def count(work: Work, chunks: Sequence[Chunk]) -> Counted:
    """Adds up in how many articles of the pile each term is; a term of one article is left out."""
    found: Counter[str] = Counter()
    number = 0
    for chunk in chunks:
        (counted, terms), *_ = work.exchange.read(f"terms/{chunk.name}")
        found.update(terms)
        number += counted
    name = key("counted", *(chunk.name for chunk in chunks))
    work.exchange.write(f"counted/{name}", [{term: n for term, n in found.items() if n > 1}])
    return Counted(name, number)


def weigh(work: Work, counted: Counted, chunk: Chunk) -> Chunk:
    """Writes the vectors of the chunk's articles."""
    name = _vectors(counted, chunk)
    if not work.exchange.has(name):
        weights = _weights(work.exchange, counted)
        work.exchange.write(name, (weights.of(article) for article in articles(work, chunk)))
    return chunk


def _vectors(counted: Counted, chunk: Chunk) -> str:
    return f"vectors/{key(counted.name, chunk.name)}"


@lru_cache(maxsize=1)
def _loaded(folder: str, name: str) -> dict[str, int]:
    (found,) = Exchange(Path(folder)).read(f"counted/{name}")
    return dict(found)


def _weights(exchange: Exchange, counted: Counted) -> Weights:
    return Weights(_loaded(str(exchange.folder), counted.name), counted.articles)


def arrange(work: Work, counted: Counted | None, chunks: Sequence[Chunk]) -> list[Batch]:
    """Puts the articles of all chunks into stories, and writes these in batches; without `counted` by folder alone."""
    cards, published, places = _cards(work.exchange, chunks)
    packed = Packed(_all_vectors(work.exchange, counted, chunks)) if counted else Packed(())

    def same(loose: Sequence[int]) -> list[list[int]]:
        known = packed if len(loose) == len(packed) else Packed(packed[n] for n in loose)
        return together(known, [published[n] for n in loose], work.settings.story_window)

    stories = arranged(cards, same, one_story=work.settings.one_story)
    return [_written(work, batch) for batch in _batches(_numbered(stories, places), work.batch)]


def _cards(exchange: Exchange, chunks: Sequence[Chunk]) -> tuple[list[Card], list[float | None], list[tuple[str, int]]]:
    cards, published, places = [], [], []
    for chunk in chunks:
        for number, (*words, day) in enumerate(exchange.read(f"cards/{chunk.name}")):
            cards.append(Card(*words))
            published.append(day)
            places.append((chunk.name, number))
    return cards, published, places


def _all_vectors(exchange: Exchange, counted: Counted, chunks: Sequence[Chunk]) -> Iterator[Vector]:
    for chunk in chunks:
        yield from exchange.read(_vectors(counted, chunk))


def _numbered(stories: Iterable[tuple[str, list[int]]], places: Sequence[tuple[str, int]]) -> Iterator[list[Any]]:
    """A record a story: id, title, the number of its first article in the report, and where its articles lie."""
    first = 1
    for number, (title, members) in enumerate(stories, start=1):
        yield [f"s{number}", title, first, [places[n] for n in members]]
        first += len(members)


def _batches(stories: Iterable[list[Any]], size: int) -> Iterator[list[list[Any]]]:
    """Stories together until they have `size` articles."""
    some: list[list[Any]] = []
    articles = 0
    for story in stories:
        some.append(story)
        articles += len(story[3])
        if articles >= size:
            yield some
            some, articles = [], 0
    if some:
        yield some


def _written(work: Work, stories: list[list[Any]]) -> Batch:
    batch = Batch(content(stories), sum(len(story[3]) for story in stories))
    work.exchange.write(f"stories/{batch.name}", stories)
    return batch
