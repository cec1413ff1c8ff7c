"""Disjoint sets."""

from crosscheck.unions import Unions


def test_joined_items_are_one_group_and_others_are_alone() -> None:
    unions: Unions[str] = Unions()
    unions.join("a", "b")
    unions.join("c", "d")
    unions.join("b", "d")
    assert unions.groups("abcdef") == [["a", "b", "c", "d"], ["e"], ["f"]]
    assert unions.find("d") == "a"
    assert unions.find("f") == "f"
