"""Severity, order and fingerprints of findings."""

import pytest

from crosscheck.judge import fingerprint
from tests.conftest import Check


def test_a_fingerprint_is_of_rule_subject_and_values_in_any_order() -> None:
    one = fingerprint("event-time", "meet =ann", ["October 30", "October 29"])
    assert one == fingerprint("event-time", "meet =ann", ["october 29", "October  30"])
    assert len({one, fingerprint("event-time", "meet =bob", ["October 30", "October 29"])}) == 2
    assert len(one) == 16
    assert int(one, 16) >= 0


def test_findings_come_worst_first(check: Check) -> None:
    report = check(
        left="President Volodymyr Zelenskyy met Tobias Grundmann, the mayor.",
        right="Volodymyr Zelensky, the president, met mayor Tobias Grundman.",
    )
    assert [finding.severity.value for finding in report.findings] == ["error", "note"]


@pytest.mark.parametrize(
    ("number", "severity"), [("24", "warning"), ("25", "warning"), ("27", "note"), ("29", None), ("18", "error")]
)
def test_a_loose_figure_is_a_warning_only_where_it_is_far_off(check: Check, number: str, severity: str | None) -> None:
    report = check(
        left="A ferry hit the quay in Stornoway on Monday and nearly 30 people were injured, police said.",
        right=f"Police said {number} people were injured when a ferry hit the quay in Stornoway on Monday.",
    )
    found = [finding.severity.value for finding in report.findings if finding.rule == "quantity-value"]
    assert found == ([severity] if severity else [])


def test_a_finding_within_one_article_says_so(check: Check) -> None:
    report = check(left="Sara Holliss was arrested on Monday. Ms Hollis, 34, denied the charge.", right="It rained.")
    assert [finding.scope for finding in report.findings] == ["within"]


def test_two_rules_on_the_same_words_are_one_finding(check: Check) -> None:
    report = check(
        left="“We lost 40 houses in that terrible night,” said Ann Collier, the mayor.",
        right="“We lost 60 houses in that terrible night,” said Ann Collier, the mayor.",
    )
    (finding,) = report.findings
    assert {finding.rule} | {why.split()[1].rstrip(":") for why in finding.why if why.startswith("also ")} == {
        "quote-wording",
        "quantity-value",
    }
