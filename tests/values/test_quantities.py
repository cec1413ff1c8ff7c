"""Quantities: what is found, what is left alone, how two values stand to each other."""

import pickle
from itertools import pairwise
from pathlib import Path

import pytest

from crosscheck.models import Relation
from crosscheck.values.quantities import QuantityExpression, QuantityValue, describe, find, relation

MILE, FOOT, POUND, YEAR = 1609.344, 0.3048, 0.45359237, 31557600.0


def only(text: str) -> QuantityExpression:
    found = find(text)
    assert len(found) == 1, [text[each.start : each.end] for each in found]
    return found[0]


def value(text: str) -> QuantityValue:
    return only(text).value


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "unit", "dimension"),
    [
        ("The blaze left 27 homeless.", "27", 27, 27, "", "count"),
        ("Rescuers counted 12,500 tents.", "12,500", 12500, 12500, "", "count"),
        ("Some 40\u202f000 fans came.", "Some 40\u202f000", 40000, 40000, "", "count"),
        ("It has 2.6 million residents.", "2.6 million", 2.6e6, 2.6e6, "", "count"),
        ("Officers seized 1.2bn pills.", "1.2bn", 1.2e9, 1.2e9, "", "count"),
        ("He has 5k followers.", "5k", 5000, 5000, "", "count"),
        ("About 3m people voted.", "About 3m", 3e6, 3e6, "", "count"),
        ("The fund lost $31.2 billion.", "$31.2 billion", 31.2e9, 31.2e9, "$", "money"),
        ("The fund lost $1.2bn.", "$1.2bn", 1.2e9, 1.2e9, "$", "money"),
        ("They owe US$40 billion.", "US$40 billion", 40e9, 40e9, "USD", "money"),
        ("They owe A$4 million.", "A$4 million", 4e6, 4e6, "AUD", "money"),
        ("A £3m house.", "£3m", 3e6, 3e6, "GBP", "money"),
        ("A gift of €2 million.", "€2 million", 2e6, 2e6, "EUR", "money"),
        ("A grant of 40 million shekels.", "40 million shekels", 40e6, 40e6, "ILS", "money"),
        ("A bill of Rs 500 crore.", "Rs 500 crore", 5e9, 5e9, "Rs", "money"),
        ("It cost 350,000 pounds to build.", "350,000 pounds", 350000, 350000, "GBP", "money"),
        ("The stamp costs 60 cents.", "60 cents", 0.6, 0.6, "$", "money"),
        ("Turnout was 15.5 percent.", "15.5 percent", 15.5, 15.5, "percent", "percent"),
        ("Turnout was 62 per cent.", "62 per cent", 62, 62, "percent", "percent"),
        ("Turnout fell by 3 percentage points.", "3 percentage points", 3, 3, "point", "percent"),
        ("A 40-metre-deep shaft.", "40-metre", 40, 40, "m", "length"),
        ("The 40m dry shaft.", "40m", 40, 40, "m", "length"),
        ("An 80m-deep mine.", "80m", 80, 80, "m", "length"),
        ("A 30cm-diameter pipe.", "30cm", 0.3, 0.3, "m", "length"),
        ("They walked 10 1/2 miles.", "10 1/2 miles", 10.5 * MILE, 10.5 * MILE, "m", "length"),
        ("They walked 1/2 mile.", "1/2 mile", MILE / 2, MILE / 2, "m", "length"),
        ("The guard is 6-foot-2.", "6-foot-2", 6 * FOOT + 2 * FOOT / 12, 6 * FOOT + 2 * FOOT / 12, "m", "length"),
        ("He is 5ft 10in tall.", "5ft 10in", 70 * FOOT / 12, 70 * FOOT / 12, "m", "length"),
        ("A 400-pound bear.", "400-pound", 400 * POUND, 400 * POUND, "kg", "mass"),
        ("A load of 63,500kg.", "63,500kg", 63500, 63500, "kg", "mass"),
        ("It ran 2 hours and 30 minutes.", "2 hours and 30 minutes", 9000, 9000, "s", "duration"),
        ("It ran for half an hour.", "half an hour", 1800, 1800, "s", "duration"),
        ("Winds of 90 km/h.", "90 km/h", 25, 25, "m/s", "speed"),
        ("Winds of 45 miles an hour.", "45 miles an hour", 45 * MILE / 3600, 45 * MILE / 3600, "m/s", "speed"),
        ("A 40-hectare site.", "40-hectare", 400000, 400000, "m2", "area"),
        ("It held 300 litres.", "300 litres", 0.3, 0.3, "m3", "volume"),
        ("It was -5C outside.", "-5C", -5, -5, "degC", "temperature"),
        ("It was 68 degrees Fahrenheit.", "68 degrees Fahrenheit", 20, 20, "degC", "temperature"),
        ("Twenty-six bridges closed.", "Twenty-six", 26, 26, "", "count"),
        ("Two hundred and five boats sank.", "Two hundred and five", 205, 205, "", "count"),
        ("It took a dozen men.", "a dozen", 12, 12, "", "count"),
        ("It took half a dozen men.", "half a dozen", 6, 6, "", "count"),
        ("It took two dozen men.", "two dozen", 24, 24, "", "count"),
        ("It drew a hundred men.", "a hundred", 100, 100, "", "count"),
        ("It sold half a million copies.", "half a million", 5e5, 5e5, "", "count"),
        ("It sold one and a half million copies.", "one and a half million", 1.5e6, 1.5e6, "", "count"),
        ("A three-run lead.", "three", 3, 3, "", "count"),
        ("A two-stage rocket.", "two", 2, 2, "", "count"),
        ("Half of the crew left.", "Half", 0.5, 0.5, "", "ratio"),
        ("A quarter of the crew left.", "A quarter", 0.25, 0.25, "", "ratio"),
        ("Three-quarters of the crew left.", "Three-quarters", 0.75, 0.75, "", "ratio"),
        ("Now one in five children reads.", "one in five", 0.2, 0.2, "", "ratio"),
        ("He made nine out of 12 throws.", "nine out of 12", 0.75, 0.75, "", "ratio"),
        ("He fell 10 to 12 feet.", "10 to 12 feet", 10 * FOOT, 12 * FOOT, "m", "length"),
        ("A crack 6–12 inches wide.", "6–12 inches", FOOT / 2, FOOT, "m", "length"),
        ("A tax between 8% and 15.5%.", "between 8% and 15.5%", 8, 15.5, "percent", "percent"),
        ("Fares of $30,000 to $50,000.", "$30,000 to $50,000", 30000, 50000, "$", "money"),
        ("A price of $2-3 billion.", "$2-3 billion", 2e9, 3e9, "$", "money"),
        ("It sold two to three million copies.", "two to three million", 2e6, 3e6, "", "count"),
        ("It sold two million and a half copies.", "two million and a half", 2.5e6, 2.5e6, "", "count"),
        ("It cost three dollars and fifty cents.", "three dollars and fifty cents", 3.5, 3.5, "$", "money"),
        ("He batted .300 there.", ".300", 0.3, 0.3, "", "count"),
        ("Five or six boats sank.", "Five or six", 5, 6, "", "count"),
    ],
)
def test_finds(text: str, span: str, low: float, high: float, unit: str, dimension: str) -> None:
    found = only(text)
    assert text[found.start : found.end] == span
    assert [found.value.low, found.value.high] == pytest.approx([low, high])
    assert (found.value.unit, found.value.dimension) == (unit, dimension)


