from crosscheck.kinds.quantity.anchors import NOWHEN, Anchors
from crosscheck.models import Span
from tests.parsing import article


def _anchors(text: str, dated: bool = True) -> tuple[Anchors, Span]:
    return Anchors(article(text) if dated else article(text, None)), Span(start=0, end=len(text))


def test_years_and_the_long_past() -> None:
    anchors, whole = _anchors("In 2011 a landslide killed 35.")
    found = anchors.of(whole)
    assert (found.years, found.past) == (frozenset({2011}), True)
    assert found.apart(NOWHEN)
    assert anchors.covers(4)
    assert not anchors.covers(10)


def test_the_news_itself() -> None:
    anchors, whole = _anchors("On Monday a landslide killed 35.")
    assert not anchors.of(whole).apart(NOWHEN)


def test_one_year_in_common() -> None:
    left, right = (_anchors(text) for text in ("It had 300 staff in 2010.", "From 2010 to 2012 it had 400 staff."))
    assert not left[0].of(left[1]).apart(right[0].of(right[1]))


def test_without_a_date_any_year_may_be_long_past() -> None:
    anchors, whole = _anchors("In 2011 a landslide killed 35.", dated=False)
    assert anchors.of(whole).apart(NOWHEN)
