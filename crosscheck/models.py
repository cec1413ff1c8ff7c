"""What the stages hand to each other, from article to report; docs/vocabulary.md explains the words."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """An immutable model that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Relation(StrEnum):
    """How two readings of one question stand to each other, mildest first."""

    SAME = "same"
    REFINES = "refines"
    ALIAS = "alias"
    UPDATE = "update"
    INEXACT = "inexact"
    DISPUTED = "disputed"
    CONFLICT = "conflict"

    @property
    def rank(self) -> int:
        """Position from mild (0) to grave."""
        return list(Relation).index(self)

    @property
    def agrees(self) -> bool:
        """Whether an editor has nothing to look at."""
        return self in (Relation.SAME, Relation.REFINES)


class Severity(StrEnum):
    """How much a finding asks of the editor, mildest first."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """Position from mild (0) to grave."""
        return list(Severity).index(self)


class Modality(StrEnum):
    """How sure the article is that what it says is so."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


class Span(Frozen):
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
    text: str
    outlet: str | None = None
    title: str | None = None
    published: datetime | None = None
    language: str = "en"
    sha256: str
    furniture: tuple[Span, ...] = ()

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


class Skipped(Frozen):
    """A source that was not compared, and why."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """How two values stand to each other and, in one plain sentence part, why."""

    relation: Relation
    reason: str


V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody or something taking part in an event: its role in the sentence and the words that name it."""

    role: str
    key: str
    """Lower-case lemma of the head, or after resolution an entity's id."""
    words: frozenset[str]
    """Lower-case lemmas of all content words of the phrase, the head's among them."""
    span: Span


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, by the verb or event noun that says so and those who take part."""

    predicate: str
    """Lemma of the verb or noun."""
    participants: tuple[Participant, ...] = ()
    modality: Modality = Modality.ASSERTED
    tense: str | None = None
    """`past`, `present`, `future`, or None where the sentence does not tell."""


@dataclass(frozen=True, slots=True)
class Claim(Generic[V]):
    """What an article states: a value, the words that give it and what it is about."""

    kind: str
    article: str
    span: Span
    text: str
    sentence: Span
    value: V
    topic: str
    """What the value is of: a name's entity, a counted noun, an event's predicate."""
    event: Event | None = None
    speaker: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place or other thing with a name, and all the mentions thought to name it."""

    id: str
    label: str
    """`person`, `org`, `place` or `other`."""
    name: str
    mentions: tuple[Claim, ...]  # type: ignore[type-arg]
    why: tuple[str, ...] = ()
    """Why differently spelled mentions were joined; empty where all agree."""


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims that answer the same question: how sure (0 to 1) and why."""

    score: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Claims that answer the same question about the same subject."""

    kind: str
    key: Hashable
    claims: tuple[Claim, ...]  # type: ignore[type-arg]
    score: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """One distinct value in an alignment, with all the claims that give it."""

    value: str
    claims: tuple[Claim, ...]  # type: ignore[type-arg]


@dataclass(frozen=True, slots=True)
class Finding:
    """An alignment whose readings don't agree."""

    id: str
    rule: str
    kind: str
    relation: Relation
    severity: Severity
    confidence: float
    scope: str
    """`across` articles or `within` one."""
    story: str
    question: str
    readings: tuple[Reading, ...]
    why: tuple[str, ...]
    suggestion: str | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """A question that several articles answer alike, so that an editor sees what was checked."""

    kind: str
    story: str
    question: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class NotRun:
    """A rule that could not be applied, and why."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was looked at: claims by kind, alignments, pairs of claims compared, rules."""

    claims: dict[str, int] = field(default_factory=dict)
    alignments: int = 0
    pairs_compared: int = 0
    rules_run: tuple[str, ...] = ()
    rules_not_run: tuple[NotRun, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that one run has to say."""

    stories: tuple[Story, ...]
    findings: tuple[Finding, ...]
    agreements: tuple[Agreement, ...]
    coverage: Coverage
    skipped: tuple[Skipped, ...]

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles compared, story by story."""
        return tuple(article for story in self.stories for article in story.articles)
