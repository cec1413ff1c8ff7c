import pickle
import random
from datetime import datetime

import pytest

from crosscheck.models import Relation
from crosscheck.values.times import (
    Granularity,
    TimeValue,
    describe,
    find,
    possible_years,
    relation,
    resolve,
    weekday_fits,
)

FRIDAY = datetime(2025, 10, 24, 9, 30)


def value_of(text: str, reference: datetime | None = FRIDAY, direction: str | None = "past") -> TimeValue:
    (expression,) = find(text)
    value = resolve(expression, reference, direction)
    assert value is not None
    return value


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("The bridge opened on Oct. 30.", ["Oct. 30"], ["2025-10-30"]),
        ("It was October 30th again.", ["October 30th"], ["2025-10-30"]),
        ("The vote of 30 October stands.", ["30 October"], ["2025-10-30"]),
        ("They met on the 30th of October.", ["the 30th of October"], ["2025-10-30"]),
        ("Filed Oct 30, 2024 in Leeds.", ["Oct 30, 2024"], ["2024-10-30"]),
        ("Stamped 30/10/2024 at the desk.", ["30/10/2024"], ["2024-10-30"]),
        ("Log entry 2024-10-30T17:52Z follows.", ["2024-10-30T17:52Z"], ["2024-10-30T17:52Z"]),
        ("It begins Thursday, October 30, in Rome.", ["Thursday, October 30"], ["2025-10-30"]),
        ("The fair runs October 27-29, 2024.", ["October 27-29, 2024"], ["2024-10-27/2024-10-29"]),
        ("She sang there between 2002 and 2009.", ["between 2002 and 2009"], ["2002/2009"]),
        ("He led the club from 1983 to 1988.", ["from 1983 to 1988"], ["1983/1988"]),
        ("Open from Monday to Friday.", ["from Monday to Friday"], ["2025-10-20/2025-10-24"]),
        ("The mill closed in the 1990s.", ["the 1990s"], ["199X"]),
        ("A song of the ’90s.", ["the ’90s"], ["199X"]),
        ("Work starts early in 2026.", ["early in 2026"], ["2026"]),
        ("It cost more at the end of 2016.", ["the end of 2016"], ["2016"]),
        ("The 2019 summit was calmer.", ["2019"], ["2019"]),
        ("Nothing beat 2019’s harvest.", ["2019"], ["2019"]),
        ("Their last album (2019) sold well.", ["2019"], ["2019"]),
        ("Sales fell in the fourth quarter of 2017.", ["the fourth quarter of 2017"], ["2017-Q4"]),
        ("They married last summer.", ["last summer"], ["2025-SU"]),
        ("He was hired in spring 2014.", ["spring 2014"], ["2014-SP"]),
        ("Rain fell on Thursday night.", ["Thursday night"], ["2025-10-23TNI"]),
        ("She resigned earlier this month.", ["earlier this month"], ["2025-10"]),
        ("It broke two days ago.", ["two days ago"], ["2025-10-22"]),
        ("Prices rise next year.", ["next year"], ["2026"]),
        ("They talked over the weekend.", ["the weekend"], ["2025-W42-WE"]),
        ("A parade on the Fourth of July is planned.", ["the Fourth of July"], ["2025-07-04"]),
        ("We ate late on Thanksgiving Day 2016.", ["Thanksgiving Day 2016"], ["2016-11-24"]),
        ("It snowed on New Year’s Eve.", ["New Year’s Eve"], ["2024-12-31"]),
        ("The alarm rang at 5.10am.", ["5.10am"], ["T05:10"]),
        ("Landing was at 1030 GMT.", ["1030 GMT"], ["T10:30Z"]),
        ("Doors open at 6 p.m. Eastern.", ["6 p.m. Eastern"], ["T18:00"]),
        ("The tram left at 10:15 a.m. on Dec. 31.", ["10:15 a.m. on Dec. 31"], ["2024-12-31T10:15"]),
        ("Take-off was 12:10 p.m. Sunday, he said.", ["12:10 p.m. Sunday"], ["2025-10-19T12:10"]),
        ("in the early hours of Thursday", ["the early hours of Thursday"], ["2025-10-23TMO"]),
        ("It took nine minutes and 46 seconds.", ["nine minutes and 46 seconds"], ["PT9M46S"]),
        ("A four-year-long feud ended.", ["four-year-long"], ["P4Y"]),
        ("They waited an hour and a half.", ["an hour and a half"], ["PT1.5H"]),
        ("He trains every day.", ["every day"], ["P1D"]),
        ("She swims twice a week.", ["a week"], ["P1W"]),
        ("from 1:30 to 4 p.m.", ["from 1:30 to 4 p.m."], ["T13:30/T16:00"]),
        ("It opened in the week of October 6.", ["the week of October 6"], ["2025-W41"]),
        ("He rang at three in the afternoon.", ["three in the afternoon"], ["T15:00"]),
        ("The bell rang at half past four on Monday.", ["half past four on Monday"], ["2025-10-20T04:30"]),
        ("He was up at ten to four.", ["ten to four"], ["T03:50"]),
        ("I left at half five.", ["half five"], ["T05:30"]),
        ("We met at eight minutes past 10.", ["eight minutes past 10"], ["T10:08"]),
        ("It rang at twenty past three in the afternoon.", ["twenty past three in the afternoon"], ["T15:20"]),
        ("It came at 4 o'clock on Monday afternoon.", ["4 o'clock on Monday afternoon"], ["2025-10-20T16:00"]),
        ("The hunt ended at 4 this afternoon.", ["4 this afternoon"], ["2025-10-24T16:00"]),
        ("He was back at nine the next morning.", ["nine the next morning"], ["T09:00"]),
        ("She rang on Tuesday of last week.", ["Tuesday of last week"], ["2025-10-14"]),
        (
            "It ran from Feb. 12, 2018, through June 30, 2021.",
            ["from Feb. 12, 2018, through June 30, 2021"],
            ["2018-02-12/2021-06-30"],
        ),
        ("He won in 2 hours 5 minutes 22 seconds.", ["2 hours 5 minutes 22 seconds"], ["PT2H5M22S"]),
        ("She clocked 2:05:22 there.", ["2:05:22"], ["PT2H5M22S"]),
        ("Two days after Christmas 2023 it thawed.", ["Two days after Christmas 2023"], ["2023-12-27"]),
        ("a plan for the day after tomorrow", ["the day after tomorrow"], ["2025-10-26"]),
        ("On Monday and in June 2020 it flooded.", ["Monday", "June 2020"], ["2025-10-20", "2020-06"]),
    ],
)
def test_finds_and_resolves(text: str, words: list[str], edtf: list[str]) -> None:
    found = find(text)
    assert [text[e.start : e.end] for e in found] == words
    assert [getattr(resolve(e, FRIDAY, "past"), "edtf", None) for e in found] == edtf


