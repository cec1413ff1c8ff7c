import pytest

from tests.conftest import Check

CRASH = "The Calder line crash killed five people in Corley on {}."
DERAILED = "A train was derailed in Corley on {}, on the Calder line, and five people died."


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("May 4, 2014", "May 4, 2015"),
        ("May 4", "June 4"),
        ("May 3", "May 13"),
        ("May 12", "May 21"),
    ],
)
def test_a_slip_is_found_whatever_the_verbs(check: Check, left: str, right: str) -> None:
    [finding] = check(left=CRASH.format(left), right=DERAILED.format(right)).findings
    assert finding.rule == "event-time"
    assert any(why.startswith(("only the ", "in other words")) for why in finding.why)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("May 4, 2004", "May 4, 2014"),
        ("May 4", "June 9"),
        ("May 4", "May 17"),
        ("May 4", "May 5"),
        ("May 4 (the inquest opened in Corley on June 4)", "June 4"),
    ],
)
def test_dates_that_differ_otherwise_or_are_both_told_need_more_in_common(check: Check, left: str, right: str) -> None:
    findings = check(left=CRASH.format(left), right=DERAILED.format(right)).findings
    assert not any(why.startswith("only the ") for finding in findings for why in finding.why)
