import json
from dataclasses import replace
from pathlib import Path

import pytest

from crosscheck.baseline import baseline, marked
from crosscheck.errors import CrosscheckError
from crosscheck.models import Report
from tests.formats.sample import sample_report


@pytest.fixture(scope="module")
def report() -> Report:
    return sample_report()


def test_what_is_recorded_is_known_and_the_rest_is_new(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "known.jsonl"
    file.write_text(baseline(report.findings[1:]), encoding="utf-8")
    after = marked(report, file)
    assert [finding.known for finding in after.findings] == [False, *[True] * (len(report.findings) - 1)]
    assert after.skipped == report.skipped


def test_lines_are_sorted_each_once_and_free_of_offsets(report: Report) -> None:
    twice = (*reversed(report.findings), replace(report.findings[0], story="s9"))
    lines = baseline(twice).splitlines()
    assert lines == baseline(report.findings).splitlines()
    assert [json.loads(line)["fingerprint"] for line in lines] == sorted({one.id for one in report.findings})
    assert all(set(json.loads(line)) == {"fingerprint", "rule", "question"} for line in lines)


def test_broken_lines_are_told_by_number(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "known.jsonl"
    file.write_text("<<<<<<< ours\n" + baseline(report.findings[:1]) + '{"rule": "x"}\n', encoding="utf-8")
    after = marked(report, file)
    assert [one.source for one in after.skipped[len(report.skipped) :]] == [f"{file}:1", f"{file}:3"]
    assert after.findings[0].known


def test_a_missing_baseline_is_an_error_that_says_how_to_make_one(report: Report, tmp_path: Path) -> None:
    with pytest.raises(CrosscheckError, match=r"no baseline .*known\.jsonl: make one with crosscheck baseline"):
        marked(report, tmp_path / "known.jsonl")
