"""The public JSON report, `crosscheck.report/1`: what other programs may rely on, apart from our own models."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from crosscheck.models import Relation, Ruling, Severity, Standing

SCHEMA_ID = "urn:crosscheck:report:1"


class Contract(BaseModel):
    """A part of the report; every field is there, save that an older report may lack one with a default."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Tool(Contract):
    """The program that wrote the report."""

    name: Literal["crosscheck"]
    version: str


class ArticleEntry(Contract):
    """An article that was compared; articles of one origin are one independent source."""

    id: str
    source: str
    outlet: str | None
    title: str | None
    published: str | None = Field(description="ISO 8601, with an offset where the article gives one")
    updated: str | None = Field(description="as published")
    byline: str | None
    dateline: str | None
    url: str | None
    rights: str | None
    corrections: list[str] = Field(description="what the outlet says it has corrected")
    language: str
    words: int
    sha256: str
    origin: str = Field(description="the same for articles that carry one text, such as an agency's")


class StoryEntry(Contract):
    """Articles about the same events, by id."""

    id: str
    title: str
    articles: list[str]


class Offsets(Contract):
    """Character offsets into the article's text, end excluded."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)


class ClaimEntry(Offsets):
    """Where an article says it; `text` is the article's text from `start` to `end`."""

    article: str
    text: str
    sentence: Offsets
    speaker: str | None


class ReadingEntry(Contract):
    """One answer to the question, with every claim that gives it and the number of independent sources."""

    value: str
    origins: int = Field(ge=1, description="articles, less those that have it from a text that another one carries")
    claims: list[ClaimEntry]


class JudgementEntry(Contract):
    """A reviewer's verdict on a finding."""

    verdict: Ruling
    reason: str | None
    note: str | None
    name: str | None = Field(description="of the reviewer")
    time: str
    expires: str | None = Field(description="the last day on which it holds")
    standing: Standing = Field(description="stale: the words judged have changed since")
    contested: bool = Field(description="whether another reviewer says otherwise")


class SuggestionEntry(Contract):
    """The reading that is likely right, and why; nothing is changed."""

    value: str
    reason: str


class FindingEntry(Contract):
    """A question that the articles answer differently; `id` survives edits around the words."""

    id: str
    rule: str
    kind: str
    relation: Relation
    severity: Severity
    confidence: float = Field(ge=0, le=1)
    scope: Literal["across", "within"]
    story: str
    question: str
    readings: list[ReadingEntry]
    why: list[str]
    suggestion: SuggestionEntry | None = Field(
        description="for a conflict, the reading of most independent origins if at least three give it"
    )
    judgement: JudgementEntry | None
    known: bool | None = Field(description="whether the baseline or the archive has it; null without either")
    archived: bool = Field(default=False, description="whether it is known from the archive alone")
    related: list[str] = Field(default=[], description="ids of findings of the same story that come of the same error")


class NotRunEntry(Contract):
    """A rule that could not be applied, and why."""

    rule: str
    reason: str


class CoverageEntry(Contract):
    """What was looked at."""

    claims: dict[str, int] = Field(description="number of claims by kind")
    alignments: int
    pairs_compared: int
    rules_run: list[str]
    rules_not_run: list[NotRunEntry]


class SkippedEntry(Contract):
    """A source that was not compared, and why."""

    source: str
    reason: str


class ReportDocument(Contract):
    """Everything that one run has to say."""

    contract: Literal["crosscheck.report/1"] = Field(serialization_alias="schema")
    tool: Tool
    articles: list[ArticleEntry]
    stories: list[StoryEntry]
    findings: list[FindingEntry]
    coverage: CoverageEntry
    skipped: list[SkippedEntry]


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of the report."""
    body = ReportDocument.model_json_schema(by_alias=True, mode="serialization")
    heading = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "crosscheck.report/1",
    }
    return heading | {key: value for key, value in body.items() if key != "title"}
