"""The interfaces that a plug-in implements: a reader of articles, a kind of claim, an output format."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Protocol, runtime_checkable

from pydantic import Field

from crosscheck.models import Article, Claim, Flaw, Frozen, Match, Report, Skipped, Verdict
from crosscheck.syntax import Parse


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file, page or stream as a reader gets it."""

    name: str
    """Path or address."""
    stream: BinaryIO
    """Open and at its start; it can be sought."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """For tables: the column that holds `text` or one of the metadata, where the user says so."""
    media_type: str = ""
    """As its server names it; empty for a file."""


class Document(Frozen):
    """What a reader makes of an article: text, and what the file itself says of its publication."""

    text: str
    metadata: Mapping[str, Any] = Field(default_factory=dict)
    """Any of `title`, `outlet`, `byline`, `dateline`, `published`, `updated`, `language`, `url`, `guid`, `rights`
    and `corrections`; others are ignored."""
    markup: tuple[tuple[int, int], ...] = ()
    """Stretches of the text that are markup and state nothing."""
    part: str | None = None
    """What it is called within its file, such as its number; None if it is the whole file."""


class Reader(Protocol):
    """Reads files of one format."""

    suffixes: tuple[str, ...]
    """Lower-case file name endings that it reads, with the dot."""
    bulk: int
    """How many times larger than an article's text a file may be, for markup or because it holds many articles.
    Larger ones are skipped unread, so it also bounds the memory that a reader needs."""

    def recognises(self, head: str) -> bool:
        """Whether a file that begins so is of this format: decides between readers of one ending, and where there is
        no ending to go by."""
        ...

    def read(self, file: SourceFile) -> Iterable[Document | Skipped]:
        """The articles in the file in its order; one that cannot be read as Skipped, its source the part's name.

        Raises UnreadableError with a reason if nothing (more) can be read; what came before it stays.
        """
        ...


@runtime_checkable
class Slow(Protocol):
    """A reader that takes long over a file, or whose library takes long to load: what it gives is kept."""

    bulk: int
    slow: bool
    """True."""


class ClaimKind(Protocol):
    """One kind of claim: how to take it from an article, when two answer one question, how two values stand.

    Claims are stored if their values are frozen dataclasses, enums, tuples, frozensets, times and scalars. A kind may
    have a `version: str` that changes whenever what `extract` gives changes, so that stored claims are extracted
    anew; for one without, a digest of its sources does.
    """

    name: str
    rule: str
    """Id of the rule under which disagreeing claims are reported."""
    rules: tuple[str, ...]
    """Ids of all its rules, those of flaws included."""

    exclusive: bool
    """Whether a claim can answer at most one claim of another article."""

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """The article's claims of this kind, in text order."""
        ...

    def identity(self, claim: Claim[Any]) -> Hashable:
        """Equal for claims that say the very same of the same subject: they are compared only once."""
        ...

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """Keys of which two claims must share one to be matched."""
        ...

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """How surely and why the two answer one question; None if they don't."""
        ...

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two values stand; None if they cannot be compared."""
        ...

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """The question that aligned claims answer, for an editor."""
        ...

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """What the question is about, free of wording and offsets: part of a finding's fingerprint."""
        ...

    def show(self, claim: Claim[Any]) -> str:
        """The claim's value as the report names the reading."""
        ...

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """What is wrong within one article by itself, such as a weekday that does not fit its date."""
        ...


class Format(Protocol):
    """Renders a report."""

    name: str

    def render(self, report: Report) -> str:
        """The whole report as text."""
        ...


class Store(Protocol):
    """Keeps claims from run to run, by the content of their article and by the version of their kind."""

    def claims(self, article: Article, kinds: Iterable[ClaimKind]) -> dict[str, list[Claim[Any]]]:
        """By kind's name, the article's claims of those of the kinds for which they are kept in today's version."""
        ...

    def keep(self, article: Article, claims: Mapping[ClaimKind, Sequence[Claim[Any]]]) -> None:
        """Keeps all claims of the kinds given, in place of those of earlier versions."""
        ...
