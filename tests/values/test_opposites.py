from itertools import combinations, product

import pytest

from crosscheck.values.opposites import Stand, answers, oppose, questions, tables, verb_for


@pytest.mark.parametrize(
    ("left", "right", "stand"),
    [
        ("approve", "veto", Stand.EITHER),
        ("armed", "unarmed", Stand.EITHER),
        ("guilty", "innocent", Stand.EITHER),
        ("trust", "distrust", Stand.EITHER),
        ("intact", "raze", Stand.EITHER),
        ("sober", "drunk", Stand.EITHER),
        ("unsigned", "sign", Stand.UNDONE),
        ("keep", "do-away-with", Stand.EITHER),
        ("missing", "dead", Stand.THEN),
        ("capture", "shoot-dead", Stand.UNDONE),
        ("locked", "open", Stand.SWITCH),
        ("closed", "reopen", Stand.THEN),
        ("rise", "fall", Stand.MOVES),
    ],
)
def test_opposites_exclude_each_other_both_ways(left: str, right: str, stand: Stand) -> None:
    forward, back = oppose(left, right), oppose(right, left)
    assert forward is not None and back is not None
    assert (forward.stand, back.stand) == (stand, stand)
    assert forward.forward != back.forward


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("arrive", "leave"),
        ("happy", "unhappy"),
        ("approve", "adopt"),
        ("win", "win"),
        ("arrest", "charge"),
        ("ox", "elk"),
    ],
)
def test_what_one_does_in_turn_or_thinks_is_no_opposite(left: str, right: str) -> None:
    assert oppose(left, right) is None


def test_a_noun_has_the_verb_that_does_it() -> None:
    assert (verb_for("approval"), verb_for("table")) == ("approve", None)


def test_only_words_of_one_question_can_be_opposed() -> None:
    assert set(questions("approve")) & set(questions("veto"))
    assert not set(questions("approve")) & set(questions("dead"))
    assert answers("plead-guilty")
    assert not answers("walk")


@pytest.mark.parametrize(
    ("left", "right"),
    [("accept", "turn-down"), ("include", "omit"), ("succumb", "survive"), ("insured", "uninsured"), ("pay", "unpaid")],
)
def test_synonyms_of_opposites_and_what_was_not_done_are_opposites(left: str, right: str) -> None:
    assert oppose(left, right) is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [("appear", "vanish"), ("deteriorate", "get-well"), ("begin", "terminate"), ("untied", "tie"), ("move", "unmoved")],
)
def test_synonyms_of_what_comes_in_turn_are_none(left: str, right: str) -> None:
    assert oppose(left, right) is None


def test_what_may_still_be_done_comes_first() -> None:
    found = oppose("unpaid", "pay")
    assert found is not None
    assert (found.stand, found.forward) == (Stand.UNDONE, True)


def test_no_line_of_our_own_takes_back_what_another_says() -> None:
    own = [question for question in tables.questions() if max(map(len, question.answers)) > 1]
    together = {pair for question in own for answer in question.answers for pair in product(answer, answer)}
    opposed = {
        pair for question in own for left, right in combinations(question.answers, 2) for pair in product(left, right)
    }
    assert opposed & together == set()
