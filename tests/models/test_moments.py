"""Publication times with and without a zone can be set against each other."""

from datetime import date, datetime

import pytest

from crosscheck.models import later_by, moment
from tests.conftest import Check, alarms


@pytest.mark.parametrize(
    ("left", "right", "hours"),
    [
        ("2025-03-04T09:00", "2025-03-04T12:00", 3),
        ("2025-03-04T09:00+00:00", "2025-03-04T09:00-05:00", 5),
        ("2025-03-04T23:30-05:00", "2025-03-05T04:30+00:00", 0),
        ("2025-03-04T09:00", "2025-03-04T10:00+09:00", 1),
        ("2025-03-04T09:00-05:00", "2025-03-04T08:00", -1),
    ],
)
def test_the_later_of_two_is_found_with_and_without_zones(left: str, right: str, hours: int) -> None:
    assert later_by(datetime.fromisoformat(left), datetime.fromisoformat(right)).total_seconds() == hours * 3600


@pytest.mark.parametrize("zone", ["", "Z", "-05:00"])
def test_articles_with_and_without_a_zone_are_compared(check: Check, zone: str) -> None:
    text = "---\npublished: {}\n---\nThe mayor, Ada Example, {} the Harbour Bridge on {}. The fire killed {} people."
    report = check(
        left=text.format("2025-03-04T09:00:00", "opened", "Monday", 7),
        right=text.format(f"2025-03-06T09:00:00{zone}", "opened", "Sunday", 9),
    )
    assert [rule for rule, _ in alarms(report)] == ["event-time"]


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2025-03-04T09:00:00+01:00", "2025-03-04T09:00:00+01:00"),
        ("2025-03-04 09:00:00 UTC", "2025-03-04T09:00:00+00:00"),
        ("20250304T090000-0500", "2025-03-04T09:00:00-05:00"),
        ("20250304", "2025-03-04T00:00:00"),
        (20250304, "2025-03-04T00:00:00"),
        ("Tue, 04 Mar 2025 09:00:00 +0100", "2025-03-04T09:00:00+01:00"),
        (date(2025, 3, 4), "2025-03-04T00:00:00"),
    ],
)
def test_times_are_read_as_standards_and_exports_write_them(words: object, iso: str) -> None:
    found = moment(words)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize("words", ["soonish", "", None, [2025], "03/04/2025", "0001-01-01", "9999-12-31", "9" * 5000])
def test_what_is_no_articles_date_is_none(words: object) -> None:
    assert moment(words) is None
