"""The page as a whole: what stands where, counted and in order."""

from collections.abc import Mapping
from dataclasses import dataclass

from crosscheck import __version__
from crosscheck.excerpts import one_line
from crosscheck.models import Coverage, Report, Severity, Skipped, Story
from crosscheck.report_view.bylines import Byline, bylines
from crosscheck.report_view.cards import Card, cards
from crosscheck.report_view.facets import Choice, counted_choices
from crosscheck.report_view.matrices import Matrix, matrix
from crosscheck.report_view.overviews import Overview, overview
from crosscheck.report_view.texts import ArticleText, article_text
from crosscheck.wording import counted, severity_counts


@dataclass(frozen=True, slots=True)
class SharedText:
    """A text that several articles carry, with the agency that they credit."""

    bylines: tuple[Byline, ...]
    agency: str | None


@dataclass(frozen=True, slots=True)
class StorySection:
    """A story: its articles, where they differ, its findings."""

    anchor: str
    title: str
    bylines: tuple[Byline, ...]
    matrix: Matrix
    cards: tuple[Card, ...]
    settled: tuple[Card, ...]
    """Those that are dismissed, in the baseline or in the archive."""
    overview: Overview
    shared: tuple[SharedText, ...]


@dataclass(frozen=True, slots=True)
class PageView:
    """Everything that the report's page shows."""

    title: str
    version: str
    severities: dict[Severity, int]
    choices: Mapping[str, tuple[Choice, ...]]
    """The filters, by field."""
    stories: tuple[StorySection, ...]
    texts: tuple[ArticleText, ...]
    agreements: int
    coverage: Coverage
    skipped: tuple[Skipped, ...]

    @property
    def findings(self) -> int:
        """How many findings there are to look at."""
        return sum(len(story.cards) for story in self.stories)

    @property
    def settled(self) -> int:
        """How many findings the page shows only when asked."""
        return sum(len(story.settled) for story in self.stories)


def page_view(report: Report) -> PageView:
    """The view of a report; the same report gives the same view."""
    named = bylines(report)
    made = cards(report, named)
    open_findings = [finding for finding in report.findings if not finding.settled]
    return PageView(
        title=_title(report),
        version=__version__,
        severities=severity_counts(open_findings),
        choices=_choices(made),
        stories=tuple(
            _section(story, number, made, named, report) for number, story in enumerate(report.stories, start=1)
        ),
        texts=tuple(article_text(article, named[article.id], made) for article in report.articles),
        agreements=len(report.agreements),
        coverage=report.coverage,
        skipped=report.skipped,
    )


def _choices(made: tuple[Card, ...]) -> dict[str, tuple[Choice, ...]]:
    settled = [card.facets for card in made if card.finding.settled]
    return counted_choices([card.facets for card in made if not card.finding.settled], settled)


def _title(report: Report) -> str:
    if len(report.stories) == 1:
        return one_line(report.stories[0].title)
    return f"{counted(len(report.stories), 'story', 'stories')} compared" if report.stories else "Nothing to compare"


def _section(
    story: Story, number: int, made: tuple[Card, ...], named: dict[str, Byline], report: Report
) -> StorySection:
    all_cards = [card for card in made if card.finding.story == story.id]
    own = tuple(card for card in all_cards if not card.finding.settled)
    return StorySection(
        anchor=f"story-{number}",
        title=one_line(story.title),
        bylines=tuple(named[article.id] for article in story.articles),
        matrix=matrix(story, own, named),
        cards=own,
        settled=tuple(card for card in all_cards if card.finding.settled),
        overview=overview(story, all_cards, report, named),
        shared=tuple(
            SharedText(tuple(named[name] for name in origin.articles), origin.agency)
            for origin in report.origins
            if origin.articles[0] in {article.id for article in story.articles}
        ),
    )
