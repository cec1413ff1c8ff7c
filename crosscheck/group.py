"""Group stage: articles to stories; only articles of one story are compared."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath

from crosscheck.grouping import same_events
from crosscheck.models import Article, Story
from crosscheck.read import Source

_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class Card:
    """What is needed of an article to give it its place in a story and to name that, in a few hundred bytes."""

    source: str
    title: str | None
    begins: str
    """The beginning of the text, cut after a word; what the article is called if it has none."""
    story: str | None
    """As in `Source`, as is the next."""
    story_title: str | None


def card(source: Source) -> Card:
    """The card of an article."""
    article = source.article
    begins = _first_words(article) or article.label
    return Card(article.source, article.title, begins, source.story, source.story_title)


def group(
    sources: Sequence[Source],
    *,
    one_story: bool = False,
    window: int | None = None,
    like: Callable[[Sequence[Article], int | None], list[list[int]]] = same_events,
) -> list[Story]:
    """A folder with a story.json is a story; other articles are one if they tell of the same events.

    With `one_story` all of them are one, whatever they tell of; a `window` is the days within which the articles of
    a story that is not declared were published. `like` tells which articles tell of the same events.
    """

    def same(loose: Sequence[int]) -> list[list[int]]:
        return like([sources[n].article for n in loose], window)

    stories: list[Story] = []
    number = 0
    for title, members in arranged([card(source) for source in sources], same, one_story=one_story):
        articles = [
            sources[n].article.model_copy(update={"id": f"a{at}"}) for at, n in enumerate(members, start=number + 1)
        ]
        number += len(articles)
        stories.append(Story(id=f"s{len(stories) + 1}", title=title, articles=tuple(articles)))
    return stories


def arranged(
    cards: Sequence[Card], same: Callable[[Sequence[int]], list[list[int]]], *, one_story: bool = False
) -> Iterator[tuple[str, list[int]]]:
    """The stories in the report's order: title, and its articles by index.

    `same` puts indexes of articles that no story.json declares together by what they tell of: it gives, story by
    story, positions in what it is given.
    """
    everything = list(range(len(cards)))
    for members in [everything] if one_story and cards else _piles(cards, same):
        told = [cards[n] for n in members]
        yield _title(told, alone=len(members) == len(cards)), members


def _piles(cards: Sequence[Card], same: Callable[[Sequence[int]], list[list[int]]]) -> Iterator[list[int]]:
    """The articles story by story: first those that no story.json puts together, then folder by folder."""
    loose = [n for n, one in enumerate(cards) if one.story is None]
    if len(loose) > 1:
        yield from ([loose[n] for n in members] for members in same(loose))
    elif loose:
        yield loose
    declared = sorted((n for n, one in enumerate(cards) if one.story is not None), key=lambda n: cards[n].story or "")
    for _, members in groupby(declared, key=lambda n: cards[n].story):
        yield list(members)


def _title(members: Sequence[Card], *, alone: bool) -> str:
    """The story's declared title, else its first article's; a folder names the story if there is no other in it."""
    first = members[0]
    folders = {PurePath(one.source).parent.name for one in members}
    folder = folders.pop() if len(folders) == 1 and (alone or first.story) else ""
    return first.story_title or first.title or folder or first.begins


def _first_words(article: Article) -> str:
    """The beginning of the text, cut after a word."""
    line = next((line.strip() for line in article.plain.splitlines() if line.strip()), "")
    return line if len(line) <= _LONGEST_TITLE else line[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"
