import pytest

from crosscheck.kinds.quantity import QuantityKind
from crosscheck.models import Finding, Relation, Severity
from tests.conftest import Check
from tests.parsing import article, parsed

DAY = "---\npublished: {}\n---\n"
EARLY, LATE = DAY.format("2023-05-08T09:00:00"), DAY.format("2023-05-09T18:00:00")
TOLL = "The landslide in the Aosta valley killed {} people, {} said."


def _one(check: Check, left: str, right: str) -> Finding:
    [finding] = [found for found in check(left=left, right=right).findings if found.kind == "quantity"]
    return finding


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (EARLY + TOLL.format(12, "police"), LATE + TOLL.format(15, "police"), Relation.UPDATE),
        (EARLY + TOLL.format(15, "police"), LATE + TOLL.format(12, "police"), Relation.CONFLICT),
        (TOLL.format(12, "police"), TOLL.format(15, "police"), Relation.CONFLICT),
        (TOLL.format(12, "police"), TOLL.format(15, "the ministry"), Relation.DISPUTED),
        (EARLY + TOLL.format("at least 30", "police"), LATE + TOLL.format(45, "police"), Relation.UPDATE),
    ],
)
def test_tolls(check: Check, left: str, right: str, relation: Relation) -> None:
    assert _one(check, left, right).relation is relation


def test_a_headline_and_its_article_are_one_reading(check: Check) -> None:
    left = "Bus hits wall in Arles; 25 hurt\n\nA bus hit a wall in Arles on Monday and 25 people were injured."
    finding = _one(check, left, left.replace("25", "27"))
    assert [len(reading.claims) for reading in finding.readings] == [2, 2]
    assert finding.severity is Severity.ERROR
    assert finding.question == "How many people were injured?"


def test_a_conversion_is_not_a_second_number(check: Check) -> None:
    report = check(left="The python was 5 metres (16 feet) long.", right="The python was five metres long.")
    assert [found for found in report.findings if found.kind == "quantity"] == []
    assert report.coverage.claims["quantity"] == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The 12% levy is law. Shops fear the 12% levy. Few like the 21% levy.", True),
        ("The 12% levy is law. Shops fear the 12% levy. It was raised from a 21% levy.", False),
        ("The 12% levy is law. Shops fear the 12% levy. The 21% levy on beer stays.", False),
        ("The 12% levy is law. Few like the 21% levy.", False),
    ],
)
def test_the_odd_percentage_out(check: Check, text: str, found: bool) -> None:
    assert bool([one for one in check(left=text).findings if one.rule == "quantity-value"]) is found


@pytest.mark.parametrize("ages", ["aged three and 13", "aged 3, 9 and 13", "aged between 3 and 13"])
def test_how_old_the_dead_were_is_no_count_of_them(ages: str) -> None:
    read = article(f"A father escaped from the fire in Arles, but the boys {ages} died.")
    assert list(QuantityKind().extract(read, parsed(read.text))) == []


@pytest.mark.parametrize(
    ("before", "found"), [("", 1), ("Rain had held up play in Leeds for most of the day. " * 20, 0)]
)
def test_within_an_article_only_what_its_opening_tells_is_told_again(check: Check, before: str, found: int) -> None:
    told = "Paul Hart shared a 33-run partnership with Owen Klos. Klos said Hart shared a 38-run partnership."
    report = check(left=f"Play in Leeds\n\n{before}{told}")
    assert len([one for one in report.findings if one.rule == "quantity-value"]) == found
