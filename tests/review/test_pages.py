"""The queue, its filters, and what judging does to the file and the page."""

import re
from dataclasses import replace
from pathlib import Path

import httpx

from crosscheck.judgements import Verdict, append
from crosscheck.models import Ruling
from tests.formats.sample import sample_report
from tests.review.serving import NOON, Served, served

WORST = "finding-e0e0e0e0"


def _shown(page: str) -> list[str]:
    return re.findall(r'<article class="card [a-z]+" id="([^"]+)"', page)


def _severities(page: str) -> list[str]:
    return re.findall(r'data-severity="([a-z]+)"', page)


def _judge(browser: httpx.Client, finding: str, ruling: str, **more: str) -> httpx.Response:
    return browser.post("/judge", data={"finding": finding, "ruling": ruling, **more})


def test_the_worst_come_first(browser: httpx.Client) -> None:
    page = browser.get("/").text
    assert len(_shown(page)) == len(sample_report().findings)
    assert _severities(page) == sorted(_severities(page), key=["error", "warning", "note"].index)
    assert "0 of 12" in page


def test_filters_are_in_the_address_and_counted(browser: httpx.Client) -> None:
    page = browser.get("/?severity=error").text
    assert set(_severities(page)) == {"error"}
    counted = re.search(r'value="error" checked> <span dir="auto">error</span> <span class="number">(\d+)', page)
    assert counted
    assert int(counted[1]) == len(_shown(page))
    both = browser.get("/?severity=error&severity=note&kind=name").text
    assert set(_severities(both)) <= {"error", "note"}
    assert 0 < len(_shown(both)) < len(_shown(page)) + 3
    assert _shown(browser.get("/?text=NOWHERE+said").text) == []


def test_text_finds_words_of_sentences(browser: httpx.Client) -> None:
    found = _shown(browser.get("/?text=kestral").text)
    assert found
    assert len(found) < 12


def test_a_verdict_is_in_the_file_with_the_words_judged(review: Served, browser: httpx.Client) -> None:
    page = _judge(browser, WORST, "dismissed:both-right", note="old census")
    assert page.status_code == 200
    [entry] = review.ledger.entries
    said = entry.judgement
    assert (said.fingerprint, said.verdict, said.reason) == ("e0e0e0e0", "dismissed", "both-right")
    assert (said.note, said.reviewer, said.time) == ("old census", "Ann", NOON)
    assert said.passages
    assert said.rule
    assert said.question
    assert "1 of 12" in page.text
    assert "Dismissed by Ann on 5 March 2025: both right, old census" in page.text


def test_judging_keeps_order_filter_and_page(browser: httpx.Client) -> None:
    before = _shown(browser.get("/?severity=error").text)
    after = _judge(browser, before[0], "confirmed", query="severity=error", then=before[1])
    assert _shown(after.text) == before
    assert str(after.url).endswith(f"/?severity=error#{before[1]}")
    assert _shown(browser.get("/?verdict=confirmed").text) == before[:1]
    assert before[0] not in _shown(browser.get("/?verdict=unreviewed").text)


def test_next_is_the_worst_that_nobody_has_judged(browser: httpx.Client) -> None:
    first, second, *_ = _shown(browser.get("/").text)
    _judge(browser, first, "confirmed")
    assert str(browser.get("/next").url).endswith(f"/#{second}")
    assert str(browser.get("/next?verdict=confirmed").url).endswith("/?verdict=confirmed")


def test_a_long_queue_has_pages(tmp_path: Path) -> None:
    report = sample_report()
    found = [replace(report.findings[0], id=f"{number:08x}", related=()) for number in range(60)]
    with (
        served(tmp_path / "verdicts.jsonl", replace(report, findings=tuple(found))) as review,
        review.client() as browser,
    ):
        first = _shown(browser.get(review.gate.address).text)
        second = _shown(browser.get("/?page=2").text)
        assert (len(first), len(second), len({*first, *second})) == (50, 10, 60)
        assert str(browser.get(f"/finding/{second[0]}").url).endswith(f"/?page=2#{second[0]}")
        after = _judge(browser, second[0], "confirmed", page="2", then=second[1])
        assert str(after.url).endswith(f"/?page=2#{second[1]}")


def test_undo_takes_it_back(review: Served, browser: httpx.Client) -> None:
    _judge(browser, WORST, "fixed")
    assert "0 of 12" in _judge(browser, WORST, "undone").text
    assert len(review.ledger.entries) == 2


def test_what_another_wrote_meanwhile_shows_and_stays(review: Served, browser: httpx.Client) -> None:
    _judge(browser, WORST, "confirmed")
    append(review.file, Verdict(Ruling.DISMISSED, NOON.replace(hour=13), "Bo").of("e0e0e0e0"))
    page = browser.get("/").text
    assert "Dismissed by Bo" in page
    assert "others said otherwise" in page
    assert "Reviewers disagree" in page
    assert "Confirmed by Ann" in page
    _judge(browser, "finding-31c0ffee", "confirmed")
    assert [entry.judgement.reviewer for entry in review.ledger.entries].count("Bo") == 1


