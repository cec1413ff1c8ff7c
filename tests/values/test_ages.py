"""Which words are an age, and how two ages stand."""

import pytest

from crosscheck.models import Relation
from crosscheck.values.ages import AgeValue, describe, find, relation

FOUND = """
A 3-year-old girl sang. | old 3
The sixty-one-year-old sang. | old 61
She was 3 years old. | old 3
An 18-month-old boy slept. | old 18 months
A 4yo kid slept. | old 4
A woman of about 40 years old sang. | old about 40
Jane Roe, 34, sang. | comma 34
Jane Roe, 34. | comma 34
Jane Roe, aged 34, sang. | aged 34
She died at the age of 87. | aged 87
She died at 87. | aged 87
Soul singer dead at 87 | aged 87
At 34, Jane Roe is mayor. | at 34
Jane Roe, who was 34, sang. | being 34
She turned 38 last week. | turned 38
A man in his 30s sang. | decade in his 30s
A woman in her late thirties sang. | decade in her late thirties
"""
NOT_FOUND = """
On May 5, 23 people sang.
On October 12, 2012, they sang.
Jane Roe won 6-2, 6-3, and sang.
A team of 12-year-olds sang.
The bill was 34.50.
It rose in the 1930s.
She died at 5 p.m.
She sang at 34, Jane said.
"""


def _rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "expected"), _rows(FOUND))
def test_an_age_is_found(text: str, expected: str) -> None:
    [found] = find(text)
    assert f"{found.form} {describe(found.value)}" == expected


@pytest.mark.parametrize("text", NOT_FOUND.strip().splitlines())
def test_other_numbers_are_no_ages(text: str) -> None:
    assert find(text) == []


STAND = """
a 3-year-old boy | a three-year-old boy | same
in her 30s | aged 34 | refines
an 18-month-old | a one-year-old | refines
a 20-month-old | a 2-year-old | refines
about 40 years old | aged 42 | refines
over 60 years old | aged 71 | refines
under 10 years old | aged 7 | refines
about 40 years old | aged 52 | conflict
over 60 years old | aged 52 | conflict
aged 34 | aged 35 | conflict
in her 30s | aged 41 | conflict
"""


@pytest.mark.parametrize(("left", "right", "expected"), _rows(STAND))
def test_how_two_ages_stand(left: str, right: str, expected: str) -> None:
    values = _value(left), _value(right)
    assert relation(*values).relation == Relation(expected)
    assert relation(*reversed(values)).relation == Relation(expected)


def _value(text: str) -> AgeValue:
    return find(text)[0].value


def test_the_gap_is_in_years() -> None:
    assert relation(_value("aged 34"), _value("aged 37")).gap == 3
