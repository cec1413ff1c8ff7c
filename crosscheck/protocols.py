"""The interfaces that a plug-in implements: a reader of articles, a kind of claim, an output format."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from pydantic import Field

from crosscheck.models import Article, Claim, Flaw, Frozen, Match, Report, Verdict
from crosscheck.syntax import Parse


class Document(Frozen):
    """What a reader makes of a file: text, and what the file itself says of its publication."""

    text: str
    metadata: Mapping[str, Any] = Field(default_factory=dict)
    """Any of `title`, `outlet`, `published`, `language`."""
    markup: tuple[tuple[int, int], ...] = ()
    """Stretches of the text that are markup and state nothing."""


class Reader(Protocol):
    """Reads files of one format."""

    suffixes: tuple[str, ...]
    """Lower-case file name endings that it reads, with the dot."""

    def read(self, path: Path, data: bytes) -> Document:
        """The document in `data`; raises UnreadableError with a reason."""
        ...


class ClaimKind(Protocol):
    """One kind of claim: how to take it from an article, when two answer one question, how two values stand."""

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