@pytest.mark.parametrize(
    ("text", "span", "low", "high", "bound", "approximate"),
    [
        ("at least 27 drowned", "at least 27", 27, None, "at_least", False),
        ("At least\xa027 drowned", "At least\xa027", 27, None, "at_least", False),
        ("no fewer than 27 drowned", "no fewer than 27", 27, None, "at_least", False),
        ("more than 50 fled", "more than 50", 50, None, "more_than", False),
        ("upwards of 50 fled", "upwards of 50", 50, None, "more_than", False),
        ("over 50 fled", "over 50", 50, None, "more_than", False),
        ("just over 50 fled", "just over 50", 50, None, "more_than", False),
        ("more than an estimated 300 fled", "more than an estimated 300", 300, None, "more_than", True),
        ("fewer than 50 fled", "fewer than 50", None, 50, "less_than", False),
        ("no more than 50 fled", "no more than 50", None, 50, "at_most", False),
        ("up to 50 fled", "up to 50", None, 50, "up_to", False),
        ("as many as 50 fled", "as many as 50", None, 50, "up_to", False),
        ("nearly 50 fled", "nearly 50", 50, 50, "exact", True),
        ("some 50 fled", "some 50", 50, 50, "exact", True),
        ("an estimated 50 fled", "an estimated 50", 50, 50, "exact", True),
        ("50 or so fled", "50 or so", 50, 50, "exact", True),
        ("50 or more fled", "50 or more", 50, None, "at_least", False),
        ("50-plus fled", "50-plus", 50, None, "at_least", False),
        ("only 50 fled", "only 50", 50, 50, "exact", False),
    ],
)
def test_modifiers(text: str, span: str, low: float, high: float, bound: str, approximate: bool) -> None:
    found = only(text)
    assert text[found.start : found.end] == span
    said = found.value
    assert (said.low, said.high, said.bound, said.approximate) == (low, high, bound, approximate)


