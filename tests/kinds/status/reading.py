"""A text as an article, its parse and its claims."""

from pathlib import Path

from crosscheck.config import Settings
from crosscheck.group import group
from crosscheck.kinds.status.statuses import StatusValue, claims
from crosscheck.models import Article, Claim
from crosscheck.parse import parse
from crosscheck.read import read
from crosscheck.registry import readers
from crosscheck.syntax import Parse


def parsed(folder: Path, text: str) -> tuple[Article, Parse]:
    """The text as an article in a file of that folder, which is made if need be, and its parse."""
    folder.mkdir(exist_ok=True)
    (folder / "text.txt").write_text(text, encoding="utf-8")
    sources, _ = read([folder], readers(), 10_000)
    article = group(sources)[0].articles[0]
    [found] = parse([article], model=Settings().model, cache=None)
    return article, found


def first_claim(folder: Path, text: str) -> Claim[StatusValue]:
    """The text's first claim, of an article named after the folder."""
    article, found = parsed(folder, text)
    return next(iter(claims(article.model_copy(update={"id": folder.name}), found)))
