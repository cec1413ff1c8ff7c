from pathlib import Path

import pytest

from crosscheck.kinds.status.statuses.bearers import bearers
from crosscheck.kinds.status.statuses.doers import one_body
from tests.kinds.status.reading import parsed


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("The pilot, Colin Reyes, was killed.", "pilot", "Reyes"),
        ("Colin Reyes, a pilot from Selby, was killed.", "pilot", "Reyes"),
        ("They sacked coach Ivan Petrov.", "coach", "Petrov"),
        ("The suspect, named as Victor Hale, is at large.", "suspect", "Hale"),
    ],
)
def test_a_noun_beside_a_name_stands_for_it(text: str, noun: str, name: str, tmp_path: Path) -> None:
    found = bearers(parsed(tmp_path, text)[1])
    assert {word: token.text for word, token in found.items()} == {noun: name}


def test_a_noun_beside_two_names_stands_for_neither(tmp_path: Path) -> None:
    text = "The pilot, Colin Reyes, was killed. The other pilot, Anna Berg, survived."
    assert bearers(parsed(tmp_path, text)[1]) == {}


def test_what_the_councillors_do_the_council_does() -> None:
    assert one_body("councillor", "=oakford council")
    assert one_body("army", "soldier")


@pytest.mark.parametrize(("left", "right"), [("council", "court"), ("=oakford council", "=selby council"), ("", "")])
def test_others_are_not_one_body(left: str, right: str) -> None:
    assert not one_body(left, right)