def test_number_span_leaves_the_modifier_out() -> None:
    text = "The barge held nearly 160,000 pounds of grain."
    found = only(text)
    assert text[found.number_start : found.number_end] == "160,000 pounds"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Dozens of boats sank.", 24, 144),
        ("Scores of boats sank.", 40, 200),
        ("Hundreds of boats sank.", 200, 2000),
        ("Tens of thousands of boats sank.", 20000, 200000),
        ("Several hundred boats sank.", 300, 900),
        ("Several boats sank.", 3, 12),
    ],
)
def test_vague(text: str, low: float, high: float) -> None:
    found = value(text)
    assert (found.low, found.high, found.vague) == (low, high, True)


@pytest.mark.parametrize("text", ["another 40 were hurt", "an additional 40 were hurt", "at least another 40"])
def test_an_addition_is_marked(text: str) -> None:
    assert value(text).additional


@pytest.mark.parametrize(
    ("text", "weak"),
    [("Police held one driver.", True), ("At least one driver fled.", False), ("It lasted one hour.", False)],
)
def test_one_alone_is_weak(text: str, weak: bool) -> None:
    assert value(text).weak is weak


@pytest.mark.parametrize(
    "text",
    [
        "The bridge opened in 2016 and shut in 1998.",
        "The 2018 games drew crowds.",
        "Fashion of the 1950s and the '98 season.",
        "It was signed on October 30 in Rome.",
        "It was signed on 30 October in Rome.",
        "It was signed on Dec. 25, 2017, in Rome.",
        "Talks on March 3 and 4 failed.",
        "It struck at 7.06am, or 11:57 local time.",
        "It struck at 6 p.m. and again at five o'clock.",
        "The 34-year-old fled.",
        "A man aged 34 fled.",
        "Ann Poe, 34, fled.",
        "The five-year-old slept.",
        "She is 41 years old.",
        "The singer, 47, waved.",
        "A 3D film on a 4K screen at 18:9.",
        "The actor died at 77.",
        "Call 212-555-0142 now.",
        "They live at 1600 Juniper Avenue.",
        "Flight 446 was late.",
        "She was No. 1 in Spain.",
        "HA446 and the A42, the S9 and an iPhone 8.",
        "The Boeing 737 on Route 66.",
        "Game seven went long.",
        "Get version 2 at https://example.org/2016/30?id=7",
        "Rovers won 34-6.",
        "The motion fell 52 to 48.",
        "The server 192.168.1.20 failed.",
        "The 21st and the third one.",
        "His twenty-first win.",
        "One of the men, no one else, and this one.",
        "He is here 24/7 since 9/11.",
        "The Six Nations and the second half.",
        "Keeper Joe Poe (21) saved it.",
        "",
    ],
)
def test_leaves_alone(text: str) -> None:
    assert [text[found.start : found.end] for found in find(text)] == []


