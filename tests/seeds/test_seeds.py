"""The two sample articles: what must be found in them, what never, and what one changed fact adds."""

from collections.abc import Callable
from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.models import Report, Severity
from crosscheck.pipeline import run
from crosscheck.report_view import page_view
from tests.conftest import alarms

SEEDS = Path(__file__).parents[2] / "seeds"
LONG, SHORT = "000_cb414484c75948b7.txt", "001_c76e3d4ffa428d63.txt"
SPELLINGS = [
    ("name-spelling", ["Caroline Levitt", "Karoline Leavitt"]),
    ("name-spelling", ["Gabriel Wildeau", "Wildow"]),
]
Edited = Callable[..., list[tuple[str, list[str]]]]


@pytest.fixture(scope="module")
def report(settings: Settings) -> Report:
    return run([SEEDS], settings)


@pytest.fixture
def edited(tmp_path: Path, settings: Settings) -> Edited:
    """Alarms after replacing every `old` by `new` in one seed, without those that the seeds give as they are."""
    usual = alarms(run([SEEDS], settings))

    def added(name: str, old: str, new: str, count: int = -1) -> list[tuple[str, list[str]]]:
        for seed in (LONG, SHORT):
            text = (SEEDS / seed).read_text(encoding="utf-8")
            assert seed != name or old in text
            (tmp_path / seed).write_text(text.replace(old, new, count) if seed == name else text, encoding="utf-8")
        return [alarm for alarm in alarms(run([tmp_path], settings)) if alarm not in usual]

    return added


def test_the_two_misspellings_are_errors(report: Report) -> None:
    errors = [f for f in report.findings if f.severity is Severity.ERROR and f.rule == "name-spelling"]
    assert sorted((f.rule, [r.value for r in f.readings]) for f in errors) == SPELLINGS
    assert sorted(f.scope for f in errors) == ["across", "within"]


def test_nothing_else_alarms_but_where_the_meeting_with_the_prime_minister_is(report: Report) -> None:
    others = [alarm for alarm in alarms(report) if alarm not in SPELLINGS]
    assert all(rule == "event-place" and any("Tokyo" in value for value in values) for rule, values in others)
    assert len(others) <= 1


def test_every_claim_shown_is_in_its_article(report: Report) -> None:
    texts = {article.id: article.text for article in report.articles}
    claims = [claim for f in report.findings for reading in f.readings for claim in reading.claims]
    assert claims
    assert all(claim.span.of(texts[claim.article]) == claim.text for claim in claims)


def test_what_agrees_is_told(report: Report) -> None:
    agreed = {(agreement.kind, agreement.readings[0].value) for agreement in report.agreements}
    assert {("time", "October 30"), ("time", "2019")} <= agreed
    assert any(kind == "quantity" and "100%" in value for kind, value in agreed)


@pytest.mark.parametrize(
    ("name", "old", "new", "rule", "values"),
    [
        (SHORT, "October 30", "October 29", "event-time", {"October 30", "October 29"}),
        (LONG, "on October 30", "on October 31", "event-time", {"October 31", "October 30"}),
        (SHORT, "100 per cent", "130 per cent", "quantity-value", {"100%", "130%"}),
        (LONG, "impose 100% tariffs", "impose 150% tariffs", "quantity-value", {"150%", "100%"}),
        (LONG, "the 100% tariffs announced", "the 120% tariffs announced", "quantity-value", {"120%", "100%"}),
        (LONG, "threat of 100% tariffs", "threat of 50% tariffs", "quantity-value", {"50%", "100%"}),
        (LONG, "was in 2019", "was in 2018", "event-time", {"2018", "2019"}),
        (SHORT, "since 2019", "since 2017", "event-time", {"2019", "2017"}),
        (SHORT, "on October 30", "on Friday, October 30, 2025", "weekday-date", {"Friday, October 30, 2025"}),
        (SHORT, "Takaichi", "Takaichy", "name-spelling", {"Sanae Takaichi", "Sanae Takaichy"}),
        (LONG, "Takaichi", "Takachi", "name-spelling", {"Sanae Takachi", "Sanae Takaichi"}),
        (
            SHORT,
            "Economic Cooperation",
            "Economic Community",
            "name-spelling",
            {"Asia-Pacific Economic Cooperation", "Asia-Pacific Economic Community"},
        ),
        (LONG, "Bessent accused", "Bessant accused", "name-spelling", {"Scott Bessent", "Bessant"}),
    ],
)
def test_one_changed_fact_is_found_and_nothing_else(
    edited: Edited, name: str, old: str, new: str, rule: str, values: set[str]
) -> None:
    found = edited(name, old, new)
    assert [found_rule for found_rule, _ in found] == [rule]
    assert {value.removeprefix("an additional ") for value in found[0][1]} == values


def test_a_mended_misspelling_is_gone(tmp_path: Path, settings: Settings) -> None:
    for seed in (LONG, SHORT):
        (tmp_path / seed).write_text((SEEDS / seed).read_text(encoding="utf-8").replace("Wildow", "Wildeau"))
    assert SPELLINGS[0] in alarms(run([tmp_path], settings))
    assert SPELLINGS[1] not in alarms(run([tmp_path], settings))


def test_dates_told_stand_in_the_story_s_order_of_time(report: Report) -> None:
    told = [entry.when for entry in page_view(report).stories[0].overview.chronology]
    assert told.index("2019") < told.index("October 30")