@pytest.mark.parametrize(
    "text",
    [
        "After 2000 people left, 1500 were still there.",
        "Platform No. 2019 is closed.",
        "It cost $2019 in fees.",
        "Theresa May said they may march.",
        "The fall of Rome was slow.",
        "A 15-year-old boy and a man 41 years old.",
        "He is in his 70s.",
        "Black Friday in the Sunday Times.",
        "They won 9:30 on aggregate, 2:1 before.",
        "Since the Sept. 11 attacks security is tight.",
        "About a quarter of the voters stayed away.",
        "The board backed it by ten to four votes.",
        "Half five of the pears and ten to eleven people.",
        "The Six-Day War reshaped the map.",
    ],
)
def test_leaves_what_is_no_time(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize(
    ("text", "modifier", "approximate"),
    [
        ("since 2002", "since", False),
        ("until Friday", "until", False),
        ("by late June", "by", False),
        ("just before 6 p.m.", "just before", False),
        ("shortly after 6 a.m.", "shortly after", False),
        ("early October", "early", False),
        ("around 5 a.m.", None, True),
        ("shortly after three o'clock", "shortly after", False),
        ("just before five o'clock", "just before", False),
        ("nearly four years", None, True),
        ("more than 10 minutes", "more than", False),
        ("at least two days", "at least", False),
        ("less than an hour", "less than", False),
        ("within two weeks", "within", False),
        ("three weeks later", "later", False),
        ("more than a decade ago", "before", False),
        ("over the past two years", None, False),
    ],
)
def test_modifiers(text: str, modifier: str | None, approximate: bool) -> None:
    value = value_of(text)
    assert (value.modifier, value.approximate) == (modifier, approximate)


@pytest.mark.parametrize(
    ("text", "direction", "days"),
    [
        ("last Thursday", "past", ["2025-10-23", "2025-10-16"]),
        ("on Thursday", "past", ["2025-10-23"]),
        ("on Thursday", "future", ["2025-10-30"]),
        ("on Thursday", None, ["2025-10-23", "2025-10-30"]),
        ("next Monday", "future", ["2025-10-27"]),
        ("on Friday", "past", ["2025-10-24"]),
        ("in January", "past", ["2025-01-01"]),
        ("in January", "future", ["2026-01-01"]),
        ("on October 30", "past", ["2025-10-30"]),
        ("on January 15", "past", ["2025-01-15"]),
        ("on January 15", None, ["2026-01-15"]),
        ("last October", "past", ["2024-10-01"]),
        ("last week", "past", ["2025-10-13", "2025-10-12"]),
    ],
)
def test_which_day_is_meant(text: str, direction: str | None, days: list[str]) -> None:
    assert [f"{start:%Y-%m-%d}" for start, _ in value_of(text, FRIDAY, direction).candidates] == days


def test_without_a_reference_date_the_year_stays_open() -> None:
    value = value_of("on October 30", None)
    assert (value.edtf, value.anchored, value.candidates) == ("XXXX-10-30", False, ())
    assert (value.year, value.month, value.day, value.granularity) == (None, 10, 30, Granularity.DAY)


def test_a_clock_time_keeps_its_zone_and_minutes() -> None:
    value = value_of("at 7:30 p.m. ET")
    assert (value.type, value.clock_low, value.zone, value.has_clock) == ("time", 1170, "et", True)


@pytest.mark.parametrize("text", ["Feb. 30", "February 29, 2023", "8,000 years ago"])
def test_what_the_calendar_lacks_has_no_value(text: str) -> None:
    (expression,) = find(text)
    assert resolve(expression, FRIDAY) is None


SAME, REFINES, INEXACT, CONFLICT = Relation.SAME, Relation.REFINES, Relation.INEXACT, Relation.CONFLICT


@pytest.mark.parametrize(
    ("left", "right", "verdict", "reason"),
    [
        ("Oct. 30", "October 30th", SAME, "both say October 30"),
        ("on October 29", "on October 30", CONFLICT, "October 29 and October 30 are different days"),
        ("in November", "on November 1", REFINES, "November 1 lies in November"),
        ("on October 30", "Oct. 30, 2025", SAME, "October 30 and October 30, 2025 are the same day"),
        ("in 2002", "in 2003", CONFLICT, "2002 and 2003 are different years"),
        ("in 1995", "the 1990s", REFINES, "1995 lies in the 1990s"),
        ("since 2002", "in 2005", REFINES, "since 2002 and 2005 fit each other"),
        ("until 2002", "in 2005", CONFLICT, "until 2002 and 2005 exclude each other"),
        ("until May 2018", "by May 2018", SAME, "until May 2018 and by May 2018 name the same month"),
        ("10:15 a.m.", "10:15 p.m.", CONFLICT, "10:15 a.m. and 10:15 p.m. are twelve hours apart"),
        ("5:10 a.m.", "5.10am", SAME, "both say 5:10 a.m."),
        (
            "around 6pm",
            "5:52 p.m.",
            REFINES,
            "about 6 p.m. and 5:52 p.m. are 8 minutes apart, within the approximation",
        ),
        ("just before 6pm", "5:52 p.m.", REFINES, "just before 6 p.m. and 5:52 p.m. fit each other"),
        ("12:13 pm", "around 12:20 p.m.", CONFLICT, "12:13 p.m. and about 12:20 p.m. are 7 minutes apart"),
        ("9:45 am", "10:15 am", CONFLICT, "9:45 a.m. and 10:15 a.m. are 30 minutes apart"),
        ("at 6 o'clock", "6 p.m.", REFINES, "6 o'clock and 6 p.m. fit each other"),
        ("about 10 minutes", "12 minutes", REFINES, "about 10 minutes and 12 minutes agree within the approximation"),
        ("more than 10 minutes", "8 minutes", CONFLICT, "more than 10 minutes and 8 minutes exclude each other"),
        ("at least 10 minutes", "15 minutes", REFINES, "at least 10 minutes and 15 minutes fit each other"),
        ("a year", "12 months", SAME, "1 year and 12 months are the same length"),
        (
            "2:05:22",
            "2:05:32",
            CONFLICT,
            "2 hours 5 minutes 22 seconds and 2 hours 5 minutes 32 seconds are different lengths",
        ),
        ("five years", "six years", CONFLICT, "5 years and 6 years are different lengths"),
        ("at half past four", "at 4.30pm", REFINES, "4:30 and 4:30 p.m. fit each other"),
        (
            "from May 2018 to June 2019",
            "from May 3, 2018, to June 30, 2019",
            REFINES,
            "May 3, 2018 to June 30, 2019 lies in May 2018 to June 2019",
        ),
        (
            "from May 2018 to June 2019",
            "from March 2018 to June 2019",
            CONFLICT,
            "May 2018 to June 2019 and March 2018 to June 2019 have only one end in common",
        ),
        ("early 2018", "in March 2018", REFINES, "March 2018 lies in early 2018"),
        ("early October", "late October", CONFLICT, "early October and late October do not meet"),
        ("daily", "every day", SAME, "both say every day"),
        ("last Thursday", "October 16", SAME, "Thursday, October 16, 2025 and October 16 are the same day"),
        ("this week", "next month", CONFLICT, "the week of October 20, 2025 and November 2025 are different months"),
        (
            "the morning of May 4",
            "the afternoon of May 4",
            CONFLICT,
            "the morning of May 4 and the afternoon of May 4 are different parts of the day",
        ),
        (
            "10:15 a.m. on Dec. 31",
            "12:05 a.m. on Jan. 1",
            CONFLICT,
            "December 31 and January 1 are different days",
        ),
    ],
)
def test_relation(left: str, right: str, verdict: Relation, reason: str) -> None:
    found = relation(value_of(left), value_of(right))
    assert found is not None
    assert (found.relation, found.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Tuesday evening", "late Tuesday", REFINES),
        ("Sunday morning", "11am on Sunday", REFINES),
        ("late Tuesday", "the early hours of Wednesday", INEXACT),
        ("Wednesday night", "12:47 a.m. Thursday", INEXACT),
        ("on Tuesday", "on Wednesday", CONFLICT),
        ("on Tuesday", "Tuesday morning", REFINES),
        ("last Tuesday", "on Wednesday", None),
        ("October 30", "in 2025", None),
        ("on Tuesday", "October 30", None),
        ("at 6 p.m.", "on October 30", None),
        ("at 6 p.m.", "two hours", None),
        ("7:06am local time", "11:57am Hawaii time", None),
        ("7 p.m. ET", "11 p.m. GMT", None),
        ("8 a.m. Friday", "6:30 p.m. ET Thursday", None),
        ("two days", "three days later", None),
        ("several years", "two years", None),
        ("recently", "in 2019", None),
        ("Feb. 29", "February", REFINES),
    ],
)
def test_relation_without_reference_dates(left: str, right: str, verdict: Relation | None) -> None:
    values = value_of(left, None, None), value_of(right, None, None)
    for found in (relation(*values), relation(values[1], values[0])):
        assert (found.relation if found else None) == verdict


