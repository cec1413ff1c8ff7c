from collections.abc import Sequence

import pytest

from crosscheck.differences import letters, words
from crosscheck.excerpts import Piece


def marked(values: Sequence[tuple[Piece, ...]]) -> list[str]:
    return ["".join(f"[{piece.text}]" if piece.marked else piece.text for piece in pieces) for pieces in values]


@pytest.mark.parametrize(
    ("left", "right", "shown"),
    [
        ("Caroline Levitt", "Karoline Leavitt", ["[C]aroline Levitt", "[K]aroline Le[a]vitt"]),
        ("Gabriel Wildeau", "Wildow", ["Gabriel Wild[eau]", "Wild[ow]"]),
        ("Lee Jae-myung", "Li", ["L[ee] Jae-myung", "L[i]"]),
        ("Asia-Pacific Economic Cooperation", "APEC", ["Asia-Pacific Economic Cooperation", "APEC"]),
    ],
)
def test_letters_that_differ(left: str, right: str, shown: list[str]) -> None:
    assert marked(letters([left, right])) == shown


@pytest.mark.parametrize(
    ("left", "right", "shown"),
    [
        ("October 29", "October 30", ["October [29]", "October [30]"]),
        ("400,000 crowns", "650,000 crowns", ["[400,000] crowns", "[650,000] crowns"]),
        ("6:20 a.m.", "7:20 a.m.", ["[6:20] a.m.", "[7:20] a.m."]),
        ("went quite dark", "went very still", ["went [quite dark]", "went [very still]"]),
    ],
)
def test_words_that_differ(left: str, right: str, shown: list[str]) -> None:
    assert marked(words([left, right])) == shown


def test_others_are_set_against_the_first() -> None:
    assert marked(words(["9 dead", "9 hurt", "10 dead"])) == ["9 [dead]", "9 [hurt]", "[10] dead"]


def test_nothing_to_set_against() -> None:
    assert marked(words(["9 dead"])) == ["9 dead"]
    assert marked(letters([])) == []


def test_very_long_values_are_left_alone() -> None:
    assert marked(words(["a b " * 1000, "c"]))[0] == "a b " * 1000
