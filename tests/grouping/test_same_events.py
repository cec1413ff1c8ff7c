"""Which articles are taken for one story, by text, names and dates."""

import itertools
from datetime import UTC, datetime, timedelta, timezone

import pytest

from crosscheck.grouping import same_events
from crosscheck.grouping.clusters import clusters
from crosscheck.grouping.terms import days, vectors
from tests.grouping.pile import LANDSLIDE, MATCH, TRIAL, article, pile


def test_a_pile_comes_apart_by_events() -> None:
    mixed = pile(LANDSLIDE[0], TRIAL[0], MATCH[0], LANDSLIDE[1], MATCH[1], LANDSLIDE[2], TRIAL[1])
    assert same_events(mixed) == [[0, 3, 5], [1, 6], [2, 4]]


def test_the_order_of_the_pile_makes_no_difference() -> None:
    texts = (LANDSLIDE[0], TRIAL[0], LANDSLIDE[1], MATCH[0])
    for order in itertools.permutations(texts):
        found = same_events(pile(*order))
        assert {frozenset(order[n] for n in group) for group in found} == {
            frozenset(LANDSLIDE[:2]),
            frozenset(TRIAL[:1]),
            frozenset(MATCH[:1]),
        }


def test_two_that_have_nothing_in_common_are_two_stories() -> None:
    assert same_events(pile(LANDSLIDE[0], TRIAL[0])) == [[0], [1]]


def test_two_of_one_kind_of_event_are_told_apart_by_their_names() -> None:
    other = (
        "A court in Lower Ashby found the former librarian Prudence Oakeshott guilty of taking rare books.\n"
        "Judge Hector Lindqvist will pass sentence in June; Oakeshott said she would appeal."
    )
    assert same_events(pile(TRIAL[0], other, TRIAL[1], MATCH[0], LANDSLIDE[0], LANDSLIDE[1])) == [
        [0, 2],
        [1],
        [3],
        [4, 5],
    ]


@pytest.mark.parametrize(("apart", "together"), [(0, True), (3, True), (7, True), (30, False), (365, False)])
def test_what_comes_round_again_is_another_event_if_the_dates_say_so(apart: float, together: bool) -> None:
    left, right = {"cup": 0.6, "kesteren": 0.8}, {"cup": 0.6, "varena": 0.8}
    found = clusters([left, right], [100.0, 100.0 + apart], [(0, 1)], threshold=0.32)
    assert found == ([[0, 1]] if together else [[0], [1]])
    assert clusters([left, right], [100.0, None], [(0, 1)], threshold=0.32) == [[0, 1]]


def test_a_date_that_is_a_crawls_does_not_part_what_belongs_together() -> None:
    dated = [
        article(text, n, published=when)
        for n, (text, when) in enumerate(
            [(LANDSLIDE[0], "2025-03-01T18:00"), (LANDSLIDE[1], "2025-04-20T00:00"), (TRIAL[0], "2025-03-01T19:00")]
        )
    ]
    assert same_events([*dated, article(LANDSLIDE[2], 9)]) == [[0, 1, 3], [2]]


def test_the_headline_counts() -> None:
    bare = article("It came down in the night. Nobody was warned. Dogs are searching.", 1)
    titled = article(bare.text, 1, title="Landslide buries farms in Hinterbrunn, nine missing")
    others = pile(LANDSLIDE[0], *TRIAL, *MATCH)
    assert [0] in same_events([bare, *others])
    assert [0, 1] in same_events([titled, *others])


def test_a_story_with_hundreds_of_articles_stays_one() -> None:
    many = pile(*(f"{LANDSLIDE[n % 3]}\nReport {n}." for n in range(300)), TRIAL[0])
    assert same_events(many) == [list(range(300)), [300]]


@pytest.mark.parametrize("text", ["", "and so it goes", "...", "漢字"])
def test_a_text_without_a_telling_word_is_alone(text: str) -> None:
    assert same_events(pile(text, LANDSLIDE[0])) == [[0], [1]]
    assert same_events(pile(text)) == [[0]]


def test_nothing_makes_no_story() -> None:
    assert same_events([]) == []


def test_names_weigh_more_than_other_words() -> None:
    vector = vectors(pile("On Sunday the mayor Agathe Zumstein inspected a hydrant."))[0]
    assert list(vector)[:2] == ["zumstein", "agathe"]
    assert "the" not in vector
    assert sum(weight**2 for weight in vector.values()) == pytest.approx(1)


def test_days_know_zones_and_no_clock_of_ones_own() -> None:
    noon = datetime(2025, 3, 1, 12)
    assert days(None) is None
    assert days(noon) == days(noon.replace(tzinfo=UTC))
    assert days(noon.replace(tzinfo=timezone(timedelta(hours=12)))) == pytest.approx((days(noon) or 0) - 0.5)


@pytest.mark.parametrize(("window", "stories"), [(None, [[0, 1, 2, 3]]), (20, [[0, 1, 2, 3]]), (9, [[0, 1, 3], [2]])])
def test_no_story_spans_more_than_the_window(window: int | None, stories: list[list[int]]) -> None:
    days_of_march = ("2025-03-01", "2025-03-05", "2025-03-20", None)
    texts = (*LANDSLIDE, f"{LANDSLIDE[0]} Nobody knows when.")
    dated = [article(text, n, published=when) for n, (text, when) in enumerate(zip(texts, days_of_march, strict=True))]
    assert same_events(dated, window) == stories
