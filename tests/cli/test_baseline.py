"""A baseline recorded on the command line, and a check against it."""

import json
from pathlib import Path

import pytest

from tests.cli.calling import crosscheck


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_a_check_fails_only_on_what_is_new(drop: Path) -> None:
    done = crosscheck("baseline", drop, "-o", "known.jsonl")
    assert (done.exit_code, done.stdout) == (0, "1 finding recorded in known.jsonl\n")
    before = crosscheck("check", drop, "--baseline", "known.jsonl")
    assert before.exit_code == 0
    assert "1 in the baseline" in before.stdout
    data = crosscheck("check", drop, "--baseline", "known.jsonl", "--format", "json").stdout
    assert [finding["known"] for finding in json.loads(data)["findings"]] == [True]
    (drop / "third.txt").write_text(
        "The harbour master, Ferdinand Roussel, agreed. Harbour master Ferdinand Rusell left."
    )
    after = crosscheck("check", drop, "--baseline", "known.jsonl")
    assert after.exit_code == 1
    assert "Rusell" in after.stdout
    assert "Grundman" not in after.stdout


def test_a_line_that_matches_nothing_is_told(drop: Path) -> None:
    crosscheck("baseline", drop, "-o", "known.jsonl")
    told = ("check", drop, "--baseline", "known.jsonl", "--report-unused")
    assert crosscheck(*told).stderr == ""
    (drop / "right.txt").write_text("Mayor Tobias Grundmann spoke.")
    (line,) = crosscheck(*told).stderr.splitlines()
    assert line.startswith("unused known.jsonl:1: in the baseline ")
    assert line.endswith("(name-spelling: How is the mayor’s name spelled?)")


def test_dismissed_findings_are_not_recorded(drop: Path) -> None:
    crosscheck("baseline", drop, "-o", "known.jsonl")
    fingerprint = Path("known.jsonl").read_text()[17:33]
    crosscheck("judge", fingerprint, "--dismiss")
    assert crosscheck("baseline", drop, "-o", "-").stdout == ""


def test_nothing_readable_records_nothing(tmp_path: Path) -> None:
    Path("empty").mkdir()
    assert crosscheck("baseline", "empty", "-o", "known.jsonl").exit_code == 3
    assert not (tmp_path / "known.jsonl").exists()


def test_a_missing_baseline_exits_with_2(drop: Path) -> None:
    result = crosscheck("check", drop, "--baseline", "none.jsonl")
    assert result.exit_code == 2
    assert result.stderr == "crosscheck: no baseline none.jsonl: make one with crosscheck baseline\n"
