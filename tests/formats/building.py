"""Articles, claims and readings in a line each."""

import hashlib
import re
from datetime import datetime

from crosscheck.models import Article, Claim, Reading, Span


def article(
    name: str,
    source: str,
    text: str,
    outlet: str | None = None,
    title: str | None = None,
    published: datetime | None = None,
) -> Article:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Article(id=name, source=source, text=text, outlet=outlet, title=title, published=published, sha256=digest)


def reading(value: str, *claims: Claim[str]) -> Reading:
    return Reading(value, claims)


def claim(kind: str, article: Article, words: str, nth: int = 0, speaker: str | None = None) -> Claim[str]:
    """A claim on the nth place where the article has these words, in its sentence."""
    start = [match.start() for match in re.finditer(re.escape(words), article.text)][nth]
    span = Span(start=start, end=start + len(words))
    return Claim(
        kind=kind,
        article=article.id,
        span=span,
        text=words,
        sentence=sentence_around(article.text, span),
        value=words,
        topic=words,
        speaker=speaker,
    )


def sentence_around(text: str, span: Span) -> Span:
    ends = [0, *(match.end() for match in re.finditer(r"(?<!a\.m)[.!?]”?\s+(?=[A-Z“])|\n+", text)), len(text)]
    start = max(end for end in ends if end <= span.start)
    end = min(end for end in ends if end >= span.end)
    return Span(start=start, end=start + len(text[start:end].rstrip()))
