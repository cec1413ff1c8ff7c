"""The report as JSON under the contract `crosscheck.report/1`."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from crosscheck import __version__
from crosscheck.models import (
    Article,
    Claim,
    Coverage,
    Finding,
    Judged,
    Reading,
    Report,
    Skipped,
    Span,
    Story,
    Suggestion,
)
from crosscheck.report_contract import (
    ArticleEntry,
    ClaimEntry,
    CoverageEntry,
    FindingEntry,
    JudgementEntry,
    NotRunEntry,
    Offsets,
    ReadingEntry,
    SkippedEntry,
    StoryEntry,
    SuggestionEntry,
    Tool,
)

Entry = dict[str, Any]
"""A part of the document, as `report_contract` has it, ready for JSON."""

# JSON lets them stand as they are, but a terminal that shows the report would act on them.
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class JsonV1:
    """Renders a report as JSON: same report, same bytes."""

    name = "json"

    def render(self, report: Report) -> str:
        """The report as a `crosscheck.report/1` document, ending in a newline."""
        origins = _origin_names(report)
        articles = (article_entry(article, origins[article.id]) for article in report.articles)
        stories, findings = map(story_entry, report.stories), map(finding_entry, report.findings)
        return "".join(document(articles, stories, findings, report.coverage, report.skipped))


def document(
    articles: Iterable[Entry],
    stories: Iterable[Entry],
    findings: Iterable[Entry],
    coverage: Coverage,
    skipped: Iterable[Skipped],
) -> Iterator[str]:
    """The document piece by piece, so that no more than an entry of it need be in memory."""
    tool = Tool(name="crosscheck", version=__version__).model_dump(mode="json")
    yield f'{{\n "schema": "crosscheck.report/1",\n "tool": {_indented(tool, 1)}'
    yield from _listed("articles", articles)
    yield from _listed("stories", stories)
    yield from _listed("findings", findings)
    yield f',\n "coverage": {_indented(_coverage(coverage).model_dump(mode="json"), 1)}'
    told = (SkippedEntry(source=one.source, reason=one.reason).model_dump(mode="json") for one in skipped)
    yield from _listed("skipped", told)
    yield "\n}\n"


def _listed(name: str, entries: Iterable[Entry]) -> Iterator[str]:
    yield f',\n "{name}": ['
    empty = True
    for entry in entries:
        yield f"{'' if empty else ','}\n  {_indented(entry, 2)}"
        empty = False
    yield "]" if empty else "\n ]"


def _indented(entry: Entry, depth: int) -> str:
    text = json.dumps(entry, ensure_ascii=False, indent=1).replace("\n", "\n" + " " * depth)
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _origin_names(report: Report) -> dict[str, str]:
    """`o1`, `o2` and so on by the article's id, in the report's order; articles that carry one text have one."""
    first = {article: origin.articles[0] for origin in report.origins for article in origin.articles}
    numbers: dict[str, str] = {}
    return {
        article.id: numbers.setdefault(first.get(article.id, article.id), f"o{len(numbers) + 1}")
        for article in report.articles
    }


def article_entry(article: Article, origin: str) -> Entry:
    """An article, and the name of where it has its text from."""
    return ArticleEntry(
        id=article.id,
        source=article.source,
        outlet=article.outlet,
        title=article.title,
        published=article.published.isoformat() if article.published else None,
        updated=article.updated.isoformat() if article.updated else None,
        byline=article.byline,
        dateline=article.dateline,
        url=article.url,
        rights=article.rights,
        corrections=list(article.corrections),
        language=article.language,
        words=article.words,
        sha256=article.sha256,
        origin=origin,
    ).model_dump(mode="json")


def story_entry(story: Story) -> Entry:
    """A story with its articles by id."""
    entry = StoryEntry(id=story.id, title=story.title, articles=[article.id for article in story.articles])
    return entry.model_dump(mode="json")


def finding_entry(finding: Finding) -> Entry:
    """A finding with all its readings."""
    return FindingEntry(
        id=finding.id,
        rule=finding.rule,
        kind=finding.kind,
        relation=finding.relation,
        severity=finding.severity,
        # More digits would differ between machines' arithmetic and mean nothing.
        confidence=round(finding.confidence, 4),
        scope="within" if finding.scope == "within" else "across",
        story=finding.story,
        question=finding.question,
        readings=[_reading(reading) for reading in finding.readings],
        why=list(finding.why),
        suggestion=_suggestion(finding.suggestion) if finding.suggestion else None,
        judgement=_judgement(finding.judged) if finding.judged else None,
        known=finding.known,
        archived=finding.archived,
        related=list(finding.related),
    ).model_dump(mode="json")


def _suggestion(suggestion: Suggestion) -> SuggestionEntry:
    return SuggestionEntry(value=suggestion.value, reason=suggestion.reason)


def _judgement(judged: Judged) -> JudgementEntry:
    said = judged.judgement
    return JudgementEntry(
        verdict=said.verdict,
        reason=said.reason,
        note=said.note,
        name=said.reviewer,
        time=said.time.isoformat(),
        expires=said.expires.isoformat() if said.expires else None,
        standing=judged.standing,
        contested=judged.contested,
    )


def _reading(reading: Reading) -> ReadingEntry:
    return ReadingEntry(
        value=reading.value, origins=reading.origins, claims=[_claim(claim) for claim in reading.claims]
    )


def _claim(claim: Claim) -> ClaimEntry:  # type: ignore[type-arg]
    return ClaimEntry(
        article=claim.article,
        start=claim.span.start,
        end=claim.span.end,
        text=claim.text,
        sentence=_offsets(claim.sentence),
        speaker=claim.speaker,
    )


def _offsets(span: Span) -> Offsets:
    return Offsets(start=span.start, end=span.end)


def _coverage(coverage: Coverage) -> CoverageEntry:
    return CoverageEntry(
        claims=dict(sorted(coverage.claims.items())),
        alignments=coverage.alignments,
        pairs_compared=coverage.pairs_compared,
        rules_run=list(coverage.rules_run),
        rules_not_run=[NotRunEntry(rule=rule.rule, reason=rule.reason) for rule in coverage.rules_not_run],
    )
