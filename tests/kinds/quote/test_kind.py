"""Findings on quotations, in texts of our own."""

from tests.conftest import Check, alarms


def test_articles_that_give_the_same_words_are_one_reading(check: Check) -> None:
    right = "“The ferry drifted for hours in the autumn fog,” said captain Olaf Brandt."
    report = check(a=right, b=right, c=right.replace("hours", "nights"))
    (finding,) = report.findings
    assert sorted(len(reading.claims) for reading in finding.readings) == [1, 2]
    assert finding.question.startswith("What were Olaf Brandt’s exact words")
    assert "both are said by Olaf Brandt" in finding.why
    assert {claim.speaker for reading in finding.readings for claim in reading.claims} == {"Olaf Brandt"}


def test_two_differences_in_a_sentence_are_one_finding(check: Check) -> None:
    left = "“The old ferry drifted for hours in the autumn fog and nobody saw the lamps,” said Olaf Brandt."
    right = left.replace("old", "new").replace("lamps", "signals")
    assert [rule for rule, _ in alarms(check(left=left, right=right))] == ["quote-wording"]


def test_the_same_words_of_two_people_are_shown_by_their_names(check: Check) -> None:
    left = "“The ferry drifted for hours in the autumn fog,” said captain Olaf Brandt."
    found = alarms(check(left=left, right=left.replace("captain Olaf Brandt", "Clara Holm, a passenger")))
    assert found == [("quote-speaker", ["Olaf Brandt", "Clara Holm"])]


def test_a_caption_that_changes_a_word_is_found_within_the_article(check: Check) -> None:
    text = (
        "“The ferry drifted for hours in the autumn fog off our island,” said Olaf Brandt.\n"
        "It rained all day.\nOlaf Brandt: “The ferry drifted for nights in the autumn fog off our island.”"
    )
    report = check(left=text, right="It rained.")
    assert [(finding.rule, finding.scope) for finding in report.findings] == [("quote-wording", "within")]


def test_the_same_words_are_an_agreement(check: Check) -> None:
    text = "“The ferry drifted for hours in the autumn fog,” said Olaf Brandt."
    report = check(left=text, right=text.replace("“", '"').replace("”", '"'))
    assert report.findings == ()
    assert [agreement.kind for agreement in report.agreements if agreement.kind == "quote"] == ["quote"]
