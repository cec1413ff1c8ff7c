"""The bars of a finding's evidence add up to its score."""

import pytest

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
}


@pytest.mark.parametrize("rule", PAIRS)
def test_bars_add_up_to_the_score(rule: str, check: Check) -> None:
    left, right = PAIRS[rule]
    finding = next(one for one in check(left=left, right=right).findings if one.rule == rule)
    found = evidence(finding)
    assert found
    assert len(found.bars) > 1
    total = sum(float(bar.points.replace("−", "-")) for bar in found.bars)
    assert total == pytest.approx(float(found.score), abs=0.01 * len(found.bars))
    assert all(bar.against == bar.points.startswith("−") for bar in found.bars)
    assert {bar.reason for bar in found.bars} & set(finding.why)