@pytest.mark.parametrize("text", ["\x00\ud800 5", "½", "1" * 400, "$", "1,2,3,", "9" * 5 + "." * 50, "one " * 50, "a"])
def test_never_raises(text: str) -> None:
    ends = [(found.start, found.end) for found in find(text)]
    assert all(start < end for start, end in ends)
    assert all(left[1] <= right[0] for left, right in pairwise(ends))


def test_a_year_is_told_from_a_count() -> None:
    text = "Roughly 2000 planets were seen in 2000."
    assert [(text[found.start : found.end], found.value.low) for found in find(text)] == [("Roughly 2000", 2000)]


def test_a_conversion_is_a_second_expression() -> None:
    text = "about four metres (13 feet) down"
    assert [text[found.start : found.end] for found in find(text)] == ["about four metres", "13 feet"]


@pytest.mark.parametrize(
    ("text", "precision"),
    [("27 men", 1), ("300 men", 1), ("1,200 men", 100), ("2.07 billion", 1e7), ("330 feet", 10 * FOOT), ("60%", 1)],
)
def test_precision(text: str, precision: float) -> None:
    assert value(text).precision == pytest.approx(precision)


@pytest.mark.parametrize(
    ("left", "right", "expected", "reason"),
    [
        ("a dozen", "12 men", Relation.SAME, "a dozen is 12"),
        ("131 feet", "40 metres", Relation.SAME, "131 feet is 40 metres"),
        ("140,660 pounds", "63,800kg", Relation.SAME, "140,660 pounds is 63,800kg"),
        ("2,500 tons", "2,300 tonnes", Relation.SAME, "2,500 tons is 2,300 tonnes"),
        ("15.5%", "15.5 per cent", Relation.SAME, "both say 15.5%"),
        ("half of it", "50%", Relation.SAME, "half is 50%"),
        ("$5 million", "US$5m", Relation.SAME, "$5 million is US$5m"),
        ("dozens", "dozens", Relation.SAME, "both say dozens"),
        ("at least 12", "15 men", Relation.REFINES, "at least 12 and 15 can both be right"),
        ("at least seven", "7 men", Relation.REFINES, "at least seven and 7 can both be right"),
        ("more than 50", "51 men", Relation.REFINES, "more than 50 and 51 can both be right"),
        ("more than 50", "at least 60", Relation.REFINES, "more than 50 and at least 60 can both be right"),
        ("10 to 12 feet", "11 feet", Relation.REFINES, "10 to 12 feet and 11 feet can both be right"),
        ("up to $50", "$30 to $50", Relation.REFINES, "up to $50 and $30 to $50 can both be right"),
        ("dozens", "24 men", Relation.REFINES, "dozens and 24 can both be right"),
        ("about 2.1 billion", "2.07 billion", Relation.REFINES, "2.07 billion rounds to about 2.1 billion"),
        ("$1.9 billion", "$1.86 billion", Relation.REFINES, "$1.86 billion rounds to $1.9 billion"),
        ("nearly 30", "28 men", Relation.REFINES, "nearly 30 allows 28"),
        ("nearly 30", "29 men", Relation.REFINES, "nearly 30 allows 29"),
        (
            "more than four decades",
            "42 years",
            Relation.REFINES,
            "more than four decades and 42 years can both be right",
        ),
        (
            "more than $284 billion",
            "$284 billion",
            Relation.REFINES,
            "more than $284 billion and $284 billion can both be right",
        ),
        ("nearly 30", "24 men", Relation.INEXACT, "nearly 30 is 6 away from 24"),
        ("nearly 30", "31 men", Relation.INEXACT, "nearly 30 means fewer than that, and 31 is more"),
        ("2 hours", "2.5 hours", Relation.INEXACT, "2 hours is a rough figure for 2.5 hours"),
        ("10 to 12 feet", "11 to 14 feet", Relation.INEXACT, "10 to 12 feet and 11 to 14 feet overlap only in part"),
        ("around 80", "60 men", Relation.CONFLICT, "around 80 and 60 differ by 20"),
        ("more than 51", "51 men", Relation.CONFLICT, "more than 51 rules out 51 itself"),
        ("25 men", "27 men", Relation.CONFLICT, "25 and 27 differ by 2"),
        ("$31.2bn", "$32.6bn", Relation.CONFLICT, "$31.2bn and $32.6bn differ by $1.4 billion"),
        ("at least 27", "25 men", Relation.CONFLICT, "at least 27 rules out 25, by 2"),
        ("40 metres", "80m deep", Relation.CONFLICT, "40 metres and 80m differ by 40 metres"),
        ("12%", "15%", Relation.CONFLICT, "12% and 15% differ by 3 percentage points"),
        ("fewer than 20", "at least 30", Relation.CONFLICT, "at least 30 rules out fewer than 20, by 10"),
        ("dozens", "more than 500", Relation.CONFLICT, "dozens and more than 500 are of different sizes"),
    ],
)
def test_relation(left: str, right: str, expected: Relation, reason: str) -> None:
    verdict, mirrored = relation(value(left), value(right)), relation(value(right), value(left))
    assert verdict is not None and mirrored is not None
    assert (verdict.relation, mirrored.relation) == (expected, expected)
    assert reason in (verdict.reason, mirrored.reason)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("40 metres", "40 kg"),
        ("$5", "€5"),
        ("$11 million", "A$15 million"),
        ("5%", "5 percentage points"),
        ("another 40", "50 men"),
        ("dozens", "scores of"),
        ("dozens", "200 men"),
        ("12 men", "12 feet"),
    ],
)
def test_not_comparable(left: str, right: str) -> None:
    assert relation(value(left), value(right)) is None


