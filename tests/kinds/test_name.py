"""Spellings found and left alone, in texts of our own."""

import pytest

from tests.conftest import Check, alarms


@pytest.mark.parametrize(
    ("texts", "readings"),
    [
        (
            ["Sara Holliss was arrested on Monday. Ms Hollis, 34, denied the charge."],
            ["Hollis", "Sara Holliss"],
        ),
        (
            ["Police arrested Tobias Grundmann on Monday.", "Tobias Grundman was arrested, police said."],
            ["Tobias Grundman", "Tobias Grundmann"],
        ),
        (
            ["The town of Oberwalden was flooded.", "Oberwaldn was flooded on Friday, police said."],
            ["Oberwalden", "Oberwaldn"],
        ),
        (
            ["Brightwell Energy said profits rose. Shares of Brightwel Energy fell."],
            ["Brightwel Energy", "Brightwell Energy"],
        ),
        (
            ["The museum is run by FineLine Trust. A spokesman for Fine Line Trust apologised."],
            ["Fine Line Trust", "FineLine Trust"],
        ),
        (
            [
                "Orvella Foods is large. Orvella Foods sells rice. Orvella Foods is old, and Orvela Foods is rich.",
            ],
            ["Orvela Foods", "Orvella Foods"],
        ),
        (
            [
                "Anjali Varadaraj, the chief scientist, led the dive to the wreck.",
                "Anjali Varadarajan led the dive. Her brother, K. Varadarajan, keeps a shop in the town.",
            ],
            ["Anjali Varadaraj", "Anjali Varadarajan"],
        ),
        (
            ["Colin Thibodeaux, the captain, was calm.", "The captain, Colin Thibodo, was calm."],
            ["Colin Thibodeaux", "Colin Thibodo"],
        ),
    ],
)
def test_a_misspelling_is_one_finding(check: Check, texts: list[str], readings: list[str]) -> None:
    found = alarms(check(**{f"article{n}": text for n, text in enumerate(texts)}))
    assert [(rule, sorted(values)) for rule, values in found] == [("name-spelling", readings)]


@pytest.mark.parametrize(
    "texts",
    [
        ["Maria Lopez won the race.", "Mario Lopez won the race."],
        ["Iran and Iraq signed. Austria and Australia did not.", "Iraq met Austria."],
        ["Peter Hanson and Peter Hansen spoke.", "Peter Hanson spoke."],
        ["Mr Carey left early.", "Ms Carrey stayed late."],
        ["She studied at North Carolina State University.", "He studied at South Carolina State University."],
        ["The Chinese minister met Chinese workers.", "China welcomed it."],
        ["Robert Adams, the owner, sold it. Adams left.", "Bob Adams sold it. The Adamses left."],
        ["The U.S. Open began.", "The US Open began."],
        ["Gavin Loxley met Gavin Mercer.", "Gavin Mercer smiled."],
        ["Welsh farmer Owen Pugh was saved. Farmer Pugh saved a dog.", "Owen Pugh was saved."],
        ["#BridgeDay was loud.", "Bridgeday2 is a tag of @bridgedy."],
    ],
)
def test_two_bearers_or_two_ways_to_write_one_are_no_finding(check: Check, texts: list[str]) -> None:
    assert alarms(check(**{f"article{n}": text for n, text in enumerate(texts)})) == []


def test_renderings_from_another_script_are_a_note(check: Check) -> None:
    report = check(left="President Volodymyr Zelenskyy spoke.", right="Volodymyr Zelensky, the president, spoke.")
    assert [(f.rule, f.relation.value, f.severity.value) for f in report.findings] == [
        ("name-spelling", "alias", "note")
    ]


def test_a_compound_that_two_houses_space_apart_is_a_note(check: Check) -> None:
    report = check(left="The museum is run by FineLine Trust.", right="A spokesman for Fine Line Trust apologised.")
    assert [(f.relation.value, f.severity.value) for f in report.findings] == [("alias", "note")]


def test_a_compound_that_english_texts_write_both_ways_is_a_note(check: Check) -> None:
    report = check(alone="Their shops sell to Walmart. Wal-Mart Stores pays late, and Wal Mart knows it.")
    assert alarms(report) == []


def test_the_right_spelling_many_times_is_still_one_finding(check: Check) -> None:
    right = "Tobias Grundmann spoke. Grundmann smiled. Then Grundmann left."
    report = check(a=right, b=right, c="Tobias Grundman spoke. Grundman smiled.")
    (finding,) = report.findings
    assert sorted(len(reading.claims) for reading in finding.readings) == [2, 6]
    assert {reading.value for reading in finding.readings} == {"Tobias Grundmann", "Tobias Grundman"}


def test_the_question_names_the_role_that_articles_share(check: Check) -> None:
    report = check(left="Deputy mayor Ann Collier spoke.", right="Deputy mayor Anne Colier spoke.")
    assert [finding.question for finding in report.findings] == ["How is the Deputy mayor’s name spelled?"]
    assert "both are called Deputy mayor" in report.findings[0].why
