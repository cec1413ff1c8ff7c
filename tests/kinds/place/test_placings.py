"""When two claims about where are about one event, thing, person or place."""

from dataclasses import replace
from typing import Any

from crosscheck.kinds.place.placings import elsewhere, placed_alike
from crosscheck.models import Claim, Event, Participant, Span
from crosscheck.values import times
from crosscheck.values.places import PlaceValue, Sort

_SPAN = Span(start=0, end=4)


def _claim(place: PlaceValue, people: dict[str, str], *, article: str = "a", tense: str = "past") -> Claim[Any]:
    who = tuple(
        Participant(role, f"={name}", frozenset((name,)), Span(start=9 + n, end=10 + n))
        for n, (role, name) in enumerate(people.items())
    )
    words = frozenset(("met", *people.values()))
    return Claim("place", article, _SPAN, "here", _SPAN, place, "meet", Event("meet", who, tense=tense), words)


def test_events_with_the_same_people_are_one() -> None:
    left = _claim(PlaceValue(Sort.EVENT, "Oslo"), {"subject": "berg", "object": "novak"})
    right = _claim(PlaceValue(Sort.EVENT, "Rome"), {"subject": "berg", "object": "novak"}, article="b")
    match = placed_alike(left, right)
    assert match is not None
    assert match.score > 0.5


def test_events_with_other_people_are_two() -> None:
    left = _claim(PlaceValue(Sort.EVENT, "Oslo"), {"subject": "berg", "object": "novak"})
    right = _claim(PlaceValue(Sort.EVENT, "Rome"), {"subject": "berg", "object": "holt"}, article="b")
    assert placed_alike(left, right) is None


def test_an_article_that_gives_both_places_stops_the_comparison() -> None:
    people = {"subject": "berg", "object": "novak"}
    left = _claim(PlaceValue(Sort.EVENT, "Oslo", elsewhere=("Rome",)), people)
    right = _claim(PlaceValue(Sort.EVENT, "Rome"), people, article="b")
    assert placed_alike(left, right) is None


def test_elsewhere_is_where_the_article_puts_what_may_be_the_same() -> None:
    oslo = _claim(PlaceValue(Sort.EVENT, "Oslo"), {"subject": "berg", "object": "novak"})
    rome = _claim(PlaceValue(Sort.EVENT, "Rome"), {"subject": "berg"})
    bonn = _claim(PlaceValue(Sort.EVENT, "Bonn"), {"subject": "berg", "object": "holt"})
    soon = _claim(PlaceValue(Sort.EVENT, "Kyiv"), {"subject": "berg", "object": "novak"}, tense="future")
    assert elsewhere(oslo, [oslo, rome, bonn, soon]) == ("Rome",)


def test_loose_events_need_more_in_common() -> None:
    left = _claim(PlaceValue(Sort.EVENT, "Oslo", loose=True), {"subject": "berg"})
    right = _claim(PlaceValue(Sort.EVENT, "Rome", loose=True), {"subject": "berg"}, article="b")
    assert placed_alike(left, right) is None


def test_a_way_back_in_one_article_is_no_slip_but_two_starts_are() -> None:
    there = _claim(PlaceValue(Sort.ROUTE, "Oslo", ("Rome",), "to"), {})
    back = _claim(PlaceValue(Sort.ROUTE, "Rome", ("Oslo",), "to"), {})
    slip = _claim(PlaceValue(Sort.ROUTE, "Oslo", ("Rome",), "from"), {})
    assert placed_alike(there, back) is None
    assert placed_alike(there, slip) is not None


def test_one_day_of_one_person_may_be_told_with_other_verbs() -> None:
    resolved = (times.resolve(found, None) for found in times.find("May 4, 2023"))
    day = tuple(value for value in resolved if value is not None)
    oslo = PlaceValue(Sort.EVENT, "Oslo", dates=day, named=("Oslo",))
    rome = PlaceValue(Sort.EVENT, "Rome", dates=day, named=("Rome",))
    left = replace(_claim(oslo, {"object": "berg"}), topic="seize")
    right = _claim(rome, {"object": "berg"}, article="b")
    assert placed_alike(left, right) is not None
    assert placed_alike(left, _claim(replace(rome, named=("Oslo", "Rome")), {"object": "berg"}, article="b")) is None
    assert placed_alike(left, _claim(replace(rome, dates=()), {"object": "berg"}, article="b")) is None
    assert placed_alike(left, _claim(rome, {"object": "holt"}, article="b")) is None


def _plant(place: str, noun: str, owner: str, *named: str, article: str = "a") -> Claim[Any]:
    of = Participant("of", f"={owner}", frozenset((owner,)), Span(start=0, end=3))
    thing = Participant("object", noun, frozenset((noun, owner)), Span(start=4, end=8))
    value = PlaceValue(Sort.THING, place, named=(place, *named), placed=True)
    words = frozenset(("minister", "announce", "levy"))
    return Claim("place", article, _SPAN, place, _SPAN, value, noun, Event(noun, (thing, of), phrase=noun), words)


def test_things_of_one_sort_and_owner_are_one_where_neither_article_has_another() -> None:
    left, right = _plant("Lyon", "factory", "tarn"), _plant("Lille", "plant", "tarn", article="b")
    assert placed_alike(left, right) is not None
    assert placed_alike(left, _plant("Lille", "plant", "tarn", "Lyon", article="b")) is None
    assert placed_alike(left, _plant("Lille", "plant", "delmont", article="b")) is None
    assert placed_alike(left, _plant("Lille", "hospital", "tarn", article="b")) is None
