"""The review in a browser: keys, links, many at once, and that nothing in an article comes alive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from crosscheck.config import Settings
from tests.browser.test_accessibility import violations
from tests.review.serving import Served, served
from tests.review.towns import towns


@pytest.fixture
def review(tmp_path: Path) -> Iterator[Served]:
    with served(tmp_path / "verdicts.jsonl") as found:
        yield found


@pytest.fixture
def page(browser: Browser, review: Served) -> Iterator[Page]:
    """The queue, open; whatever it complains about or asks of another site fails the test."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    troubles: list[str] = []
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("dialog", lambda dialog: troubles.append(dialog.message))
    page.on("request", lambda asked: None if asked.url.startswith(review.origin) else troubles.append(asked.url))
    page.goto(review.gate.address)
    yield page
    page.close()
    assert troubles == []


def _press(page: Page, key: str) -> None:
    """A key that sends a verdict; waits until the page shows it saved."""
    with page.expect_navigation():
        page.keyboard.press(key)


def _verdicts(review: Served) -> list[tuple[str, str | None]]:
    return [(entry.judgement.verdict.value, entry.judgement.reason) for entry in review.ledger.entries]


def test_judged_by_keyboard_and_there_after_a_reload(page: Page, review: Served) -> None:
    first, second = (page.locator(".card").nth(index) for index in (0, 1))
    page.keyboard.press("j")
    _press(page, "c")
    page.keyboard.press("d")
    _press(page, "2")
    assert _verdicts(review) == [("confirmed", None), ("dismissed", "different-referent")]
    page.reload()
    expect(page.get_by_text("2 of 12 reviewed")).to_be_visible()
    expect(first).to_contain_text("Confirmed by Ann")
    expect(second).to_contain_text("Dismissed by Ann on 5 March 2025: different referent")


def test_undo_by_keyboard(page: Page, review: Served) -> None:
    page.keyboard.press("j")
    _press(page, "f")
    page.keyboard.press("k")
    _press(page, "u")
    assert [verdict for verdict, _ in _verdicts(review)] == ["fixed", "undone"]
    expect(page.get_by_text("0 of 12 reviewed")).to_be_visible()


def test_keys_are_letters_in_a_note(page: Page, review: Served) -> None:
    page.keyboard.press("j")
    page.keyboard.press("n")
    page.keyboard.type("cdfu")
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert not review.file.exists()
    _press(page, "c")
    assert review.ledger.entries[0].judgement.note == "cdfu"


def test_a_filter_is_a_link(page: Page, review: Served) -> None:
    with page.expect_navigation():
        page.get_by_role("checkbox", name="note").check()
    assert page.url == f"{review.origin}/?text=&severity=note"
    expect(page.locator(".card")).to_have_count(3)
    page.goto(f"{review.origin}/?severity=error&text=kestral")
    assert page.get_by_role("checkbox", name="error").is_checked()
    assert page.get_by_role("searchbox").input_value() == "kestral"


def test_many_at_once_with_a_preview(page: Page, review: Served) -> None:
    page.goto(f"{review.origin}/?severity=note")
    page.get_by_role("link", name="Judge all 3 at once…").click()
    expect(page.locator("tbody tr")).to_have_count(3)
    assert not review.file.exists()
    page.get_by_label("Verdict").select_option("dismissed:not-worth-it")
    page.get_by_role("button", name="Judge all 3").click()
    expect(page.get_by_text("3 of 12 reviewed")).to_be_visible()
    assert _verdicts(review) == [("dismissed", "not-worth-it")] * 3


def test_hostile_text_stays_text(page: Page, review: Served) -> None:
    for path in ("/", "/article/E", "/story/2", "/many"):
        page.goto(review.origin + path)
        assert page.locator("script").count() == 1
        assert page.locator("img").count() == 0
        assert page.title().endswith("– crosscheck")
    page.goto(f"{review.origin}/article/E")
    assert page.get_by_text("document.title = 'owned'").count() > 0


def test_a_line_unfolds_the_whole_article_at_its_place(page: Page) -> None:
    line = page.locator(".card figcaption a").first
    line.click()
    expect(line).to_have_attribute("aria-expanded", "true")
    whole = page.locator(".card .whole")
    expect(whole).to_have_count(1)
    expect(whole.locator(".here")).to_be_in_viewport()
    assert page.locator(".whole [id]").count() == 0
    assert violations(page) == []
    line.click()
    expect(whole).to_have_count(0)


def test_the_articles_of_all_readings_unfold_by_key(page: Page) -> None:
    card = page.locator(".card").first
    page.keyboard.press("j")
    page.keyboard.press("w")
    expect(card.locator(".whole .text")).to_have_count(card.locator(".reading").count())
    page.keyboard.press("w")
    expect(card.locator(".whole")).to_have_count(0)


def test_an_article_unfolded_stays_text(page: Page, review: Served) -> None:
    page.goto(f"{review.origin}/?text=%3Cscript")
    page.locator(".card figcaption a[href^='/article/E']").first.click()
    expect(page.locator(".whole .text")).to_be_visible()
    assert page.locator(".whole script, .whole img").count() == 0
    assert page.title().endswith("– crosscheck")


@pytest.mark.parametrize("path", ["/", "/many", "/article/A", "/story/1", "/stats"])
def test_phone_does_not_scroll_sideways(page: Page, review: Served, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(review.origin + path)
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_without_script_a_line_leads_to_its_place(browser: Browser, review: Served) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(review.gate.address)
    page.locator(".card a[href^='/article/']").first.click()
    expect(page.locator("mark:target")).to_be_visible()
    page.close()


def test_without_script_a_click_judges(browser: Browser, review: Served) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(review.gate.address)
    card = page.locator(".card").first
    card.get_by_text("Dismiss…").click()
    card.get_by_role("button", name="both right").click()
    expect(page.get_by_text("1 of 12 reviewed")).to_be_visible()
    assert _verdicts(review) == [("dismissed", "both-right")]
    page.close()


def test_a_name_goes_on_the_list_by_keyboard(browser: Browser, tmp_path: Path, settings: Settings) -> None:
    report, naming = towns(tmp_path / "articles", settings)
    with served(tmp_path / "verdicts.jsonl", report, naming) as review:
        page = browser.new_page()
        page.goto(f"{review.gate.address}")
        page.goto(f"{review.origin}/?text=mayor&kind=name")
        page.keyboard.press("j")
        _press(page, "x")
        expect(page.get_by_role("heading", name="settles 1 finding")).to_be_visible()
        assert violations(page) == []
        assert not naming.file.exists()
        _press(page, "Enter")
        expect(page.get_by_text("1 of 3 reviewed")).to_be_visible()
        expect(page.locator(".card")).to_contain_text("Tobias Grundmann is not Tobias Grundman")
        assert naming.file.read_text().endswith("\nTobias Grundmann,different,Tobias Grundman\n")
        page.close()


def test_a_name_goes_on_the_list_without_script(browser: Browser, tmp_path: Path, settings: Settings) -> None:
    report, naming = towns(tmp_path / "articles", settings)
    with served(tmp_path / "verdicts.jsonl", report, naming) as review:
        page = browser.new_page(java_script_enabled=False)
        page.goto(review.gate.address)
        page.get_by_role("button", name="Alias of…").first.click()
        page.get_by_label("Says").select_option("different")
        page.get_by_role("button", name="Show what it settles").click()
        page.get_by_role("button", name="Add to").click()
        expect(page.get_by_text("1 of 3 reviewed")).to_be_visible()
        assert ",different," in naming.file.read_text()
        page.close()
