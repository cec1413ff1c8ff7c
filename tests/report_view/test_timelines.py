"""Times of readings on a line, and numbers by when they were published."""

from crosscheck.models import Report
from crosscheck.report_view.bylines import bylines
from crosscheck.report_view.timelines import Timeline, timeline
from tests.conftest import Check

VISIT = "---\npublished: 2025-03-0{day}T09:00:00+00:00\n---\nThe president will visit Tayas on {when}.\n"
TOLL = "---\npublished: 2025-03-0{day}T09:00:00+00:00\n---\n{number} people were killed by the quake in Tayas.\n"


def _timeline(report: Report, rule: str) -> Timeline | None:
    finding = next(one for one in report.findings if one.rule == rule)
    return timeline(finding, bylines(report))


def test_days_stand_where_they_are_between_the_first_and_the_last(check: Check) -> None:
    texts = {str(day): VISIT.format(day=3, when=f"March {day}") for day in (14, 10, 11)}
    found = _timeline(check(**{f"on_{day}": text for day, text in texts.items()}), "event-time")
    assert found
    assert [row.value for row in found.rows] == ["March 10", "March 11", "March 14"]
    assert [(row.start, row.length) for row in found.rows] == [(0, 20), (20, 20), (80, 20)]
    assert {byline.letter for row in found.rows for byline in row.bylines} == {"A", "B", "C"}


def test_hours_without_a_day_stand_on_a_clock(check: Check) -> None:
    report = check(
        left="The fire in the Tayas mill broke out at 6 a.m., police said.",
        right="The fire in the Tayas mill broke out at 9 a.m., police said.",
    )
    found = _timeline(report, "event-time")
    assert found
    assert [row.start for row in found.rows] == [0, 98]


def test_a_toll_is_in_the_order_of_publication(check: Check) -> None:
    report = check(late=TOLL.format(day=5, number=30), early=TOLL.format(day=3, number=12))
    found = _timeline(report, "quantity-value")
    assert found
    assert [(row.when, row.value) for row in found.rows] == [
        ("3 March 2025, 09:00 UTC", "12"),
        ("5 March 2025, 09:00 UTC", "30"),
    ]
    assert [(row.start, row.length) for row in found.rows] == [(0, 40), (0, 100)]


def test_numbers_of_one_moment_and_names_have_no_line(check: Check) -> None:
    report = check(
        left=TOLL.format(day=3, number=12) + "Mayor Tobias Grundmann spoke.",
        right=TOLL.format(day=3, number=30) + "Mayor Tobias Grundman spoke.",
    )
    assert {finding.rule for finding in report.findings} >= {"quantity-value", "name-spelling"}
    assert all(timeline(finding, bylines(report)) is None for finding in report.findings)
