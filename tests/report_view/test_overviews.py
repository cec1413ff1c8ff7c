"""Who says what, and in which order of time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from crosscheck.models import Agreement, Article, Claim, Coverage, Finding, Relation, Report, Severity, Story
from crosscheck.outlines import outline
from crosscheck.report_view import page_view
from crosscheck.report_view.overviews import Overview
from crosscheck.values import times
from tests.formats.building import article, claim, reading

HERALD = article(
    "h",
    "herald.txt",
    "The bridge opened on May 4. It cost 3 million. Nobody was hurt.",
    "Herald",
    None,
    datetime(2024, 5, 6),
)
POST = article(
    "p",
    "post.txt",
    "The bridge opened on May 5, 2024. It cost 3 million.",
    "Post",
    None,
    datetime(2024, 5, 6, 1, tzinfo=UTC),
)
WIRE = article("w", "wire.txt", "The bridge opened on May 4, 2024. The river rose in 2021.", "Wire")


def timed(source: Article, words: str) -> Claim[Any]:
    said: Claim[Any] = claim("time", source, words)
    expression = next(one for one in times.find(source.text) if one.start == said.span.start)
    return replace(said, value=outline(times.resolve(expression, None)))


def seen(*agreements: Agreement, stories: tuple[Article, ...] = (HERALD, POST, WIRE)) -> Overview:
    opened = Finding(
        id="f1",
        rule="event-time",
        kind="time",
        relation=Relation.CONFLICT,
        severity=Severity.ERROR,
        confidence=1,
        scope="across",
        story="s1",
        question="When did the bridge open?",
        readings=(
            reading("May 4", timed(HERALD, "May 4"), timed(WIRE, "May 4, 2024")),
            reading("May 5, 2024", timed(POST, "May 5, 2024")),
        ),
        why=(),
    )
    story = Story(id="s1", title="Bridge", articles=stories)
    return page_view(Report((story,), (opened,), agreements, Coverage(), ())).stories[0].overview


def cost() -> Agreement:
    said = reading("3 million", claim("quantity", HERALD, "3 million"), claim("quantity", POST, "3 million"))
    return Agreement("quantity", "s1", "What did the bridge cost?", (said,))


def test_articles_with_one_answer_share_its_number_and_the_others_are_silent() -> None:
    differing, agreeing = seen(cost()).questions
    assert [(answer.letter, answer.numbers, answer.words) for answer in differing.answers] == [
        ("A", (1,), "May 4"),
        ("B", (2,), "May 5, 2024"),
        ("C", (1,), "May 4"),
    ]
    assert differing.card
    assert differing.card.anchor == "finding-f1"
    assert agreeing.card is None
    assert [answer.numbers for answer in agreeing.answers] == [(1,), (1,), ()]
    assert (seen(cost()).differing, seen(cost()).agreeing) == (1, 1)


def test_an_agreement_of_another_story_is_not_in_it() -> None:
    assert seen(replace(cost(), story="s2")).agreeing == 0


def test_an_article_that_contradicts_itself_gives_both_answers() -> None:
    both = (reading("May 4", timed(HERALD, "May 4")), reading("nobody", claim("time", HERALD, "Nobody")))
    overview = seen(Agreement("time", "s1", "When?", both))
    assert (overview.questions[1].answers[0].numbers, overview.questions[1].answers[0].words) == (
        (1, 2),
        "May 4 / nobody",
    )


def test_articles_and_dates_told_stand_in_order_of_time() -> None:
    rose = Agreement("time", "s1", "When did the river rise?", (reading("2021", timed(WIRE, "2021")),))
    vague = Agreement(
        "quantity", "s1", "How many were hurt?", (reading("Nobody", claim("quantity", HERALD, "Nobody")),)
    )
    told = [
        (entry.when, [byline.letter for byline in entry.bylines], entry.what) for entry in seen(rose, vague).chronology
    ]
    assert told == [
        ("2021", ["C"], "When did the river rise?"),
        ("May 4", ["A", "C"], "When did the bridge open?"),
        ("May 5, 2024", ["B"], "When did the bridge open?"),
        ("6 May 2024", ["A"], "published"),
        ("6 May 2024, 01:00 UTC", ["B"], "published"),
    ]


def test_updates_and_zones_count() -> None:
    early = HERALD.model_copy(update={"published": datetime(2024, 5, 6, 1, tzinfo=timezone(timedelta(hours=5)))})
    again = POST.model_copy(update={"updated": datetime(2024, 5, 3, tzinfo=UTC)})
    entries = seen(stories=(early, again, WIRE)).chronology
    assert [entry.what for entry in entries if entry.iso] == ["updated", "published", "published"]
    assert [entry.bylines[0].letter for entry in entries if entry.iso] == ["B", "A", "B"]