@pytest.mark.parametrize(
    ("left", "right", "low", "high"),
    [
        ("nearly 30 men", "24 men", 0.99, 1),
        ("nearly 30 men", "25 men", 0.6, 0.8),
        ("nearly 30 men", "27 men", 0.1, 0.3),
        ("nearly 30 men", "31 men", 0.1, 0.2),
        ("nearly 30 men", "36 men", 0.7, 0.9),
        ("about 100 men", "110 men", 0.05, 0.2),
        ("about 100 men", "120 men", 0.6, 0.8),
        ("at least 40 men", "about 36 men", 0.2, 0.4),
        ("at least 40 men", "about 32 men", 0.99, 1),
        ("$3 million", "$3.4 million", 0.1, 0.4),
        ("2 hours", "2.5 hours", 0.99, 1),
        ("about 100 men", "103 men", 0, 0),
        ("10 to 12 feet", "11 to 14 feet", 0, 0),
        ("about 100 men", "200 men", 0, 0),
    ],
)
def test_an_approximation_is_stretched_more_the_further_off_it_is(
    left: str, right: str, low: float, high: float
) -> None:
    for one, other in ((left, right), (right, left)):
        verdict = relation(value(one), value(other))
        assert verdict is not None
        assert low <= verdict.stretch <= high


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At  least 27 men", "at least 27"),
        ("$31.2 billion", "$31.2 billion"),
        ("15.5 percent", "15.5%"),
        ("50 or so men", "50 or so"),
        ("between 8% and 9%", "between 8% and 9%"),
        ("100-odd men", "100-odd"),
    ],
)
def test_describe(text: str, expected: str) -> None:
    assert describe(value(text)) == expected


def test_values_are_plain_data() -> None:
    said = value("nearly $3 million")
    assert pickle.loads(pickle.dumps(said)) == said


def test_seeds_give_sorted_disjoint_spans() -> None:
    for path in sorted(Path("seeds").glob("*.txt")):
        found = find(path.read_text(encoding="utf-8"))
        assert found
        assert all(left.end <= right.start for left, right in pairwise(found))


@pytest.mark.parametrize(
    ("text", "unit", "low"),
    [
        ("shares worth $NZ430,000", "NZD", 430_000),
        ("a profit of 742 million pounds", "GBP", 742e6),
        ("deposits came to 118.4 billion pounds", "GBP", 118.4e9),
        ("1.2 million pounds of beef", "kg", 544310.844),
        ("a 4,850mAh battery", "Ah", 4.85),
        ("a grant of 640,000 zł", "PLN", 640_000),
    ],
)
def test_money_and_units_of_many_countries(text: str, unit: str, low: float) -> None:
    [found] = find(text)
    assert (found.value.unit, found.value.low) == (unit, low)
