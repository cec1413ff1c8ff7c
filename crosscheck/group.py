"""Group stage: articles to stories; only articles of one story are compared."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from pathlib import PurePath

from crosscheck.grouping import same_events
from crosscheck.models import Article, Story
from crosscheck.read import Source

_LONGEST_TITLE = 80


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
    stories: list[Story] = []
    number = 0
    for members in [list(sources)] if one_story and sources else _piles(sources, window, like):
        articles = [
            source.article.model_copy(update={"id": f"a{n}"}) for n, source in enumerate(members, start=number + 1)
        ]
        number += len(articles)
        title = _title(members[0], articles, alone=len(members) == len(sources))
        stories.append(Story(id=f"s{len(stories) + 1}", title=title, articles=tuple(articles)))
    return stories


def _piles(
    sources: Sequence[Source], window: int | None, like: Callable[[Sequence[Article], int | None], list[list[int]]]
) -> Iterator[list[Source]]:
    """The sources story by story: first those that no story.json puts together, then folder by folder."""
    loose = [source for source in sources if source.story is None]
    if len(loose) > 1:
        articles = [source.article for source in loose]
        yield from ([loose[n] for n in members] for members in like(articles, window))
    elif loose:
        yield loose
    declared = sorted((source for source in sources if source.story is not None), key=lambda source: source.story or "")
    for _, members in groupby(declared, key=lambda source: source.story):
        yield list(members)


def _title(first: Source, articles: Sequence[Article], *, alone: bool) -> str:
    """The story's declared title, else its first article's; a folder names the story if there is no other in it."""
    folders = {PurePath(article.source).parent.name for article in articles}
    folder = folders.pop() if len(folders) == 1 and (alone or first.story) else ""
    return first.story_title or articles[0].title or folder or _first_words(articles[0]) or articles[0].label


def _first_words(article: Article) -> str:
    """The beginning of the text, cut after a word."""
    line = next((line.strip() for line in article.plain.splitlines() if line.strip()), "")
    return line if len(line) <= _LONGEST_TITLE else line[:_LONGEST_TITLE].rsplit(" ", 1)[0] + "…"
