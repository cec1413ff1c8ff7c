"""Articles, stories and the stretches of text they are made of."""

import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from pydantic import BaseModel, ConfigDict

_VISIBLE = re.compile(r"[^\r\n]")
_PLAIN = tuple(zip("’‘“”«»\u00a0\u2009\u202f–", '\'\'""""   -', strict=True))


class Frozen(BaseModel):
    """An immutable model that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@dataclass(frozen=True, slots=True)
class Span:
    """Character offsets into an article's text: `text[start:end]` is what the report shows."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The characters spanned."""
        return text[self.start : self.end]


class Article(Frozen):
    """One source text with what is known of its publication."""

    id: str
    source: str
    """Its file or address; `#` and its number there where a file holds several."""
    text: str
    outlet: str | None = None
    title: str | None = None
    published: datetime | None = None
    """When it first appeared, by the clock there; with a zone where the source gives one."""
    updated: datetime | None = None
    byline: str | None = None
    dateline: str | None = None
    url: str | None = None
    guid: str | None = None
    """What its publisher calls it in all its versions, such as a NewsML-G2 guid."""
    rights: str | None = None
    corrections: tuple[str, ...] = ()
    """What the outlet says it has corrected, one note each."""
    language: str = "en"
    """BCP 47 tag."""
    sha256: str
    """Of the file, or of the text where a file holds several."""
    furniture: tuple[Span, ...] = ()

    @cached_property
    def blanked(self) -> str:
        """The text, as long as it is, with page furniture blanked."""
        text = self.text
        for span in self.furniture:
            text = text[: span.start] + _VISIBLE.sub(" ", span.of(text)) + text[span.end :]
        return text

    @cached_property
    def plain(self) -> str:
        """The text, as long as it is, with page furniture blanked and typographic marks made plain."""
        text = self.blanked
        for mark, plain in _PLAIN:
            text = text.replace(mark, plain)
        return text

    @cached_property
    def digest(self) -> str:
        """Of the text and all that is known of its publication, wherever the article was found: SHA-256 in hex."""
        said = self.model_dump(mode="json", exclude={"id", "source", "sha256", "guid"}, exclude_defaults=True)
        return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()

    @property
    def words(self) -> int:
        """Number of words, split at white space."""
        return len(self.text.split())

    @property
    def label(self) -> str:
        """What to call the article when talking to an editor: its outlet, else its file."""
        return self.outlet or self.source.rsplit("/", 1)[-1]


class Story(Frozen):
    """Articles about the same events; only articles of one story are compared."""

    id: str
    title: str
    articles: tuple[Article, ...]
    earlier: frozenset[str] = frozenset()
    """Ids of the articles that are there to compare the others with: they are not compared with each other."""


class Skipped(Frozen):
    """A source that was not compared, and why."""

    source: str
    reason: str