@pytest.mark.parametrize(
    ("left", "right", "low", "high"),
    [
        ("about four weeks", "three weeks", 0.1, 0.3),
        ("about four weeks", "two weeks", 0.99, 1),
        ("around noon", "12:25 p.m.", 0.1, 0.2),
        ("around noon", "12:50 p.m.", 0.7, 0.8),
        ("around noon", "12:10 p.m.", 0, 0),
        ("noon", "12:10 p.m.", 0, 0),
        ("around October 3", "October 4", 0, 0),
        ("around October 3", "October 5", 1, 1),
        ("early October", "mid-October", 0, 0),
    ],
)
def test_an_approximate_time_is_stretched_more_the_further_off_it_is(
    left: str, right: str, low: float, high: float
) -> None:
    for one, other in ((left, right), (right, left)):
        verdict = relation(value_of(one), value_of(other))
        assert verdict is not None
        assert low <= verdict.stretch <= high


def test_relative_days_meet_through_the_reference_dates() -> None:
    verdict = relation(value_of("on Thursday", datetime(2025, 10, 25)), value_of("yesterday", datetime(2025, 10, 24)))
    assert verdict is not None
    assert verdict.relation == SAME


def test_the_same_bare_weekday_is_no_conflict_when_an_article_is_dated_late() -> None:
    assert relation(value_of("on Sunday"), value_of("on Sunday", datetime(2025, 11, 8))) is None


