"""Whose age a sentence gives."""

import pytest

from crosscheck.config import Settings
from crosscheck.kinds.age.bearers import alike, bearer_of, deeds, doings, is_current, numbered, sort_of
from crosscheck.models import Article
from crosscheck.parse import parse
from crosscheck.syntax import Parse
from crosscheck.values import ages

BEARERS = """
A 3-year-old boy fell. | boy -
The six-year-old fell into a well. | - -
Carla Menendez, 34, fell. | - Menendez
The 38-year-old Menendez fell, and Carla Menendez cried. | - Menendez
The tiger, a 17-year-old male named Bobo, fell. | male Bobo
Carla Menendez, who was 34, fell. | - Menendez
A man in his 30s fell. | man -
The boy, aged six, fell. | boy -
Viktor Halasz died at the age of 87. | - Halasz
He was 61. | he He
A neighbour said that he was 61. | he -
At 61, Carla Menendez is the oldest of them. | - Menendez
Painter Carla Menendez dead at 61 | - Menendez
Carla Menendez lost her battle with cancer aged 61. | - Menendez
Carla Menendez won the race. The 38-year-old was glad. | - Menendez
Carla Menendez won the race. The 38-year-old Spaniard was glad. | - Menendez
Carla Menendez won the race. The delighted Spaniard, 38, was glad. | - Menendez
Carla Menendez saw a man in the water. The 38-year-old was saved. | - -
"""
OTHER_TIMES = """
When Carla Menendez was 34, she fell.
In 1996, a 3-year-old boy fell.
Carla Menendez will be 34 years old.
Carla Menendez turned 34.
The girl was at first thought to be 4 years old.
Like a 3-year-old boy, he fell.
Any 3-year-old boy would fall.
I was a 23-year-old kid.
At 18, Carla Menendez won her first race.
"""


def _parsed(text: str, settings: Settings) -> tuple[Article, Parse]:
    article = Article(id="a1", source="a1.txt", text=text, sha256=str(hash(text)))
    return article, parse([article], model=settings.model, cache=settings.cache)[0]


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "expected"), _rows(BEARERS))
def test_the_bearer_is_found(text: str, expected: str, settings: Settings) -> None:
    article, parsed = _parsed(text, settings)
    bearer = bearer_of(parsed, ages.find(article.plain)[0])
    assert bearer
    assert f"{bearer.noun or '-'} {bearer.name.text if bearer.name else '-'}" == expected


@pytest.mark.parametrize("text", OTHER_TIMES.strip().splitlines())
def test_an_age_at_another_time_is_not_current(text: str, settings: Settings) -> None:
    article, parsed = _parsed(text, settings)
    expression = ages.find(article.plain)[0]
    bearer = bearer_of(parsed, expression)
    assert bearer is None or not is_current(article, parsed, expression, bearer.head, bearer.verb)


def test_deeds_are_done_or_suffered(settings: Settings) -> None:
    _, parsed = _parsed("The dog chased a boy who slipped and cried.", settings)
    boy = next(token for token in parsed.tokens if token.text == "boy")
    assert deeds(parsed, boy) == {"chase", "fall", "cry"}


@pytest.mark.parametrize("verb", ["was arrested", "was detained", "was taken into custody", "has been charged"])
def test_an_arrest_is_one_deed_in_many_words(verb: str, settings: Settings) -> None:
    _, parsed = _parsed(f"A man {verb} in Malmo.", settings)
    man = next(token for token in parsed.tokens if token.text == "man")
    assert deeds(parsed, man) == {"arrest"}


def test_who_is_so_old_is_so_now(settings: Settings) -> None:
    article, parsed = _parsed("Carla Menendez, who is 61, swam to the island in 1999.", settings)
    expression = ages.find(article.plain)[0]
    bearer = bearer_of(parsed, expression)
    assert bearer
    assert is_current(article, parsed, expression, bearer.head, bearer.verb)


def test_doings_are_of_all_who_may_be_meant(settings: Settings) -> None:
    _, parsed = _parsed("A boy fell. The child cried. A woman sang.", settings)
    found = doings(parsed, sort_of("boy", 5))
    assert found.mentions == 2
    assert found.deeds == {"fall", "cry"}


@pytest.mark.parametrize(("text", "expected"), [("Two boys fell.", True), ("The boys fell.", False)])
def test_several_are_counted(text: str, expected: bool, settings: Settings) -> None:
    _, parsed = _parsed(text, settings)
    assert numbered(parsed, sort_of("boy", 5)) is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("boy", "child", True),
        ("man", "driver", True),
        ("", "boy", True),
        ("boy", "girl", False),
        ("driver", "passenger", False),
        ("boy", "tiger", False),
        ("tiger", "tiger", True),
        ("child", "woman", False),
    ],
)
def test_who_may_be_alike(left: str, right: str, expected: bool) -> None:
    assert alike(sort_of(left), sort_of(right)) is expected
    assert alike(sort_of(right), sort_of(left)) is expected
