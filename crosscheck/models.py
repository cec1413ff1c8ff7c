"""What the stages hand to each other, from article to report; docs/architecture.md explains the words."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict

_VISIBLE = re.compile(r"[^\r\n]")
_PLAIN = str.maketrans("’‘“”«»\u00a0\u2009\u202f–", '\'\'""""   -')


class Frozen(BaseModel):
    """An immutable model that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Key(str):
    """What is compared in place of words, such as a stem or an entity's id, that remembers the words for the reader."""

    shown: str

    def __new__(cls, key: str, shown: str) -> "Key":
        """The key for comparing, and what to show for it."""
        made = super().__new__(cls, key)
        made.shown = shown
        return made


def shown(key: str) -> str:
    """A key's words for the reader."""
    return getattr(key, "shown", key.removeprefix("="))


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

    @cached_property
    def plain(self) -> str:
        """The text, as long as it is, with page furniture blanked and typographic marks made plain."""
        text = self.text
        for span in self.furniture:
            text = text[: span.start] + _VISIBLE.sub(" ", span.of(text)) + text[span.end :]
        return text.translate(_PLAIN)

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
    rule: str | None = None
    """Id of the rule broken, where it is not the kind's usual one."""
    shown: tuple[str, str] | None = None
    """How the report names the left and the right reading, where only the pair tells what matters in them."""


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
    phrase: str = ""
    """The event in the article's words, for the reader."""
    asks: str = ""
    """What makes a question of it after When or How long: `will the mayor open the bridge`; empty if nothing does."""


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
    context: frozenset[str] = frozenset()
    """Lower-case lemmas of the sentence's content words without those of the value."""
    published: datetime | None = None
    """When its article was published."""
    speaker: str | None = None
    named: frozenset[str] = frozenset()
    """Ids of the entities, places aside, that the sentence names."""


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place or other named thing, as far as one story surely speaks of one."""

    id: str
    label: str
    """`person`, `org`, `place` or `other`."""
    name: str
    """The fullest form that occurs."""
    roles: frozenset[str] = frozenset()
    """Lower-case lemmas of the titles and appositions that go with it anywhere."""
    titles: frozenset[str] = frozenset()
    acronym: str | None = None
    """The acronym that the story gives or uses for it."""
    counts: tuple[tuple[str, int], ...] = ()
    """Number of mentions by article id."""
    sentences: frozenset[tuple[str, int]] = frozenset()
    """Where it is mentioned: article id and start of the sentence."""

    @property
    def articles(self) -> frozenset[str]:
        """Ids of the articles that mention it."""
        return frozenset(article for article, _ in self.counts)

    @property
    def mentions(self) -> int:
        """How often the story mentions it."""
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True)
class NameValue:
    """The value of a name claim: the form used, and after resolution who or what it names."""

    form: str
    label: str
    title: str | None = None
    role: frozenset[str] = frozenset()
    called: str = ""
    """The title or apposition that goes with the name, in the article's words."""
    speaks: bool = False
    """Whether the named one is quoted here."""
    subject: bool = False
    """Whether the name is the subject of its clause."""
    acronym: str | None = None
    """The acronym in brackets after the name."""
    entity: Entity | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims that answer the same question: how sure (0 to 1) and why."""

    score: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """Two units of an alignment, by index, and why they were matched."""

    left: int
    right: int
    match: Match


@dataclass(frozen=True, slots=True)
class Alignment:
    """Claims that answer one question; a unit is a group of claims that say the very same."""

    kind: str
    units: tuple[tuple[Claim, ...], ...]  # type: ignore[type-arg]
    edges: tuple[Edge, ...]


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong within one article without another claim to set it against."""

    rule: str
    subject: str
    question: str
    claims: tuple[tuple[str, Claim], ...]  # type: ignore[type-arg]
    """Each reading's value with the claim that gives it."""
    why: tuple[str, ...]
    score: float


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
    score: float = 0.0
    """That of the match on which it rests, from 0 to 1: `confidence` is what such a score is worth."""


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
