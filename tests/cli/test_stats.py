"""What verdicts say of the rules, on the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.calling import crosscheck


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def finding(drop: Path) -> str:
    """The id of the drop's finding."""
    return str(json.loads(crosscheck("check", drop, "--format", "json").stdout)["findings"][0]["id"])


def test_precision_is_shown_by_rule_and_kind(drop: Path, finding: str) -> None:
    crosscheck("judge", finding, "--in", drop, "--dismiss", "--reason", "same-thing")
    crosscheck("judge", "feed", "--confirm")
    lines = [" ".join(line.split()) for line in crosscheck("stats").stdout.splitlines()]
    assert lines == [
        "true false precision 95 % interval",
        "by rule",
        "name-spelling 0 1 0% 0% to 79%",
        "(not recorded) 1 0 100% 21% to 100%",
        "by kind",
        "name 0 1 0% 0% to 79%",
        "(not recorded) 1 0 100% 21% to 100%",
        "all 1 1 50% 9% to 91%",
        "dismissed for: same-thing 1",
        "contested: 0",
    ]


def test_articles_name_the_rule_of_a_verdict_that_does_not(drop: Path, finding: str) -> None:
    crosscheck("judge", finding, "--confirm")
    found = json.loads(crosscheck("stats", drop, "--format", "json").stdout)
    tally = {"true": 1, "false": 0, "precision": 1.0, "interval": [0.2065, 1.0]}
    assert found == {
        "overall": tally,
        "rules": [{"rule": "name-spelling", **tally}],
        "kinds": [{"kind": "name", **tally}],
        "reasons": [],
        "contested": 0,
    }


def test_verdicts_in_an_archive_count_and_are_named_by_its_findings(drop: Path, finding: str, tmp_path: Path) -> None:
    crosscheck("check", drop, "--archive", "news.archive", "--fail-on", "never")
    (tmp_path / "old.jsonl").write_text(
        f'{{"fingerprint": "{finding}", "verdict": "confirmed", "time": "2024-01-01T00:00:00Z"}}\n'
    )
    crosscheck("archive", "import", "old.jsonl", "--archive", "news.archive")
    assert json.loads(crosscheck("stats", "--format", "json").stdout)["rules"] == []
    found = json.loads(crosscheck("stats", "--archive", "news.archive", "--format", "json").stdout)
    assert [(row["rule"], row["true"], row["false"]) for row in found["rules"]] == [("name-spelling", 1, 0)]
    crosscheck("stats", "--archive", "news.archive", "--export", "all.jsonl")
    assert json.loads(Path("all.jsonl").read_text(encoding="utf-8"))["fingerprint"] == finding
    crosscheck("judge", finding, "--dismiss")
    later = json.loads(crosscheck("stats", "--archive", "news.archive", "--format", "json").stdout)
    assert [(row["rule"], row["true"], row["false"]) for row in later["rules"]] == [("name-spelling", 0, 1)]
    assert crosscheck("stats", "--archive", "none.archive").exit_code == 4


def test_without_verdicts_it_says_so(tmp_path: Path) -> None:
    assert crosscheck("stats").stdout == "no verdicts in crosscheck.judgements.jsonl\n"
    assert json.loads(crosscheck("stats", "--format", "json").stdout)["overall"]["precision"] is None
    (tmp_path / "crosscheck.judgements.jsonl").write_text("<<<<<<<\n")
    assert crosscheck("stats").stderr.startswith("skipped crosscheck.judgements.jsonl:1: not a judgement")


def test_judged_findings_are_exported_and_others_told(drop: Path, finding: str) -> None:
    crosscheck("judge", finding, "--dismiss", "--reason", "both-right", "--note", "zwei Häuser", "--reviewer", "Ann")
    crosscheck("judge", "feed", "--confirm")
    done = crosscheck("stats", drop, "--export", "labelled.jsonl")
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == "left out crosscheck.judgements.jsonl:2: confirmed feed: no such finding there\n"
    line = Path("labelled.jsonl").read_text(encoding="utf-8")
    assert line.count("\n") == 1
    found = json.loads(line)
    assert (found["fingerprint"], found["rule"], found["kind"]) == (finding, "name-spelling", "name")
    assert (found["verdict"], found["reason"], found["note"]) == ("dismissed", "both-right", "zwei Häuser")
    assert {claim["sentence"] for reading in found["readings"] for claim in reading["claims"]} == {
        "Tobias Grundmann, the mayor, spoke.",
        "Mayor Tobias Grundman spoke.",
    }
    assert 0 < found["score"] <= 1
    assert set(found) > {"relation", "question", "reviewer", "time", "standing"}


@pytest.mark.usefixtures("drop")
def test_wrong_usage_exits_with_2() -> None:
    for words, told in (
        (("stats", "--export", "a.jsonl"), "--export needs PATH"),
        (("stats", "drop", "--export", "drop"), "cannot write drop"),
        (("stats", "--judgements", "drop"), "is a directory"),
    ):
        result = crosscheck(*words)
        assert (result.exit_code, told in result.stderr) == (2, True), result.stderr
