"""The bars of a finding's evidence add up to its score."""

import pytest

from crosscheck.models import Weight, weighed
from crosscheck.report_view.evidence import evidence
from tests.conftest import Check

PAIRS = {
    "name-spelling": ("Mayor Tobias Grundmann spoke.", "Mayor Tobias Grundman spoke."),
    "event-time": (
        "Mayor Ann Hale will open the Kesteren bridge on March 3.",
        "Mayor Ann Hale will open the Kesteren bridge on March 5.",
    ),
    "quote-wording": (
        "“We will rebuild every single house in this town fast,” Ann Hale said.",
        "“We will rebuild every single house in this city fast,” Ann Hale said.",
    ),
    "person-age": ("Ann Hale, 34, was hurt in Kesteren.", "Ann Hale, 36, was hurt in Kesteren."),
    "quantity-value": (
        "Police said 24 people were killed when a train hit a bus near Kesteren on Sunday.",
        "Police said 26 people were killed when a train hit a bus near Kesteren on Sunday.",
    ),
    "event-status": (
        "The mayor of Kesteren, Ann Hale, survived the crash of the bus on Sunday.",
        "The mayor of Kesteren, Ann Hale, did not survive the crash of the bus on Sunday.",
    ),
}


@pytest.mark.parametrize("rule", PAIRS)
def test_bars_add_up_to_the_score(rule: str, check: Check) -> None:
    left, right = PAIRS[rule]
    finding = next(one for one in check(left=left, right=right).findings if one.rule == rule)
    found = evidence(finding)
    assert found.bars
    total = sum(float(bar.points.replace("−", "-")) for bar in found.bars)
    assert total == pytest.approx(float(found.score), abs=0.01 * len(found.bars))
    assert all(bar.against == bar.points.startswith("−") for bar in found.bars)
    assert {bar.reason for bar in found.bars} & set(finding.why)
    assert "all else that the rule weighs" not in {bar.reason for bar in found.bars}


def test_a_rule_that_weighs_nothing_one_by_one_has_one_bar(check: Check) -> None:
    finding = next(one for one in check(left="The vote was held on Monday, October 28, 2025.").findings)
    found = evidence(finding)
    assert finding.rule == "weekday-date"
    assert [(bar.reason, bar.points) for bar in found.bars] == [
        ("the reasons above, taken together", f"+{finding.score:.2f}")
    ]


def test_a_score_stays_within_its_bounds_and_says_so() -> None:
    match = weighed(("both sing",), Weight("both sing", 0.8), Weight("in tune", 0.4), Weight("nothing", 0.0), most=0.9)
    assert match.score == 0.9
    assert [weight.reason for weight in match.weights] == ["both sing", "in tune", "no such match is surer than 0.9"]
    assert sum(weight.points for weight in match.weights) == pytest.approx(0.9)
    assert match.adding(Weight("but another day", -2)).score == 0.0
