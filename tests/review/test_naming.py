"""What a line on the names list settles, before and after it is written."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from crosscheck.config import Settings
from crosscheck.house_names import Entry, Saying, add
from crosscheck.pipeline import run
from tests.review.serving import Served, served
from tests.review.towns import towns

WEI = {"name": "Liang Wei", "other": "Wei Liang", "relation": "different"}


@pytest.fixture
def review(tmp_path: Path, settings: Settings) -> Iterator[Served]:
    report, naming = towns(tmp_path / "articles", settings)
    with served(tmp_path / "verdicts.jsonl", report, naming) as found:
        yield found


def _on_names(page: str) -> dict[str, str]:
    """The anchors of the findings whose names may be listed, by question."""
    cards = re.split(r'<article class="card', page)[1:]
    found = {
        re.findall(r'<h3 id="question-\d+">([^<]+)', card)[0]: re.findall(r'id="(finding-[^"]+)"', card)[0]
        for card in cards
        if 'action="/names"' in card
    }
    assert found
    return found


def _mayor(browser: httpx.Client) -> str:
    return next(anchor for question, anchor in _on_names(browser.get("/").text).items() if "Mayor" in question)


def _previewed(page: str) -> dict[str, str]:
    """The form of the preview, as its second button sends it."""
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
    typed = dict(re.findall(r'<input name="(\w+)" value="([^"]*)"', page))
    return hidden | typed | {"relation": re.findall(r'value="(\w+)" selected', page)[0]}


def _names(review: Served) -> Path:
    return review.file.parent / "names.csv"


def test_only_findings_on_two_names_offer_the_list(browser: httpx.Client) -> None:
    page = browser.get("/").text
    assert len(_on_names(page)) == page.count('data-kind="name"') > 0
    assert page.count("Not the same person…") == len(_on_names(page))


def test_the_preview_lists_what_it_settles_and_writes_nothing(review: Served, browser: httpx.Client) -> None:
    page = browser.get("/names", params={"finding": _mayor(browser), "relation": "different"}).text
    assert "“Tobias Grundmann is not Tobias Grundman” settles 1 finding" in page
    assert "How is the Mayor’s name spelled?" in page.partition("<tbody>")[2]
    assert not _names(review).exists()


def test_what_was_previewed_is_added_and_closes_the_finding(review: Served, browser: httpx.Client) -> None:
    anchor = _mayor(browser)
    page = browser.get("/names", params={"finding": anchor, "relation": "alias"}).text
    after = browser.post("/names", data=_previewed(page))
    assert str(after.url).endswith(f"/#{anchor}")
    assert _names(review).read_text() == "name,relation,other\nTobias Grundmann,alias,Tobias Grundman\n"
    assert "names.csv, line 2: Tobias Grundmann is an alias of Tobias Grundman" in after.text
    assert "settled by the names list" in after.text
    assert "1 of 3" in after.text
    shown = browser.get("/", params={"verdict": "settled by the names list"}).text
    assert re.findall(r'<article class="card ([a-z]+)" id="([^"]+)"', shown) == [("settled", anchor)]
    assert not review.file.exists()


def test_a_line_closes_findings_of_other_kinds_too(browser: httpx.Client) -> None:
    page = browser.get("/names", params={"finding": _mayor(browser), **WEI}).text
    assert "When did Liang Wei win" in page.partition("<tbody>")[2]
    assert "1 of 3" in browser.post("/names", data=_previewed(page)).text


def test_what_is_closed_is_what_the_next_run_does_not_find(review: Served, browser: httpx.Client) -> None:
    anchor = _mayor(browser)
    for given in (WEI, {"relation": "different"}, {"relation": "alias", "name": "Zelensky", "other": "Zelenskyy"}):
        page = browser.get("/names", params={"finding": anchor, **given}).text
        after = browser.post("/names", data=_previewed(page)).text
        left = run([review.file.parent / "articles"], Settings(names=_names(review), one_story=True)).findings
        assert f"{3 - len(left)} of 3" in after
    assert left == ()


def test_what_was_changed_since_is_previewed_again(review: Served, browser: httpx.Client) -> None:
    page = browser.get("/names", params={"finding": _mayor(browser), "relation": "different"}).text
    again = browser.post("/names", data=_previewed(page) | {"other": "Toby Grundman"})
    assert "“Tobias Grundmann is not Toby Grundman” settles no finding here" in again.text
    assert not _names(review).exists()


def test_removing_the_line_opens_it_again(review: Served, browser: httpx.Client) -> None:
    page = browser.get("/names", params={"finding": _mayor(browser), "relation": "different"}).text
    browser.post("/names", data=_previewed(page))
    _names(review).write_text("name,relation,other\n")
    assert "0 of 3" in browser.get("/").text


def test_a_line_that_another_adds_counts_at_once(review: Served, browser: httpx.Client) -> None:
    assert "0 of 3" in browser.get("/").text
    add(_names(review), Entry("Tobias Grundman", Saying.DIFFERENT, "Tobias Grundmann"))
    assert "1 of 3" in browser.get("/").text


def test_a_contradiction_is_said_and_not_added(review: Served, browser: httpx.Client) -> None:
    add(_names(review), Entry("Tobias Grundman", Saying.ALIAS, "Tobias Grundmann"))
    anchor = next(anchor for question, anchor in _on_names(browser.get("/").text).items() if "Mayor" not in question)
    given = {"finding": anchor, "name": "Tobias Grundmann", "other": "Tobias Grundman", "relation": "different"}
    page = browser.get("/names", params=given).text
    assert "line 2, says: Tobias Grundman alias Tobias Grundmann; keep one of the two" in page
    assert "Add to" not in page
    said = {"previewed": "Tobias Grundmann is not Tobias Grundman"}
    assert browser.post("/names", data=given | said).status_code == 409
    assert _names(review).read_text().count("\n") == 2


def test_a_broken_list_is_told_and_the_review_goes_on(review: Served, browser: httpx.Client) -> None:
    _names(review).write_text("name,relation,other\nA,same,B\n")
    page = browser.get("/").text
    assert "names.csv:2: unknown relation" in page
    assert "0 of 3" in page


def test_a_finding_on_something_else_has_no_such_page(browser: httpx.Client) -> None:
    event = next(
        iter(
            {*re.findall(r'id="(finding-[^"]+)"', browser.get("/").text)} - {*_on_names(browser.get("/").text).values()}
        )
    )
    assert browser.get("/names", params={"finding": event}).status_code == 404
    assert browser.get("/names", params={"finding": "finding-none"}).status_code == 404
