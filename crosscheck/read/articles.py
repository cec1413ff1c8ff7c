"""What a reader found, made an article: page furniture marked, the publication's metadata checked."""

from datetime import datetime
from typing import Any

from pydantic import TypeAdapter, ValidationError

from crosscheck.errors import UnreadableError
from crosscheck.furniture import furniture, merged
from crosscheck.models import Article, Span
from crosscheck.protocols import Document
from crosscheck.read.extracts import Extract, too_large
from crosscheck.read.manifests import Entry

_DATE: TypeAdapter[datetime] = TypeAdapter(datetime)


# What a story.json may say of an article.
_GIVEN = {"outlet", "title", "published"}


def article(extract: Extract, entry: Entry | None, max_bytes: int) -> Article:
    """The article, as yet without an id; raises UnreadableError if it states nothing or cannot be one.

    What `entry`, from the folder's story.json, says goes before what the file itself says.
    """
    document, text = extract.document, extract.document.text
    if len(text) > max_bytes:
        raise UnreadableError(too_large(len(text), max_bytes))
    marks = merged([*(Span(start=start, end=end) for start, end in document.markup), *furniture(text)])
    if not _letters(text, marks):
        raise UnreadableError("no text in it")
    known = _metadata(document) | (entry.model_dump(include=_GIVEN, exclude_none=True) if entry else {})
    return Article(id="", source=extract.source, text=text, sha256=extract.sha256, furniture=marks, **known)


def _metadata(document: Document) -> dict[str, Any]:
    """The fields of an article that the file itself gives."""
    own = document.metadata
    words = {name: _text(own.get(name)) for name in ("outlet", "title", "byline", "dateline", "url", "rights")}
    return words | {
        "published": _date("published", own.get("published", own.get("date"))),
        "updated": _date("updated", own.get("updated")),
        "corrections": _notes(own.get("corrections")),
    }


def _text(value: object) -> str | None:
    return None if value is None else str(value).strip() or None


def _notes(value: object) -> tuple[str, ...]:
    listed = value if isinstance(value, (list, tuple)) else [value]
    return tuple(note for note in map(_text, listed) if note)


def _date(name: str, value: object) -> datetime | None:
    if value is None:
        return None
    try:
        return _DATE.validate_python(value if isinstance(value, datetime) else str(value))
    except ValidationError as error:
        raise UnreadableError(f"invalid front matter: {name} {value!r} is no date; write 2025-10-30T09:00") from error


def _letters(text: str, marks: tuple[Span, ...]) -> bool:
    """Whether anything but marks and blanks is left."""
    at = 0
    for span in (*marks, Span(start=len(text), end=len(text))):
        if any(char.isalnum() for char in text[at : span.start]):
            return True
        at = span.end
    return False
