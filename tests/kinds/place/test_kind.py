"""Places found to differ and left alone, in texts of our own."""

import pytest

from tests.conftest import Check, alarms

_RULE = "event-place"


def test_a_chain_of_verbs_keeps_the_place_of_the_visit(check: Check) -> None:
    found = check(
        left="President Ilse Brandt will visit Oslo and meet with Kari Lund before heading to Denmark.",
        right="The Denmark leg of Ilse Brandt's tour will include meetings with Paul Novak, Kari Lund, and mayors.",
    )
    assert alarms(found) == [(_RULE, ["Oslo", "Denmark"])]


def test_the_question_is_asked_in_the_articles_words(check: Check) -> None:
    found = check(left="Edna Marsh died in Paris on Thursday.", right="Edna Marsh died in Rome on Thursday.")
    assert [(f.rule, f.question) for f in found.findings] == [(_RULE, "Where did Edna Marsh die?")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Anna Berg met Paul Novak in Vienna in 2019.", "Anna Berg met Paul Novak in Prague in 2023."),
        ("Anna Berg met Paul Novak in Vienna.", "Anna Berg will meet Paul Novak in Prague."),
        ("Anna Berg opened offices in Vienna.", "Anna Berg opened offices in Prague."),
        ("Anna Berg left from Vienna.", "Anna Berg left for Prague."),
        ("Tarn is in the region around Vienna.", "Tarn is in the country around Prague."),
    ],
)
def test_two_events_have_two_places(check: Check, left: str, right: str) -> None:
    assert [rule for rule, _ in alarms(check(left=left, right=right)) if rule == _RULE] == []


def test_one_article_that_gives_both_places_is_left_alone(check: Check) -> None:
    texts = ["Anna Berg was arrested in Vienna, sources say.", "Anna Berg was arrested in Prague, police say."]
    assert alarms(check(article=" ".join(texts))) == []


def test_the_same_statement_in_many_articles_is_one_reading(check: Check) -> None:
    texts = {f"article{n}": "Jonas Vale, 34, from Cardiff, saw the train stop." for n in range(3)}
    found = check(**texts, other="It stopped, said Jonas Vale, 34, from Glasgow, who saw the train.")
    (finding,) = [finding for finding in found.findings if finding.rule == _RULE]
    assert sorted(len(reading.claims) for reading in finding.readings) == [1, 3]
