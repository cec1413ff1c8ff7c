import pytest

from crosscheck.values.wordvectors import overlap, similarity


def test_words_of_one_meaning_are_nearer_than_others() -> None:
    assert similarity("ferri", "vessel") > 0.5 > similarity("ferri", "budget")
    assert similarity("arrest", "detain") > similarity("arrest", "open")


def test_the_same_stem_is_as_near_as_can_be_and_an_unknown_one_near_nothing() -> None:
    assert similarity("zzyzx", "zzyzx") == 1.0
    assert similarity("zzyzx", "vessel") == 0.0


def test_overlap_counts_both_sides_by_worth() -> None:
    ship, boat, tax = {"ferri": 2.0, "left": 1.0}, {"vessel": 2.0, "left": 1.0}, {"budget": 2.0, "tax": 1.0}
    assert overlap(ship, ship) == pytest.approx(3.0)
    assert overlap(ship, boat) == pytest.approx(overlap(boat, ship))
    assert 3.0 > overlap(ship, boat) > overlap(ship, tax)
    assert overlap(ship, {}) == 0.0
