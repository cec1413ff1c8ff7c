"""What a reader found, made an article: page furniture marked, the publication's metadata checked."""

import re
from datetime import date, datetime
from typing import Any

from crosscheck.errors import UnreadableError
from crosscheck.furniture import furniture, merged
from crosscheck.languages import language_of
from crosscheck.models import Article, Span, moment
from crosscheck.protocols import Document
from crosscheck.read.extracts import Extract, Manner, too_large
from crosscheck.read.manifests import Entry

_HALF = re.compile("[\ud800-\udfff]")
# What a story.json may say of an article.
_GIVEN = {"outlet", "title", "published"}


def article(extract: Extract, entry: Entry | None, manner: Manner) -> Article:
    """The article, as yet without an id; raises UnreadableError if it states nothing or cannot be one.

    What `entry`, from the folder's story.json, says goes before what the file itself says.
    """
    document, text = extract.document, _whole(extract.document.text)
    if len(text) > manner.max_bytes:
        raise UnreadableError(too_large(len(text), manner.max_bytes))
    marks = merged([*(Span(start=start, end=end) for start, end in document.markup), *furniture(text)])
    stated = _stated(text, marks)
    if not any(char.isalnum() for char in stated):
        raise UnreadableError("no text in it")
    language = language_of(stated, _text(document.metadata.get("language")), detector=manner.detector)
    known = _metadata(document) | (entry.model_dump(include=_GIVEN, exclude_none=True) if entry else {})
    return Article(
        id="", source=extract.source, text=text, sha256=extract.sha256, language=language, furniture=marks, **known
    )


def _metadata(document: Document) -> dict[str, Any]:
    """The fields of an article that the file itself gives."""
    own = document.metadata
    words = {name: _text(own.get(name)) for name in ("outlet", "title", "byline", "dateline", "url", "guid", "rights")}
    published, updated = (
        _date("published", own.get("published", own.get("date"))),
        _date("updated", own.get("updated")),
    )
    return words | {
        "published": published,
        "updated": updated if updated != published else None,
        "corrections": _notes(own.get("corrections")),
    }


def _text(value: object) -> str | None:
    """The words of a scalar; None for what is none, such as a list."""
    return _whole(str(value)).strip() or None if isinstance(value, (str, int, float, date)) else None


def _whole(text: str) -> str:
    """The text, as long as it is, without halves of characters, which no report can be written with."""
    return _HALF.sub("\ufffd", text)


def _notes(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, (list, tuple)) else [value]
    return tuple(note for note in map(_text, listed) if note)


def _date(name: str, value: object) -> datetime | None:
    if value is None:
        return None
    found = moment(value)
    if found is None:
        raise UnreadableError(f"invalid front matter: {name} {value!r:.40} is no date; write 2025-10-30T09:00")
    return found


def _stated(text: str, marks: tuple[Span, ...]) -> str:
    """The text between the marks."""
    at, parts = 0, []
    for span in marks:
        parts.append(text[at : span.start])
        at = span.end
    return " ".join((*parts, text[at:]))
