"""Group stage: articles to stories; only articles of one story are compared."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import PurePath

from crosscheck.models import Article, Story
from crosscheck.read import Source


def group(sources: Sequence[Source]) -> list[Story]:
    """A folder with a story.json is a story; all articles without one make one story together."""
    stories: list[Story] = []
    ordered = sorted(sources, key=lambda source: source.story or "")
    number = 0
    for _, members in groupby(ordered, key=lambda source: source.story):
        listed = list(members)
        articles = []
        for source in listed:
            number += 1
            articles.append(source.article.model_copy(update={"id": f"a{number}"}))
        stories.append(Story(id=f"s{len(stories) + 1}", title=_title(listed[0], articles), articles=tuple(articles)))
    return stories


def _title(first: Source, articles: list[Article]) -> str:
    folders = {PurePath(article.source).parent.name for article in articles}
    folder = next(iter(folders)) if len(folders) == 1 else ""
    return first.story_title or articles[0].title or folder or articles[0].label
