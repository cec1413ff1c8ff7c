import pytest

from crosscheck.kinds.time import TimeKind
from crosscheck.kinds.time.weekdays import weekday_flaws
from tests.parsing import article, parsed


def _flaws(text: str, dated: bool = False) -> list[tuple[list[str], tuple[str, ...]]]:
    source = article(text) if dated else article(text, None)
    claims = list(TimeKind().extract(source, parsed(text)))
    return [([value for value, _ in flaw.claims], flaw.why) for flaw in weekday_flaws(claims)]


def test_a_wrong_weekday_with_its_year() -> None:
    assert _flaws("They meet on Friday, May 10, 2023.") == [
        (["Friday, May 10, 2023"], ("in 2023, that date is a Wednesday",))
    ]


def test_no_year_fits_both() -> None:
    [(days, _)] = _flaws("It opens on Monday, June 3. It closes on Monday, June 11.")
    assert days == ["Monday, June 3", "Monday, June 11"]


@pytest.mark.parametrize(
    "text",
    [
        "They meet on Wednesday, May 10, 2023.",
        "It opens on Monday, June 3. It closes on Tuesday, June 11.",
        "On Monday.",
    ],
)
def test_right_weekdays(text: str) -> None:
    assert _flaws(text) == []


def test_a_date_without_a_year_is_that_of_the_nearest_one() -> None:
    # Published on May 9, 2023; the verb alone would make it June 2022.
    assert _flaws("The draw was made early, for Monday, June 12.", dated=True) == []
    assert len(_flaws("The draw was made early, for Friday, June 12.", dated=True)) == 1
