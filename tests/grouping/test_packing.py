"""Vectors side by side: what comes out is what went in."""

import pytest

from crosscheck.grouping import Packed, same_events, together
from crosscheck.grouping.terms import Weights, occurring, vectors
from tests.grouping.pile import LANDSLIDE, MATCH, TRIAL, pile

MIXED = pile(LANDSLIDE[0], TRIAL[0], MATCH[0], LANDSLIDE[1], MATCH[1], LANDSLIDE[2], TRIAL[1], "...")


def test_a_packed_vector_is_the_same_in_the_same_order() -> None:
    known = vectors(MIXED)
    packed = Packed(known)
    assert [list(one.items()) for one in packed] == [list(one.items()) for one in known]
    assert packed[1:3] == known[1:3]
    with pytest.raises(IndexError):
        packed[len(MIXED)]


def test_articles_weighed_one_by_one_fall_into_the_same_stories() -> None:
    found: dict[str, int] = {}
    for article in MIXED:
        for term in occurring(article):
            found[term] = found.get(term, 0) + 1
    weights = Weights({term: number for term, number in found.items() if number > 1}, len(MIXED))
    known = [weights.of(article) for article in MIXED]
    assert known == vectors(MIXED)
    assert together(Packed(known), [None] * len(MIXED)) == same_events(MIXED)
