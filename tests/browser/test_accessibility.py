"""axe-core finds nothing on any page, in light and dark, on a desktop and on a phone."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from crosscheck.formats.html_page import HtmlPage
from tests.formats.sample import sample_report
from tests.review.serving import Served, served

WIDTHS = {"desktop": 1280, "phone": 390}
PAGES = ("/", "/article/A", "/story/1", "/stats", "/many")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(HtmlPage().render(sample_report()), encoding="utf-8")
    return file.as_uri()


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("review") / "verdicts.jsonl") as found:
        yield found


@pytest.fixture(scope="module")
def reviewer(browser: Browser, review: Served) -> Iterator[Page]:
    """A page of the review that has entered and judged one finding."""
    page = browser.new_page()
    page.goto(review.gate.address)
    page.locator(".card").first.get_by_role("button", name="Confirm").click()
    yield page
    page.close()


def violations(page: Page) -> list[str]:
    """What is wrong, with the places."""
    # A folded part is read out like any other once it is open.
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['help']}: {[node['html'] for node in one['nodes'][:3]]}" for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_report(browser: Browser, report: str, width: int, scheme: str) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(report)
    assert violations(page) == []
    page.close()


def test_keys(browser: Browser, report: str, reviewer: Page, review: Served) -> None:
    page = browser.new_page()
    for asked, address in ((page, report), (reviewer, review.origin)):
        asked.goto(address)
        asked.keyboard.press("?")
        assert asked.get_by_role("dialog").is_visible()
        assert violations(asked) == []
    page.close()


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
def test_review(reviewer: Page, review: Served, width: int, scheme: str, path: str) -> None:
    reviewer.set_viewport_size({"width": width, "height": 900})
    reviewer.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    reviewer.goto(review.origin + path)
    assert violations(reviewer) == []
