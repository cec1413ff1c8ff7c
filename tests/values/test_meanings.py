import pytest

from crosscheck.values import meanings


@pytest.mark.parametrize(("noun", "kind"), [("van", "vehicle"), ("revolver", "weapon"), ("sparrow", "animal")])
def test_a_noun_can_be_of_its_kind(noun: str, kind: str) -> None:
    assert meanings.can_be(noun, kind)


def test_a_dog_is_mostly_an_animal() -> None:
    assert meanings.can_be("dog", "person")
    assert meanings.mostly("dog", "animal")
    assert not meanings.mostly("dog", "person")


def test_a_noun_cannot_be_of_another_kind() -> None:
    assert not meanings.can_be("sparrow", "vehicle", "weapon")
    assert not meanings.can_be("xyzzy", "vehicle")


@pytest.mark.parametrize(("left", "right"), [("lorry", "truck"), ("handgun", "weapon"), ("weapon", "handgun")])
def test_synonyms_and_kinds_can_name_one_thing(left: str, right: str) -> None:
    assert meanings.one_thing(left, right)


@pytest.mark.parametrize(("left", "right"), [("sparrow", "hummingbird"), ("knife", "gun"), ("car", "truck")])
def test_different_kinds_cannot(left: str, right: str) -> None:
    assert not meanings.one_thing(left, right)


@pytest.mark.parametrize(
    ("left", "right"), [("buy", "purchase"), ("kill", "shoot"), ("remove", "take_out"), ("release", "free")]
)
def test_verbs_can_tell_of_one_deed(left: str, right: str) -> None:
    assert meanings.one_deed(left, right)
    assert meanings.one_deed(right, left)


@pytest.mark.parametrize(
    ("left", "right"), [("close", "inspect"), ("buy", "collect"), ("arrest", "charge"), ("sue", "settle")]
)
def test_verbs_of_different_deeds(left: str, right: str) -> None:
    assert meanings.known_verb(left)
    assert not meanings.one_deed(left, right)
