"""An archive: one SQLite file that keeps articles, their claims, findings and judgements from drop to drop."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from crosscheck.grouping.terms import Vector
from crosscheck.models import Article, Claim, Judgement
from crosscheck.parse import grammar
from crosscheck.protocols import ClaimKind
from crosscheck.stores import articles, exports, extractions, findings, imports, judgements, kinship, pruning, results
from crosscheck.stores.articles import Archived
from crosscheck.stores.connection import connect, transaction, troubles
from crosscheck.stores.kinship import Period
from crosscheck.stores.pruning import Pruned
from crosscheck.stores.records import FindingRecord
from crosscheck.syntax import Parse


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of an article before it is added."""

    claims: Mapping[ClaimKind, Sequence[Claim[Any]]]
    parse: Parse
    terms: Vector


class Archive:
    """The archive in a file; what one call writes is there whole or not at all. All methods raise ArchiveError."""

    def __init__(self, path: Path, model: str, now: Callable[[], datetime], *, writing: bool = True) -> None:
        self.path = path
        self.writing = writing
        self._model = model
        self._now = now
        self._connection = connect(path, writing=writing)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._connection.close()

    def time(self) -> str:
        """The time for records, as ISO 8601 in UTC."""
        return self._now().isoformat(timespec="seconds")

    def claims(self, article: Article, kinds: Iterable[ClaimKind]) -> dict[str, list[Claim[Any]]]:
        """By kind's name, the claims that are kept of the article, if it is archived, in today's versions."""
        with troubles(self.path):
            found = articles.find(self._connection, article.digest)
            return extractions.claims_of(self._connection, found.id, article, kinds, self._model) if found else {}

    def keep(self, article: Article, claims: Mapping[ClaimKind, Sequence[Claim[Any]]]) -> None:
        """Keeps claims of an article that is archived in place of those of earlier versions."""
        found = self.find(article.digest)
        if found is None or not self.writing:
            return
        with self._writing():
            for kind, extracted in claims.items():
                extractions.keep_claims(self._connection, found.id, kind, self._model, extracted)

    def parse(self, article: Article) -> Parse | None:
        """The parse that is kept of the article."""
        with troubles(self.path):
            found = articles.find(self._connection, article.digest)
            return extractions.parse_of(self._connection, found.id, grammar(self._model)) if found else None

    def add(self, article: Article, story: str | None, made: Made) -> Archived:
        """The article as archived, added if it was not there; an earlier version is superseded, its findings closed."""
        with self._writing():
            found = articles.find(self._connection, article.digest)
            return found or self._insert(article, story, made)

    def _insert(self, article: Article, story: str | None, made: Made) -> Archived:
        number = articles.insert(self._connection, article, story, self._now())
        extractions.keep_parse(self._connection, number, grammar(self._model), made.parse)
        for kind, claims in made.claims.items():
            extractions.keep_claims(self._connection, number, kind, self._model, claims)
        kinship.index(self._connection, number, made.terms)
        for old in articles.replaced(self._connection, number):
            findings.close(self._connection, old.id, old.article.digest, self.time())
        return articles.fetch(self._connection, number)

    def find(self, digest: str) -> Archived | None:
        """The archived article of that digest."""
        with troubles(self.path):
            return articles.find(self._connection, digest)

    def terms(self, archived: Archived) -> Vector:
        """The terms by which the article is found."""
        with troubles(self.path):
            return kinship.vector_of(self._connection, archived.id)

    def akin(self, vectors: Sequence[Vector], period: Period | None = None) -> list[tuple[Archived, Vector]]:
        """The articles, nearest first, that may be of one story with articles of these terms, and their own terms.

        Of those with a date only the ones published in the period, if that is given.
        """
        with troubles(self.path):
            numbers = kinship.candidates(self._connection, vectors, period)
            return [
                (articles.fetch(self._connection, number), kinship.vector_of(self._connection, number))
                for number in numbers
            ]

    def before(self, article: Article) -> Archived | None:
        """The version of the article that is the latest, whatever it says of itself."""
        with troubles(self.path):
            return articles.latest(self._connection, article)

    def declared(self, story: str) -> list[Archived]:
        """The articles that were declared in the story.json of that folder, superseded ones left out."""
        with troubles(self.path):
            return articles.declared(self._connection, story)

    def brought_before(self, given: frozenset[str]) -> frozenset[str]:
        """The fingerprints of the open findings that others than the articles given (digests) have brought."""
        with troubles(self.path):
            return findings.brought_before(self._connection, given)

    def rules(self) -> dict[str, str]:
        """By fingerprint the rule of each finding."""
        with troubles(self.path):
            return findings.rules(self._connection)

    def known(self, found: FindingRecord, given: frozenset[str]) -> FindingRecord | None:
        """The open finding that others than the articles given (digests) have brought, if this is one of them."""
        with troubles(self.path):
            return findings.known(self._connection, found, given)

    def record(self, found: Iterable[FindingRecord], judged: Iterable[Judgement]) -> None:
        """Records findings as open, and judgements."""
        with self._writing():
            for finding in found:
                findings.keep(self._connection, finding)
            judgements.add(self._connection, judged)

    def result(self, key: str) -> bytes | None:
        """What a run has worked out and kept under the key."""
        with troubles(self.path):
            return results.fetch(self._connection, key)

    def keep_result(self, key: str, data: bytes) -> None:
        """Keeps what a run has worked out, if the archive may be written."""
        if self.writing:
            with self._writing():
                results.store(self._connection, key, data)

    def listed(self, *, superseded: bool = False, since: str = "") -> Iterator[Archived]:
        """Articles, oldest first."""
        with troubles(self.path):
            yield from articles.listed(self._connection, superseded=superseded, since=since)

    def named(self, name: str) -> list[Archived]:
        """The versions of the article that a number, source, address or beginning of a digest names, oldest first."""
        with troubles(self.path):
            return articles.named(self._connection, name)

    def counts(self, archived: Archived) -> dict[str, int]:
        """How many claims of each kind are kept of the article."""
        with troubles(self.path):
            return extractions.counts(self._connection, archived.id)

    def search(self, query: str, limit: int) -> list[tuple[Archived, str]]:
        """Articles that have all the words and quoted phrases, best first, each with the passage, `**` around them."""
        with troubles(self.path):
            return articles.search(self._connection, query, limit)

    def findings(self, archived: Archived | None = None, *, closed: bool = True) -> list[FindingRecord]:
        """All findings, or those that rest on an article, in the order in which they were made."""
        with troubles(self.path):
            number = archived.id if archived else None
            return list(findings.listed(self._connection, article=number, closed=closed))

    def judgements(self) -> list[Judgement]:
        """All judgements, oldest first."""
        with troubles(self.path):
            return judgements.listed(self._connection)

    def prune(self, *, before: str | None, superseded: bool, parses: bool) -> Pruned:
        """Deletes what `pruning.prune` says, and gives the room back to the disk."""
        with self._writing():
            pruned = pruning.prune(self._connection, before=before, superseded=superseded, parses=parses)
        with troubles(self.path):
            pruning.compact(self._connection)
        return pruned

    def export(self) -> Iterator[str]:
        """All of it as lines of JSON."""
        with troubles(self.path), transaction(self._connection, "DEFERRED"):
            yield from exports.lines(self._connection)

    def take_in(self, files: Mapping[str, Iterable[str]]) -> Mapping[str, int]:
        """Adds what exports and judgements files hold, all or nothing; gives how much was new."""
        with self._writing():
            taken = imports.Import(self._connection)
            for source, lines in files.items():
                taken.take(source, lines)
        return taken.added

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with troubles(self.path), transaction(self._connection):
            yield
