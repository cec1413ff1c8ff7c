"""JUnit, GitHub, GitLab, Markdown and CSV: what they show, and that article text is only text in them."""

import csv
import json
import re
from dataclasses import replace
from io import StringIO
from typing import Any
from xml.etree import ElementTree

import pytest

from crosscheck.formats.csv_table import CsvTable
from crosscheck.formats.github import GitHub
from crosscheck.formats.gitlab import GitLab
from crosscheck.formats.html_page import HtmlPage
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.formats.junit import JUnit
from crosscheck.formats.markdown import Markdown
from crosscheck.formats.sarif import Sarif
from crosscheck.formats.terminal import Terminal
from crosscheck.models import Report
from crosscheck.protocols import Format
from tests.formats.judged import judged_report

HOSTILE = (
    "=cmd|' /C calc'!A0 ::error::x %0A\n::set-output name=a::b ##[group] <img src=x> [a](http://x.test) @desk \x1b[2J"
)


@pytest.fixture(scope="module")
def hostile(report: Report) -> Report:
    first = replace(report.findings[0], question=HOSTILE, why=(HOSTILE,))
    return replace(report, findings=(first, *report.findings[1:]))


@pytest.mark.parametrize("output", [CsvTable, GitHub, GitLab, JUnit, Markdown])
def test_no_control_character_gets_through_and_bytes_are_the_same(output: type[Format], hostile: Report) -> None:
    text = output().render(hostile)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    assert text == output().render(hostile)


@pytest.mark.parametrize("output", [CsvTable, GitHub, GitLab, JUnit, Markdown])
def test_nothing_found_is_a_document_too(output: type[Format], empty_report: Report) -> None:
    assert output().render(empty_report).endswith("\n")


def test_junit_has_failures_passes_and_skipped(report: Report) -> None:
    root = ElementTree.fromstring(JUnit().render(judged_report(report)))
    ferry = root.findall("testsuite")[0]
    assert ferry.get("name") == "Ferry Marisol aground off Kestrel Point"
    assert len(root.findall(".//failure")) == int(root.get("failures", "0"))
    graver = [one for one in report.findings if one.severity.value != "note"]
    assert len(root.findall(".//failure")) == len(graver) - 1
    (dismissed,) = [case for case in ferry if case.find("skipped") is not None]
    assert dismissed.find("skipped").get("message") == "dismissed"  # type: ignore[union-attr]
    assert ferry[0].get("file") == "ferry/gazette.txt"
    assert root.find(".//testcase[@name='person-age']/skipped") is not None


def test_junit_survives_what_xml_cannot_hold(report: Report) -> None:
    first = replace(report.findings[0], question="Who\ud800 was\uffff there?")
    root = ElementTree.fromstring(JUnit().render(replace(report, findings=(first,))))
    assert root.find(".//testcase").get("name") == "Who\ufffd was\ufffd there? (f1a2b3c4)"  # type: ignore[union-attr]


def test_github_commands_are_escaped_and_a_line_each(hostile: Report) -> None:
    lines = GitHub().render(hostile).splitlines()
    commands = [line for line in lines if line.startswith("::")]
    assert len(commands) == len(hostile.findings)
    assert all(re.match(r"::(error|warning|notice) file=[^,:]+,line=\d+,", line) for line in commands)
    assert "title=name-spelling%3A =cmd|' /C calc'!A0 %3A%3Aerror%3A%3Ax %250A" in commands[0]
    assert not any("##[" in line for line in lines if not line.startswith("::"))


def test_github_shows_ten_of_a_level_and_lists_the_rest(report: Report) -> None:
    many = tuple(replace(report.findings[0], id=f"x{n}", question=f"##[error] Q{n}") for n in range(13))
    lines = GitHub().render(replace(report, findings=many)).splitlines()
    assert [line[:7] for line in lines[:10]] == ["::error"] * 10
    assert lines[10].startswith("error ferry/gazette.txt:5: # #[error] Q10")
    assert lines[13] == "3 findings above without an annotation: a step shows 10 of a level"


