"""How names of places and statements about where stand."""

import pytest

from crosscheck.models import Relation
from crosscheck.values.places import (
    PlaceValue,
    Sort,
    capital,
    compare,
    country,
    feature,
    relation,
    same_ends,
    side_before,
)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Gyeongju", "South Korea", Relation.REFINES),
        ("Peckham", "London", Relation.REFINES),
        ("Brooklyn", "New York", Relation.REFINES),
        ("Washington, D.C.", "the U.S.", Relation.REFINES),
        ("Britain", "the UK", Relation.SAME),
        ("Kiev", "Kyiv", Relation.SAME),
        ("San José", "San Jose", Relation.SAME),
        ("south London", "London", Relation.REFINES),
        ("Cologne", "Germany", Relation.REFINES),
        ("St. Petersburg", "Russia", Relation.REFINES),
        ("Paris", "Texas", Relation.REFINES),
        ("Hong Kong", "China", Relation.REFINES),
        ("Crimea", "Russia", Relation.REFINES),
        ("South China Sea", "Pacific Ocean", Relation.REFINES),
        ("Westgate General Hospital", "Westgate Hospital", Relation.REFINES),
        ("Tokyo", "Seoul", Relation.CONFLICT),
        ("Tokyo", "South Korea", Relation.CONFLICT),
        ("Florida", "California", Relation.CONFLICT),
        ("Mexico", "New Mexico", Relation.CONFLICT),
        ("Leeds", "Bradford", Relation.CONFLICT),
        ("the Atlantic", "Pacific Ocean", Relation.CONFLICT),
        ("Cape Tolland", "Merrow Cape", Relation.CONFLICT),
        ("Terminal 2", "Terminal 5", Relation.CONFLICT),
    ],
)
def test_relation(left: str, right: str, expected: Relation) -> None:
    for one, other in ((left, right), (right, left)):
        verdict = relation((one,), (other,))
        assert verdict is not None
        assert verdict.relation is expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("the Corn Exchange", "Leeds"),
        ("Cape Tolland", "Cape Tollant"),
        ("Westgate Hospital", "Northfield Airport"),
        ("Marrowby", "Skelby"),
        ("Hebden Bridge", "Tokyo"),
    ],
)
def test_not_comparable(left: str, right: str) -> None:
    assert relation((left,), (right,)) is None


def test_what_a_place_lies_in_tells_which_is_meant() -> None:
    narrow = relation(("Springfield", "Illinois"), ("Missouri",))
    assert narrow is not None
    assert narrow.relation is Relation.CONFLICT
    wide = relation(("Springfield",), ("Missouri",))
    assert wide is not None
    assert wide.relation is Relation.REFINES


def test_unknown_places_are_where_they_are_said_to_lie() -> None:
    verdict = relation(("Marrowby", "Norway"), ("Sweden",))
    assert verdict is not None
    assert verdict.relation is Relation.CONFLICT


def test_ends_of_a_way_are_not_compared_with_its_other_parts() -> None:
    start, end = (PlaceValue(Sort.EVENT, name, manner=manner) for name, manner in (("Paris", "from"), ("Oslo", "to")))
    assert compare(start, end) is None


