"""How the page refers to an article: a letter, a label, a place in its text."""

from dataclasses import dataclass

from crosscheck.excerpts import labels
from crosscheck.models import Article, Claim, Report
from crosscheck.wording import publication_words


@dataclass(frozen=True, slots=True)
class Byline:
    """An article as the page names it; the letter is also its key in filters and anchors."""

    letter: str
    label: str
    title: str | None
    source: str
    language: str
    words: int
    published: str | None
    published_iso: str | None
    author: str | None
    updated: str | None
    updated_iso: str | None
    corrections: tuple[str, ...]

    @property
    def anchor(self) -> str:
        """The id of the article's text on the page."""
        return f"article-{self.letter}"


def bylines(report: Report) -> dict[str, Byline]:
    """A byline for every article, by the article's id, lettered in the report's order."""
    names = labels(report.articles)
    return {
        article.id: _byline(article, _letter(index), names[article.id]) for index, article in enumerate(report.articles)
    }


def _byline(article: Article, letter: str, label: str) -> Byline:
    published, updated = article.published, article.updated
    return Byline(
        letter=letter,
        label=label,
        title=article.title,
        source=article.source,
        language=article.language,
        words=article.words,
        published=publication_words(published) if published else None,
        published_iso=published.isoformat() if published else None,
        author=article.byline,
        updated=publication_words(updated) if updated else None,
        updated_iso=updated.isoformat() if updated else None,
        corrections=article.corrections,
    )


def _letter(index: int) -> str:
    """A to Z, then AA, AB and so on, as in a spreadsheet."""
    before, last = divmod(index, 26)
    return (_letter(before - 1) if before else "") + chr(ord("A") + last)


def first_mark(claim: Claim, text: str) -> int | None:  # type: ignore[type-arg]
    """Where in the text the claim's first visible character stands; None for a claim without any."""
    words = claim.span.of(text)
    return claim.span.start + len(words) - len(words.lstrip()) if words.strip() else None


def mark_anchor(byline: Byline, offset: int | None) -> str:
    """The id of the mark that begins at `offset`, or of the whole article."""
    return byline.anchor if offset is None else f"text-{byline.letter}-{offset}"
