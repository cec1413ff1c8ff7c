import pytest

from crosscheck.models import Relation
from crosscheck.values import times


@pytest.mark.parametrize(
    ("text", "edtf"), [("She played eight seasons.", "P8Y"), ("It ran for 12 full seasons.", "P12Y")]
)
def test_seasons_are_years(text: str, edtf: str) -> None:
    [found] = times.find(text)
    value = times.resolve(found, None)
    assert value is not None
    assert (value.type, value.edtf) == ("duration", edtf)


@pytest.mark.parametrize("text", ["She was the best of the seasons.", "Both seasons were wet."])
def test_other_seasons(text: str) -> None:
    assert list(times.find(text)) == []


def test_clock_times_on_one_weekday_are_compared() -> None:
    left, right = (times.resolve(times.find(text)[0], None) for text in ("4:10 p.m. on Friday", "4:40 p.m. on Friday"))
    assert left is not None
    assert right is not None
    verdict = times.relation(left, right)
    assert verdict is not None
    assert verdict.relation is Relation.CONFLICT
