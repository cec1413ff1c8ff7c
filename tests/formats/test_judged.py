"""How the formats for people show what reviewers have said."""

import json

import jsonschema
import pytest

from crosscheck.formats.html_page import HtmlPage
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.formats.terminal import Terminal
from crosscheck.models import Report
from crosscheck.report_contract import schema
from tests.formats.judged import judged_report
from tests.formats.test_html_page import Page


@pytest.fixture(scope="module")
def judged(report: Report) -> Report:
    return judged_report(report)


def test_the_terminal_gives_a_dismissed_finding_a_line_and_does_not_count_it(report: Report, judged: Report) -> None:
    text = " ".join(Terminal(width=200).render(judged).split())
    assert (
        "dismissed How is the name of the ferry's captain spelled? (dismissed by Ann on 5 March 2025: "
        "different referent, a <b>tug</b>␛[31m; id f1a2b3c4)"
    ) in text
    assert "Solhiem** ordered" not in text
    assert f"{len(report.findings) - 1} findings" in text
    assert "; 1 dismissed;" in text


def test_the_terminal_shows_what_stands_against_a_verdict(judged: Report) -> None:
    text = " ".join(Terminal().render(judged).split())
    assert "confirmed by Ann on 5 March 2025; others said otherwise" in text
    assert "dismissed on 5 March 2025; stale, the words judged have changed since" in text


def test_json_has_the_judgement(judged: Report) -> None:
    document = json.loads(JsonV1().render(judged))
    jsonschema.Draft202012Validator(schema()).validate(document)
    dismissed, confirmed, stale, other = (finding["judgement"] for finding in document["findings"][:4])
    assert dismissed == {
        "verdict": "dismissed",
        "reason": "different-referent",
        "note": "a <b>tug</b>\x1b[31m",
        "name": "Ann",
        "time": "2025-03-05T10:00:00+00:00",
        "expires": None,
        "standing": "stands",
        "contested": False,
    }
    assert (confirmed["contested"], stale["standing"], other) == (True, "stale", None)


def test_the_page_folds_dismissed_findings_away_uncounted(report: Report, judged: Report) -> None:
    html = HtmlPage().render(judged)
    page = Page(html)
    assert "<summary>1 finding settled, not counted</summary>" in html
    assert page.unclosed == []
    assert {href[1:] for href in page.values("href")} <= set(page.values("id"))
    before = HtmlPage().render(report)
    assert "<dt>errors</dt><dd>4</dd>" in before
    assert "<dt>errors</dt><dd>3</dd>" in html
    text = "".join(page.text)
    assert "Dismissed by Ann on 5 March 2025: different referent, a <b>tug</b>␛[31m." in text
