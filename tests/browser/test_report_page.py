"""The report's page in a browser: what its script adds, and that nothing in an article comes alive."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from crosscheck.formats.html_page import HtmlPage
from tests.formats.judged import judged_report
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
    page.on(
        "request", lambda request: troubles.append(request.url) if request.url.partition("?")[0] != address else None
    )
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


def counts(page: Page, field: str) -> dict[str, int]:
    labels = page.locator(f"fieldset:has(input[name={field}]) label").all()
    return {
        str(label.locator("input").get_attribute("value")): int(label.locator(".number").inner_text())
        for label in labels
    }


def test_filters_narrow_and_the_address_remembers(page: Page, address: str) -> None:
    page.get_by_label("warning 5").check()
    page.get_by_label("note 3").check()
    page.get_by_role("checkbox", name="quantity").check()
    assert page.locator("#shown").inner_text() == "3 of 12 shown"
    remembered = page.url
    assert remembered == address + "#severity=warning&severity=note&kind=quantity"
    page.get_by_role("button", name="Show all").click()
    assert (len(shown(page)), page.url) == (12, address)
    page.goto(remembered)
    assert len(shown(page)) == 3
    page.goto(address + "?" + remembered.partition("#")[2])
    assert len(shown(page)) == 3


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("rule=name-spelling", 4),
        ("relation=inexact&relation=alias", 2),
        ("outlet=Northern+Wire", 7),
        ("story=Brandt+Museum%E2%80%99s+east+wing+reopens", 4),
        ("text=KESTREL+harbour", 0),
        ("text=kestral", 1),
        ("kind=name&text=no+such", 0),
    ],
)
def test_each_filter_in_the_address_finds_what_it_says(page: Page, address: str, query: str, number: int) -> None:
    page.goto(f"{address}#{query}")
    assert len(shown(page)) == number
    assert page.get_by_text("No finding passes the filter.").is_visible() == (number == 0)


def test_a_filter_counts_what_each_value_would_show(page: Page) -> None:
    before = counts(page, "kind")
    page.get_by_role("searchbox", name="Text").fill("captain")
    assert counts(page, "severity") != {"error": 4, "warning": 5, "note": 3}
    page.get_by_label("error").check()
    kinds = counts(page, "kind")
    for kind, number in kinds.items():
        page.get_by_role("checkbox", name=kind).check()
        assert len(shown(page)) == number
        page.get_by_role("checkbox", name=kind).uncheck()
    assert sum(kinds.values()) < sum(before.values())


def test_article_filters_and_matrix_cells(page: Page) -> None:
    page.get_by_text("Articles", exact=True).first.click()
    page.get_by_label("concerning").select_option("D")
    assert shown(page) == ["finding-e0e0e0e0", "finding-41150001", "finding-0f0f0f0f"]
    page.get_by_role("link", name="1 finding within island-radio.txt").click()
    assert shown(page) == ["finding-31c0ffee"]
    assert page.evaluate("document.activeElement.id") == "finding-31c0ffee"


def test_keys_move_between_the_findings_shown(page: Page) -> None:
    page.goto(page.url + "#severity=warning&severity=note")
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


def test_pages_are_a4_and_whole(page: Page) -> None:
    made = page.pdf(prefer_css_page_size=True)
    assert set(re.findall(rb"/MediaBox \[0 0 (\d+)\.\d+ (\d+)\.\d+\]", made)) == {(b"594", b"841")}


def test_a_story_of_many_articles_fits_the_paper(browser: Browser, tmp_path: Path) -> None:
    report = sample_report()
    story = report.stories[0]
    copies = tuple(
        story.articles[0].model_copy(update={"id": f"c{n}", "outlet": f"Regional Paper {n}"}) for n in range(9)
    )
    wide = replace(
        report, stories=(story.model_copy(update={"articles": (*story.articles, *copies)}), *report.stories[1:])
    )
    file = tmp_path / "wide.html"
    file.write_text(HtmlPage().render(wide), encoding="utf-8")
    # What A4 is wide within the margins, in CSS pixels.
    page = browser.new_page(viewport={"width": 680, "height": 900}, java_script_enabled=False)
    page.emulate_media(media="print")
    page.goto(file.as_uri())
    answers = page.locator(".answers").first
    assert answers.get_by_text("Ingrid Solhiem").is_visible()
    assert answers.evaluate("part => part.scrollWidth <= part.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth") == 680
    page.close()


def test_what_is_settled_shows_when_its_verdict_is_asked_for(browser: Browser, tmp_path: Path) -> None:
    report = judged_report(sample_report())
    file = tmp_path / "judged.html"
    file.write_text(HtmlPage().render(report), encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    before = len(shown(page))
    assert counts(page, "verdict")["dismissed"] == len(report.findings) - before
    page.get_by_role("checkbox", name="dismissed").check()
    assert len(shown(page)) == len(report.findings) - before
    page.get_by_role("button", name="Show all").click()
    assert len(shown(page)) == before
    page.close()