def test_a_year_nobody_states_is_not_held_against_a_date() -> None:
    verdict = relation(value_of("in late February", datetime(2017, 12, 27)), value_of("26 February - 1 March 2018"))
    assert verdict is not None
    assert verdict.relation == REFINES


@pytest.mark.parametrize(
    ("text", "reference", "fits"),
    [
        ("Thursday, October 30, 2025", None, (True, "Thursday")),
        ("Monday, October 30, 2025", None, (False, "Thursday")),
        ("Monday, October 27", FRIDAY, (True, "Monday")),
        ("Monday, October 27", None, None),
        ("October 27, 2025", None, None),
        ("on Monday", FRIDAY, None),
    ],
)
def test_weekday_fits(text: str, reference: datetime | None, fits: tuple[bool, str] | None) -> None:
    assert weekday_fits(value_of(text, reference)) == fits


def test_possible_years() -> None:
    years = possible_years(3, 10, 30)
    assert 2025 in years
    assert 2024 not in years
    assert possible_years(0, 2, 29) == frozenset({2016, 2044})
    assert possible_years(0, 2, 30) == frozenset()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Oct. 30, 2025", "October 30, 2025"),
        ("30 October", "October 30"),
        ("in 2019", "2019"),
        ("10.15am", "10:15 a.m."),
        ("noon", "noon"),
        ("Tuesday evening", "Tuesday evening, October 21, 2025"),
        ("the second quarter of 2018", "the second quarter of 2018"),
        ("more than 10 minutes", "more than 10 minutes"),
        ("nine minutes and 46 seconds", "9 minutes 46 seconds"),
        ("10:15 a.m. ET on Dec. 31", "10:15 a.m. ET on December 31"),
        ("late October", "late October"),
        ("last week", "the week of October 13, 2025"),
        ("every Tuesday", "every Tuesday"),
    ],
)
def test_describe(text: str, words: str) -> None:
    assert describe(value_of(text)) == words


def test_values_pickle() -> None:
    value = value_of("10:15 a.m. on Dec. 31")
    assert pickle.loads(pickle.dumps(value)) == value


def test_odd_input_never_raises() -> None:
    words = (
        "the of in 30 2019 31 May last Thursday night week - , & 5:52 p.m. years a half ago \n every 99th 18:00".split(
            " "
        )
    )
    choose = random.Random(7)
    for _ in range(3000):
        text = " ".join(choose.choices(words, k=choose.randint(0, 8)))
        for expression in find(text):
            assert 0 <= expression.start < expression.end <= len(text)
            for reference in (None, FRIDAY, datetime.min, datetime.max):
                value = resolve(expression, reference, choose.choice(["past", "future", None]))
                assert value is None or (describe(value) and (relation(value, value) is None or True))
