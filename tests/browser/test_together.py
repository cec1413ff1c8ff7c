"""Two browsers on one judgements file at once."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.review.serving import served

_EACH = 4


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "verdicts.jsonl"


@pytest.fixture
def two_servers(browser: Browser, file: Path) -> Iterator[tuple[Page, Page]]:
    """Ann's browser at her own review and Bo's at his."""
    with served(file, reviewer="Ann") as left, served(file, reviewer="Bo") as right:
        pages = browser.new_context().new_page(), browser.new_context().new_page()
        for page, review in zip(pages, (left, right), strict=True):
            page.goto(review.gate.address)
        yield pages
        for page in pages:
            page.context.close()


@pytest.fixture
def one_server(browser: Browser, file: Path) -> Iterator[tuple[Page, Page]]:
    """Two browsers at one review; the second has the first one's cookie, for the address works once."""
    with served(file) as review:
        left, right = browser.new_context(), browser.new_context()
        pages = left.new_page(), right.new_page()
        pages[0].goto(review.gate.address)
        right.add_cookies([{**cookie, "url": review.origin, "domain": None, "path": None} for cookie in left.cookies()])
        pages[1].goto(review.origin)
        yield pages
        left.close()
        right.close()


@pytest.mark.parametrize("pages", ["two_servers", "one_server"])
def test_both_judge_all_at_once_and_no_line_is_lost(pages: str, file: Path, request: pytest.FixtureRequest) -> None:
    left, right = request.getfixturevalue(pages)
    for number in range(_EACH):
        _at_once(_pressing(left, number, "confirmed"), _pressing(right, _EACH - 1 - number, "fixed"))
    for page in (left, right):
        page.reload()
        expect(page.get_by_text(f"{_EACH} of 12 reviewed")).to_be_visible()
    for ruling in (b'"confirmed"', b'"fixed"'):
        assert file.read_bytes().count(ruling) == _EACH


def test_a_verdict_on_a_page_that_has_grown_old_shows_the_conflict(two_servers: tuple[Page, Page], file: Path) -> None:
    ann, bo = two_servers
    _at_once(_pressing(bo, 0, "dismissed:both-right"))
    expect(ann.get_by_text("0 of 12 reviewed")).to_be_visible()
    _at_once(_pressing(ann, 0, "confirmed"))
    for page in (ann, bo):
        page.reload()
        card = page.locator(".card").first
        expect(card).to_contain_text("Reviewers disagree")
        expect(card).to_contain_text("by Ann")
        expect(card).to_contain_text("Dismissed by Bo on 5 March 2025: both right")
    assert file.read_bytes().count(b"\n") == 2


def _pressing(page: Page, number: int, ruling: str) -> tuple[Page, Callable[[], None]]:
    """A click on the verdict of a card, which does not wait for what comes of it."""
    button = page.locator(".card").nth(number).locator(f"button[value='{ruling}']")
    return page, lambda: button.evaluate("button => { setTimeout(() => button.click()) }")


def _at_once(*pressed: tuple[Page, Callable[[], None]]) -> None:
    """Presses all and only then waits until each page has loaded anew."""
    with ExitStack() as loading:
        for page, _ in pressed:
            loading.enter_context(page.expect_navigation())
        for _, press in pressed:
            press()
