import pytest

from crosscheck.models import Relation
from tests.conftest import Check


def test_two_speakers_dispute(check: Check) -> None:
    report = check(
        left="Victor Hale was driving a tractor when he hit the wall of the chapel, police said.",
        right="Victor Hale was driving a bus when he hit the wall of the chapel, his lawyer said.",
    )
    [finding] = report.findings
    assert finding.rule == "description"
    assert finding.relation is Relation.DISPUTED
    assert {reading.value for reading in finding.readings} == {"tractor", "bus"}


def test_an_article_that_knows_both_tells_of_two(check: Check) -> None:
    report = check(
        left="The robbers fled in a van. One of the robbers escaped on a motorbike.",
        right="The robbers escaped on a motorbike.",
    )
    assert not report.findings


def test_a_name_tells_which_one_it_is(check: Check) -> None:
    report = check(
        left="The crewed submersible Limpet reached the trench floor near Selby in March.",
        right="The unmanned submersible Nautil reached the trench floor near Selby in March.",
    )
    assert not [finding for finding in report.findings if finding.rule == "description"]


def test_the_question_names_the_thing(check: Check) -> None:
    report = check(
        left="Irene Falk broke her left wrist in training.",
        right="Irene Falk broke her right wrist in training.",
    )
    [finding] = report.findings
    assert finding.question == "Which wrist: “left wrist”?"


def test_who_speaks_of_herself_is_a_woman_by_name(check: Check) -> None:
    report = check(
        left="Robin Aldgate said she was feeding her chickens.",
        right="Robin Aldgate told reporters he had been asleep.",
    )
    [finding] = report.findings
    assert finding.question == "Is Robin Aldgate a man or a woman?"


@pytest.mark.parametrize(
    "left",
    [
        "Robin Aldgate met Paul Low, who said he was glad.",
        "Paul Low was late and Robin Aldgate said he was sorry.",
        "Robin Aldgate said he was sorry. Ms Aldgate said she was sad. Ms Aldgate left.",
    ],
)
def test_a_pronoun_may_mean_somebody_else(left: str, check: Check) -> None:
    report = check(left=left, right="Robin Aldgate said she was glad to be home.")
    assert not [finding for finding in report.findings if finding.rule == "description"]
