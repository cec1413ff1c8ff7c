"""Versions of one article: which of several are earlier ones that a later one has corrected."""

from collections.abc import Sequence

from crosscheck.models import Article, Story, later_by


def follows(left: Article, right: Article) -> bool:
    """Whether `right` is the later version: by what they say of it, else because it came later."""
    ours, theirs = left.updated or left.published, right.updated or right.published
    return not (ours and theirs) or later_by(ours, theirs).total_seconds() >= 0


def outdated(articles: Sequence[Article]) -> dict[str, Article]:
    """By the id of each earlier version the latest one: of the same address, or of one outlet's id for it."""
    versions: dict[tuple[str, ...], list[Article]] = {}
    for article in articles:
        if article.url:
            versions.setdefault(("url", article.url), []).append(article)
        if article.guid:
            versions.setdefault(("guid", article.guid, article.outlet or ""), []).append(article)
    found: dict[str, Article] = {}
    for several in versions.values():
        last = several[0]
        for article in several[1:]:
            last = article if follows(last, article) else last
        found |= {article.id: last for article in several if article.id != last.id}
    return found


def current(story: Story) -> Story:
    """The story without earlier versions of its articles."""
    old = outdated(story.articles)
    if not old:
        return story
    return story.model_copy(update={"articles": tuple(one for one in story.articles if one.id not in old)})
