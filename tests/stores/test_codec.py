"""Values go into rows and come back the same, types and sharing included, and nothing but data is ever made."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any

import pytest

from crosscheck.models import Key, Modality, Span
from crosscheck.stores.codec import UndecodableError, decode, encode

PACKAGES = ("tests",)


class Colour(Enum):
    RED = 1


@dataclass(frozen=True)
class Inner:
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Outer:
    inner: Inner
    number: float
    inside: tuple[Any, ...]


@dataclass
class Changeable:
    number: int


def _again(value: Any) -> Any:
    rows, parts = json.loads(json.dumps(encode([value], PACKAGES)))
    return decode(rows, parts, PACKAGES)[0]


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        "",
        0,
        -3,
        2.5,
        float("inf"),
        1e300,
        datetime(2025, 3, 4, 9, 30),
        datetime(2025, 3, 4, tzinfo=UTC),
        Span(start=2, end=5),
        Modality.PLANNED,
        Colour.RED,
        (),
        (1, (2, "x", None)),
        frozenset({1, "a", (2,), None}),
        Outer(Inner(frozenset({"b", "a"})), 3.0, (False, 0)),
    ],
)
def test_what_comes_back_is_equal_and_of_the_same_type(value: Any) -> None:
    assert _again(value) == value
    assert type(_again(value)) is type(value)


def test_equal_numbers_of_different_types_stay_apart() -> None:
    assert [type(item) for item in _again((1, 1.0, True, 0, 0.0, False))] == [int, float, bool, int, float, bool]


def test_a_key_remembers_what_it_shows() -> None:
    (key,) = _again(frozenset({Key("bridg", "bridges")}))
    assert (str(key), key.shown) == ("bridg", "bridges")


def test_what_values_share_is_stored_and_made_once() -> None:
    shared = Inner(frozenset({"many", "words"}))
    rows, parts = encode([Outer(shared, 1.0, ()), Outer(shared, 2.0, ())], PACKAGES)
    left, right = decode(rows, parts, PACKAGES)
    assert sum(row[0] == "set" for row in rows) == 1
    assert left.inner is right.inner


def test_sets_are_written_in_an_order_of_their_own() -> None:
    items = [Key(str(n), f"shown {n}") for n in range(50)]
    assert encode([frozenset(items)]) == encode([frozenset(reversed(items))])


@pytest.mark.parametrize("value", [Changeable(1), [1], {"a": 1}, object(), b"x"])
def test_what_is_no_plain_data_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        encode([value], PACKAGES)


@pytest.mark.parametrize(
    "rows",
    [
        [["subprocess:Popen", "true"]],
        [["os:system", "true"]],
        [["builtins:eval", "1"]],
        [["crosscheck.stores.codec:decode", "1"]],
        [["crosscheck.models.articles:Article", "1"]],
        [["tests.stores.test_codec:Changeable", "1"]],
        [["tests.stores.test_codec:Inner.__init__", "1"]],
        [["tests.stores.test_codec:Inner"]],
        [["tests.stores.test_codec:Colour", "GREEN"]],
        [["#", "one"]],
        [["tuple", 7]],
        [["time", "yesterday"]],
        [[]],
        [3],
    ],
)
def test_rows_that_make_no_data_are_refused(rows: Any) -> None:
    with pytest.raises(UndecodableError):
        decode(rows, [0], PACKAGES)


def test_a_package_that_was_not_named_has_no_types() -> None:
    rows, parts = encode([Inner(frozenset())], PACKAGES)
    with pytest.raises(UndecodableError):
        decode(rows, parts)
