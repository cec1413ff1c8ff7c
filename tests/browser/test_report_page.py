"""The report's page in a browser: what its script adds, and that nothing in an article comes alive."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from crosscheck.formats.html_page import HtmlPage
from tests.formats.sample import sample_report


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(HtmlPage().render(sample_report()), encoding="utf-8")
    return file.as_uri()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The report, open; whatever it complains about or asks the network for fails the test."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("dialog", lambda dialog: troubles.append(dialog.message))
    page.on("request", lambda request: troubles.append(request.url) if request.url != address else None)
    page.goto(address)
    yield page
    page.close()
    assert troubles == []


def shown(page: Page) -> list[str]:
    return [str(card.get_attribute("id")) for card in page.locator(".card:visible").all()]


def test_hostile_text_stays_text(page: Page) -> None:
    assert page.title() == "2 stories compared – crosscheck report"
    assert page.locator("script").count() == 1
    assert page.locator("img").count() == 0
    assert page.get_by_text("document.title = 'owned'").count() > 0
    assert len(shown(page)) == 12


def test_filters_narrow_and_the_address_remembers(page: Page, address: str) -> None:
    page.get_by_label("error 4").uncheck()
    page.get_by_role("checkbox", name="name").uncheck()
    assert page.locator("#shown").inner_text() == "5 of 12 shown"
    remembered = page.url
    page.get_by_role("button", name="Show all").click()
    assert (len(shown(page)), page.url) == (12, address)
    page.goto(remembered)
    assert len(shown(page)) == 5


def test_article_filters_and_matrix_cells(page: Page) -> None:
    page.get_by_label("concerning").select_option("D")
    assert shown(page) == ["finding-e0e0e0e0", "finding-41150001", "finding-0f0f0f0f"]
    page.get_by_role("link", name="1 finding within island-radio.txt").click()
    assert shown(page) == ["finding-31c0ffee"]
    assert page.evaluate("document.activeElement.id") == "finding-31c0ffee"


def test_keys_move_between_the_findings_shown(page: Page) -> None:
    page.get_by_label("error 4").uncheck()
    visited = []
    for key in "jjkkj":
        page.keyboard.press(key)
        visited.append(shown(page).index(page.evaluate("document.activeElement.id")))
    assert visited == [0, 1, 0, 0, 1]
    page.keyboard.press("?")
    assert page.get_by_role("dialog").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    assert len(shown(page)) == 12


def test_link_to_a_finding_shows_it_whatever_the_filter(page: Page, address: str) -> None:
    page.goto(address + "#severity=note")
    assert len(shown(page)) == 3
    page.goto(address + "#finding-e0e0e0e0")
    assert page.evaluate("document.activeElement.id") == "finding-e0e0e0e0"
    top = page.evaluate("document.activeElement.getBoundingClientRect().top")
    assert 0 <= top < 200


def test_from_the_finding_to_the_text_and_back(page: Page) -> None:
    page.locator("#article-C > summary").click()
    page.locator("#finding-31c0ffee").locator("a[href^='#text-C']").last.click()
    mark = page.locator(":target")
    assert mark.inner_text() == "Kestral Point"
    mark.get_by_role("link").click()
    assert page.url.endswith("#finding-31c0ffee")


def test_from_who_says_what_to_the_finding(page: Page) -> None:
    page.locator("#story-1-overview > summary").click()
    page.locator("#story-1-overview").get_by_role("link", name="How many people were aboard the ferry?").click()
    assert page.evaluate("document.activeElement.id") == "finding-0aa1bb2c"


def test_without_script_everything_shows(browser: Browser, address: str) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(address)
    assert len(shown(page)) == 12
    assert page.locator("#filters").is_hidden()
    assert page.get_by_text("Two tugs reached the ferry").is_visible()
    page.close()


@pytest.mark.parametrize("width", [390, 320])
def test_phone_does_not_scroll_sideways(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_print_opens_what_is_collapsed(page: Page) -> None:
    page.locator("#article-A > summary").click()
    page.emulate_media(media="print")
    assert page.get_by_text("Two tugs reached the ferry").is_visible()
    assert page.locator("#filters").is_hidden()
