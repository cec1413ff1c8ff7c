"""Claims: what an article states, of whom or what, and how sure it is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from crosscheck.models.articles import Span


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


class Modality(StrEnum):
    """How sure the article is that what it says is so."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    POSSIBLE = "possible"
    DENIED = "denied"


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
    near: frozenset[str] = frozenset()
    """Those of the context that stand right beside the value."""
    depth: float = 0.0
    """How far into its article it stands, from 0 to 1."""
    own: str = ""
    """What its value is known by in `told`; empty where nothing need be known of that."""
    told: frozenset[str] = frozenset()
    """The values that its article gives anywhere, of whatever: who tells of one does not say another instead."""


@dataclass(frozen=True, slots=True)
class Outline:
    """What a report shows of a value besides its words."""

    label: str = ""
    """Of a name: `person`, `org`, `place` or `other`."""
    calendar: tuple[datetime, datetime] | None = None
    """Of a time on the calendar: the likeliest stretch, half-open."""
    day: tuple[int | None, int | None, int | None] = (None, None, None)
    """Of a time: year, month and day, as far as they are stated."""
    clock: tuple[int, int] | None = None
    """Of a time of day: minutes after midnight, from and to."""
    amount: float | None = None
    """Of a quantity, in base units."""


@dataclass(frozen=True)
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

    @cached_property
    def articles(self) -> frozenset[str]:
        """Ids of the articles that mention it."""
        return frozenset(article for article, _ in self.counts)

    @cached_property
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