def test_what_is_beside_a_place_is_compared_by_side_only() -> None:
    north, south, elsewhere = (
        PlaceValue(Sort.EVENT, name, manner=f"{side} of", side=side)
        for name, side in (("Oslo", "north"), ("Oslo", "south"), ("Lillehammer", "north"))
    )
    verdict = compare(north, south)
    assert verdict is not None
    assert verdict.relation is Relation.CONFLICT
    assert compare(north, elsewhere) is None


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (PlaceValue(Sort.NATURE, "island", ("Marrowby",)), PlaceValue(Sort.NATURE, "town", ("Marrowby",)), "conflict"),
        (PlaceValue(Sort.NATURE, "island", ("Singapore",)), PlaceValue(Sort.NATURE, "city", ("Singapore",)), None),
        (PlaceValue(Sort.NATURE, "village", ("Marrowby",)), PlaceValue(Sort.NATURE, "town", ("Marrowby",)), None),
        (PlaceValue(Sort.SURROUNDING, "Oslo", ("Tarn",)), PlaceValue(Sort.SURROUNDING, "Oslo", ("Tarn",)), "same"),
        (
            PlaceValue(Sort.SURROUNDING, "Oslo", ("Tarn",), "in"),
            PlaceValue(Sort.SURROUNDING, "Oslo", ("Tarn",), "outside"),
            "conflict",
        ),
        (PlaceValue(Sort.ROUTE, "Rome", ("Oslo",), "to"), PlaceValue(Sort.ROUTE, "Oslo", ("Rome",), "to"), "conflict"),
        (PlaceValue(Sort.ROUTE, "Rome", ("Oslo",), "to"), PlaceValue(Sort.ROUTE, "Rome", ("Oslo",), "to"), "same"),
        (PlaceValue(Sort.EVENT, "Rome"), PlaceValue(Sort.THING, "Oslo"), None),
    ],
)
def test_compare(left: PlaceValue, right: PlaceValue, expected: str | None) -> None:
    verdict = compare(left, right)
    assert (verdict and verdict.relation.value) == expected


def test_same_ends_with_and_without_the_state() -> None:
    there = PlaceValue(Sort.ROUTE, "Denver, Colorado", ("Boston",), "to")
    back = PlaceValue(Sort.ROUTE, "Boston", ("Denver",), "to")
    other = PlaceValue(Sort.ROUTE, "Boston", ("Dallas",), "to")
    assert same_ends(there, back)
    assert not same_ends(there, other)


def test_feature_and_capital() -> None:
    assert feature("Cape North") == ("cape", frozenset(("north",)))
    assert feature("Terminal 2") == ("terminal", frozenset(("2",)))
    assert feature("the M61") == ("road", frozenset(("m61",)))
    assert feature("Interstate 95") == feature("I-95") == ("road", frozenset(("95",)))
    assert feature("Leeds Crown Court") == ("court", frozenset(("leeds",)))
    assert country("Belgian") == "Belgium"
    assert country("northern") is None
    assert feature("Oslo") is None
    assert capital("British") == "London"
    assert capital("northern") is None


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("30 km north of Oslo", "north"),
        ("off the south coast of Oslo", "south"),
        ("in north-western Oslo", "north-west"),
        ("a bridge to the north. In Oslo", ""),
    ],
)
def test_the_side_is_told_by_the_words_before_a_name(text: str, side: str) -> None:
    assert side_before(text, text.index("Oslo")) == side


def _village(name: str, called: str = "", *, placed: bool = True, manner: str = "in") -> PlaceValue:
    return PlaceValue(Sort.EVENT, name, manner=manner, called=called, placed=placed)


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        (_village("Ostrelka", "village"), _village("Brandova", "town"), True),
        (_village("Ostrelka", "village"), _village("Brandova", "district"), False),
        (_village("Ostrelka", manner="near"), _village("Brandova", manner="outside"), True),
        (_village("Ostrelka"), _village("Brandova", manner="at"), False),
        (_village("Ostrelka"), _village("Brandova", placed=False), False),
        (_village("Ostrelka"), _village("Ostrolka"), False),
        (_village("Ostrelka"), _village("Oslo"), False),
        (_village("Marlpit Street"), _village("Corbel Rd"), True),
        (_village("Marlpit Street"), _village("Harrow Park"), False),
        (_village("St Mark's Church"), _village("St Bride's Church"), True),
        (_village("Milford High School"), _village("Milford Boys School"), False),
    ],
)
def test_names_that_the_map_lacks_differ_only_if_neither_can_lie_in_the_other(
    left: PlaceValue, right: PlaceValue, *, differ: bool
) -> None:
    verdict = compare(left, right)
    assert (verdict is not None and verdict.relation is Relation.CONFLICT) is differ