def test_a_broken_line_is_told_and_kept(review: Served, browser: httpx.Client) -> None:
    review.file.write_text("no judgement\n", encoding="utf-8")
    assert "verdicts.jsonl:1: not a judgement" in _judge(browser, WORST, "confirmed").text
    assert review.file.read_text(encoding="utf-8").startswith("no judgement\n")


def test_what_is_no_verdict_writes_nothing(review: Served, browser: httpx.Client) -> None:
    assert _judge(browser, WORST, "maybe").status_code == 409
    assert _judge(browser, WORST, "dismissed:because").status_code == 409
    assert _judge(browser, WORST, "confirmed:other").status_code == 409
    assert _judge(browser, "finding-none", "confirmed").status_code == 404
    assert not review.file.exists()


def test_a_file_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with served(tmp_path) as review, review.client() as browser:
        answer = browser.get(review.gate.address)
        assert answer.status_code == 409
        assert "cannot read judgements" in answer.text


def test_many_are_previewed_then_judged(review: Served, browser: httpx.Client) -> None:
    preview = browser.get("/many?severity=note").text
    touched = re.findall(r'name="finding" value="([^"]+)"', preview)
    assert touched == _shown(browser.get("/?severity=note").text)
    assert not review.file.exists()
    data = {"finding": touched, "ruling": "dismissed:not-worth-it", "query": "severity=note"}
    assert f"{len(touched)} of 12" in browser.post("/many", data=data).text
    assert {entry.judgement.verdict for entry in review.ledger.entries} == {Ruling.DISMISSED}
    assert len(review.ledger.entries) == len(touched)


def test_a_line_leads_to_its_place_in_the_article(browser: httpx.Client) -> None:
    page = browser.get("/").text
    letter, place = re.findall(r'href="/article/([A-Z])#([^"]+)"', page)[0]
    text = browser.get(f"/article/{letter}").text
    assert f'id="{place}"' in text
    assert f'href="/finding/{WORST}"' in browser.get("/article/D").text
    assert str(browser.get(f"/finding/{WORST}").url).endswith(f"/#{WORST}")
    assert browser.get("/article/Z").status_code == 404


def test_a_story_shows_who_says_what_with_verdicts(browser: httpx.Client) -> None:
    assert 'href="/story/1"' in browser.get("/").text
    _judge(browser, WORST, "confirmed")
    page = browser.get("/story/2").text
    row = page.split(f'href="/finding/{WORST}"')[1].split("</tr>")[0]
    assert "confirmed" in row
    assert re.findall(r'<td class="differ" data-letter="(.)"><b class="mark other">(.*?)</b> <.*?>(.*?)<', row) == [
        ("D", "≠ 1", "12 March"),
        ("E", "≠ 2", "13 March"),
    ]
    assert "Kestrel" not in page
    assert {browser.get(f"/story/{number}").status_code for number in (0, 3)} == {404}


def test_cards_and_a_page_tell_how_often_a_rule_was_right(browser: httpx.Client) -> None:
    assert "No verdicts yet." in browser.get("/stats").text
    assert "Its rule on this desk" not in browser.get("/").text
    names = _shown(browser.get("/?rule=name-spelling").text)
    for anchor, ruling in zip(names, ("confirmed", "fixed", "dismissed:same-thing"), strict=False):
        _judge(browser, anchor, ruling)
    page = browser.get("/?rule=name-spelling").text
    assert page.count('Its rule on this desk: <a href="/stats">2 of 3 confirmed</a>.') == len(names)
    assert "Its rule on this desk" not in browser.get("/?rule=event-time").text
    told = " ".join(re.sub("<[^>]*>", " ", browser.get("/stats").text).split())
    assert "By rule name-spelling 2 1 67% 21% to 94% By kind name 2 1 67% 21% to 94% All 2 1 67%" in told
    assert "Dismissed for: same thing 1." in told


def test_text_of_articles_is_never_markup(browser: httpx.Client) -> None:
    for path in (
        "/",
        "/article/E",
        "/story/2",
        "/many",
        "/?text=%3Cscript%3Ealert(1)%3C/script%3E&outlet=%22onclick=x",
    ):
        page = browser.get(path).text
        assert re.findall(r"<script[^>]*>", page) == ['<script src="/review.js" defer>']
        assert not re.search(r"<[^>]*\son[a-z]+=", re.sub(r'"[^"]*"', '""', page))
        assert "\u202e" not in page


def test_what_was_said_of_other_readings_under_the_question_shows(review: Served, browser: httpx.Client) -> None:
    worst = next(one for one in sample_report().findings if one.id == "e0e0e0e0")
    about = {"rule": worst.rule, "question": worst.question}
    append(review.file, Verdict(Ruling.DISMISSED, NOON, "Bo", "both-right").of("0ther", **about))
    append(review.file, Verdict(Ruling.CONFIRMED, NOON, "Bo").of("4n0ther", rule=worst.rule, question="Another?"))
    [card] = [part for part in browser.get("/").text.split("<article ")[1:] if "Judged before" in part]
    assert f'id="{WORST}"' in card
    assert "Dismissed by Bo on 5 March 2025: both right" in card
    assert "0ther" in card
    assert "0 of 12" in browser.get("/").text
