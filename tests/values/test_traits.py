import pytest

from crosscheck.values import traits
from crosscheck.values.traits import Trait


@pytest.mark.parametrize(
    ("noun", "sorts"),
    [("van", ("vehicle",)), ("axe", ("weapon",)), ("wrist", ("body_part",)), ("vehicle", ()), ("mayor", ())],
)
def test_nouns_have_their_sort(noun: str, sorts: tuple[str, ...]) -> None:
    assert traits.sorts(noun) == sorts


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("van", "motor_scooter", True),
        ("van", "dump_truck", True),
        ("ferry", "ship", False),
        ("lorry", "truck", False),
        ("kitchen_knife", "knife", False),
        ("fault", "circuit", False),
        ("fault", "leak", True),
    ],
)
def test_kinds_are_apart_both_ways(left: str, right: str, apart: bool) -> None:
    assert traits.apart(left, right) is apart
    assert traits.apart(right, left) is apart


def test_modifiers_give_traits() -> None:
    assert traits.plain("silver") == traits.plain("grey") == Trait("colour", "grey")
    assert traits.plain("left") == Trait("side", "left")
    assert traits.plain("northern") == traits.plain("north") == Trait("quarter", "north")
    assert traits.plain("big") is None


def test_a_gate_is_told_apart_by_its_side_and_a_coast_is_not() -> None:
    assert traits.quartered("gate")
    assert not traits.quartered("coast")
    assert traits.numbered("two-storey") == traits.numbered("2-story") == Trait("storey", "2")
    assert traits.numbered("two-mile") is None


def test_a_van_has_a_colour_of_its_own_and_a_card_has_not() -> None:
    assert traits.coloured("van")
    assert not traits.coloured("card")


def test_makes_of_aircraft_and_cars() -> None:
    text = "The Boeing 737MAX and a Cessna 208B met his black BMW. Ford workers watched."
    found = [(make.sort, make.name, text[make.start : make.end]) for make in traits.makes(text)]
    assert found == [("aircraft", "cessna 208", "Cessna 208B"), ("car", "bmw", "BMW")]