def test_gitlab_fingerprints_are_unique_and_settled_findings_left_out(report: Report) -> None:
    twice = judged_report(report)
    twice = replace(twice, findings=(*twice.findings, twice.findings[1]))
    issues = json.loads(GitLab().render(twice))
    assert len(issues) == len(report.findings)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert {issue["severity"] for issue in issues} == {"major", "minor", "info"}
    assert issues[0]["location"]["path"].startswith("ferry/")
    assert issues[0]["location"]["lines"]["begin"] > 1


def test_markdown_is_only_text(hostile: Report) -> None:
    text = Markdown().render(hostile)
    assert r"\<img src\=x\>" in text
    assert r"\[a\]\(http\:\/\/x\.test\)" in text
    assert "\\@\u200bdesk" in text
    assert not re.search(r"(?<!\\)[<\[]", text)


def test_markdown_says_what_it_has_no_room_for(report: Report) -> None:
    text = Markdown(most_characters=2000).render(report)
    shown = len(re.findall("^### ", text, flags=re.MULTILINE))
    assert 0 < shown < len(report.findings)
    assert text.endswith(f"\n{len(report.findings) - shown} more findings for which there is no room here.\n")


def test_csv_has_a_row_for_each_claim_and_no_formula(hostile: Report) -> None:
    rows = list(csv.DictReader(StringIO(CsvTable().render(hostile), newline="")))
    assert len(rows) == sum(len(reading.claims) for one in hostile.findings for reading in one.readings)
    assert rows[0]["question"].startswith("'=cmd|")
    assert (rows[0]["words"], rows[0]["line"]) == ("Ingrid Solheim", "5")
    assert not any(value[:1] in tuple("=+-@") for row in rows for value in row.values())


@pytest.fixture(scope="module")
def again(report: Report) -> Report:
    first, second = report.findings[:2]
    pair = (replace(first, related=(second.id,)), replace(second, related=(first.id,)))
    return replace(report, findings=(*pair, *report.findings[2:]))


@pytest.mark.parametrize("output", [GitHub, GitLab, JUnit, Markdown, Sarif])
def test_a_finding_names_those_that_come_of_the_same_error(output: type[Format], report: Report, again: Report) -> None:
    first, second = report.findings[:2]
    told = {"with": again, "without": report}
    shown = {name: re.sub(r"[\\\u200b]", "", output().render(one)) for name, one in told.items()}
    for finding in (first, second):
        assert shown["with"].count(f"(id {finding.id})") == 1
    assert [shown[name].lower().count("the same again: how") for name in ("with", "without")] == [2, 0]


def test_csv_and_sarif_have_the_ids_of_those_that_come_of_the_same_error(again: Report) -> None:
    first, second, third = again.findings[:3]
    rows = {row["id"]: row["related"] for row in csv.DictReader(StringIO(CsvTable().render(again), newline=""))}
    assert (rows[first.id], rows[second.id], rows[third.id]) == (second.id, first.id, "")
    results = {one["partialFingerprints"]["crosscheck/v1"]: one for one in _results(again)}
    related = [results[one.id]["properties"]["related"] for one in (first, second, third)]
    assert related == [[second.id], [first.id], []]


def _results(report: Report) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = json.loads(Sarif().render(report))["runs"][0]["results"]
    return results


@pytest.mark.parametrize(("archived", "words"), [(True, "in the archive"), (False, "in the baseline")])
def test_what_is_known_says_from_where(report: Report, archived: bool, words: str) -> None:
    known = replace(report.findings[0], known=True, archived=archived)
    one = replace(report, findings=(known, *report.findings[1:]))
    assert f"; 1 {words};" in " ".join(Terminal().render(one).split())
    assert f'message="{words}"' in JUnit().render(one)
    rows = list(csv.DictReader(StringIO(CsvTable().render(one), newline="")))
    assert {row["settled"] for row in rows} == {"", words}
    assert f'<span class="scope">{words}</span>' in HtmlPage().render(one)
    assert json.loads(JsonV1().render(one))["findings"][0]["archived"] is archived
