"""A finding as the archive keeps it: readable without the articles, which may be pruned."""

from pydantic import FiniteFloat

from crosscheck.models import Article, Finding, Frozen, Reading, Relation, Severity


class PassageRecord(Frozen):
    """Where an article gives a reading."""

    article: str
    """Its digest."""
    label: str
    """What to call the article."""
    start: int
    end: int
    text: str
    sentence: str
    speaker: str | None = None


class ReadingRecord(Frozen):
    """One answer, with every passage that gives it."""

    value: str
    passages: tuple[PassageRecord, ...]


class FindingRecord(Frozen):
    """A finding, when it was first made and, if what disagreed is no longer there, when it was closed."""

    fingerprint: str
    rule: str
    kind: str
    relation: Relation
    severity: Severity
    confidence: FiniteFloat
    scope: str
    question: str
    why: tuple[str, ...]
    readings: tuple[ReadingRecord, ...]
    brought: tuple[str, ...]
    """Digests of the articles that were new when it was made."""
    found: str
    """ISO 8601 in UTC, as is `closed`."""
    closed: str | None = None

    @property
    def articles(self) -> frozenset[str]:
        """Digests of all articles that give a reading."""
        return frozenset(passage.article for reading in self.readings for passage in reading.passages)

    def without(self, article: str) -> "FindingRecord":
        """What is left of it once that article counts no more."""
        left = tuple(
            ReadingRecord(value=reading.value, passages=passages)
            for reading in self.readings
            if (passages := tuple(passage for passage in reading.passages if passage.article != article))
        )
        return self.model_copy(update={"readings": left})

    def joined(self, earlier: "FindingRecord") -> "FindingRecord":
        """The finding as it is now with what was known of it: when it was made, who brought it, who else says so."""
        values = {reading.value: reading for reading in earlier.readings}
        now = {reading.value for reading in self.readings}
        readings = [_both(reading, values.get(reading.value)) for reading in self.readings]
        readings += [reading for reading in earlier.readings if reading.value not in now]
        return self.model_copy(update={"readings": tuple(readings), "brought": earlier.brought, "found": earlier.found})


def record(finding: Finding, articles: dict[str, Article], fresh: frozenset[str], found: str) -> FindingRecord:
    """The finding for the archive; `articles` by the ids that its claims have, `fresh` the ids of the new ones."""
    involved = {claim.article for reading in finding.readings for claim in reading.claims}
    return FindingRecord(
        fingerprint=finding.id,
        rule=finding.rule,
        kind=finding.kind,
        relation=finding.relation,
        severity=finding.severity,
        confidence=round(finding.confidence, 4),
        scope=finding.scope,
        question=finding.question,
        why=finding.why,
        readings=tuple(_reading(reading, articles) for reading in finding.readings),
        brought=tuple(sorted(articles[name].digest for name in involved & fresh)),
        found=found,
    )


def _reading(reading: Reading, articles: dict[str, Article]) -> ReadingRecord:
    passages = [
        PassageRecord(
            article=articles[claim.article].digest,
            label=articles[claim.article].label,
            start=claim.span.start,
            end=claim.span.end,
            text=claim.text,
            sentence=claim.sentence.of(articles[claim.article].text),
            speaker=claim.speaker,
        )
        for claim in reading.claims
    ]
    return ReadingRecord(value=reading.value, passages=_ordered(passages))


def _both(now: ReadingRecord, earlier: ReadingRecord | None) -> ReadingRecord:
    passages = {*now.passages, *(earlier.passages if earlier else ())}
    return ReadingRecord(value=now.value, passages=_ordered(passages))


def _ordered(passages: "set[PassageRecord] | list[PassageRecord]") -> tuple[PassageRecord, ...]:
    return tuple(sorted(passages, key=lambda passage: (passage.article, passage.start, passage.end)))
