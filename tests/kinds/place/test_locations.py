"""What is found in a sentence about where."""

import hashlib

import pytest

from crosscheck.config import Settings
from crosscheck.kinds.place.locations import locations
from crosscheck.models import Article
from crosscheck.parse import parse
from crosscheck.values.places import Sort


def _found(text: str, sort: Sort) -> list[tuple[str, str, str]]:
    article = Article(id="a", source="a", text=text, sha256=hashlib.sha256(text.encode()).hexdigest())
    (parsed,) = parse((article,), model=Settings().model, cache=None)
    found = [location for location in locations(parsed, article.plain) if location.value.sort is sort]
    return [(location.topic, location.value.manner, location.value.name) for location in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg met Paul Novak in Vienna.", [("meet", "in", "Vienna")]),
        ("Anna Berg held talks with Paul Novak in Vienna.", [("meet", "in", "Vienna")]),
        ("Anna Berg flew to Lisbon to meet Paul Novak.", [("meet", "in", "Lisbon"), ("fli", "to", "Lisbon")]),
        ("Brandt will visit Oslo and meet with Kari Lund.", [("meet", "in", "Oslo")]),
        ("The Denmark leg of the trip will include talks with Kari Lund.", [("meet", "in", "Denmark")]),
        ("The balloon fell about 300 kilometres east of Cape Tolland.", [("fall", "east of", "Cape Tolland")]),
        ("An earthquake struck Japan on Monday.", [("strike", "in", "Japan")]),
        ("The police in Vienna said that Paul Novak teaches in Graz.", []),
        ("Mara Quill sang in Leeds and York.", []),
    ],
)
def test_places_of_events(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert _found(text, Sort.EVENT) == expected


@pytest.mark.parametrize(
    ("text", "sort", "name"),
    [
        ("The crew rested on the recovery barge, which is stationed in the Baltic Sea.", Sort.THING, "Baltic Sea"),
        ("Jonas Vale, 34, from Cardiff, saw the train.", Sort.ORIGIN, "Cardiff"),
        ("Jonas Vale, a native of Scotland, saw the train.", Sort.ORIGIN, "Scotland"),
        ("The 29-year-old from Cardiff saw the train.", Sort.ORIGIN, "Cardiff"),
        ("They met in Cardiff, the town where he lives.", Sort.ORIGIN, "Cardiff"),
        ("Tarn Foods, based in Hamburg, sells pies.", Sort.ORIGIN, "Hamburg"),
        ("The Hamburg-based firm Tarn Foods sells pies.", Sort.ORIGIN, "Hamburg"),
        ("Tarn Foods, which has its headquarters in Hamburg, sells pies.", Sort.ORIGIN, "Hamburg"),
        ("The Belgian rider Jan Peeters won.", Sort.ORIGIN, "Belgium"),
        ("Jan Peeters, a Belgian tennis player, won.", Sort.ORIGIN, "Belgium"),
        ("Tarn Foods, a Belgian company, was fined.", Sort.ORIGIN, "Belgium"),
        ("The plant of Tarn Foods in Lyon was shut.", Sort.THING, "Lyon"),
        ("It was made at the Lyon factory.", Sort.THING, "Lyon"),
        ("The ferry was bound for Stavanger.", Sort.DESTINATION, "Stavanger"),
        ("The plane, which was flying to Madrid, turned back.", Sort.DESTINATION, "Madrid"),
        ("The bus was on its way to Lyon.", Sort.DESTINATION, "Lyon"),
        ("The ferry stopped at the small island of Marrowby for an hour.", Sort.NATURE, "island"),
        ("A bus left the road in Peckham, south of the British capital, on Monday.", Sort.SURROUNDING, "London"),
        ("The choir took a flight from Denver to Boston.", Sort.ROUTE, "Denver"),
    ],
)
def test_other_sorts(text: str, sort: Sort, name: str) -> None:
    assert [found for _, _, found in _found(text, sort)] == [name]


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("A police officer in Texas wept.", Sort.THING),
        ("The ferry sailed to Stavanger.", Sort.DESTINATION),
        ("A spokesman from Ford wept.", Sort.ORIGIN),
        ("French teacher Jane Rowe wept.", Sort.ORIGIN),
        ("The Belgian-born rider Jan Peeters won.", Sort.ORIGIN),
        ("The Canada plant was shut.", Sort.THING),
        ("Jonas Vale took a return flight from Denver to Boston.", Sort.ROUTE),
        ("Flights from Denver to Boston were late.", Sort.ROUTE),
        ("She stood on the bank of the river Marrow.", Sort.NATURE),
    ],
)
def test_what_tells_nothing(text: str, sort: Sort) -> None:
    assert _found(text, sort) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver is in hospital in Cardiff.", [("in", "Cardiff")]),
        ("She was attacked in a Cardiff hotel in 2009.", [("in", "Cardiff hotel")]),
        ("The rebels walked out of Ferry Road barracks at noon.", [("in", "Ferry Road barracks")]),
        ("The plane crashed close to Cardiff.", [("near", "Cardiff")]),
        ("He said in Cardiff that prices would rise.", []),
        ("The bank is in France and nobody was hurt.", []),
        ("She did not stay in Cardiff.", []),
    ],
)
def test_spots_of_whatever_a_sentence_tells(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(manner, name) for _, manner, name in _found(text, Sort.SPOT)] == expected
