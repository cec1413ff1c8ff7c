"""Verdicts given on the command line and what they change."""

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


def _judgement(drop: Path) -> dict[str, str]:
    found: dict[str, str] = json.loads(crosscheck("check", drop, "--format", "json").stdout)["findings"][0]["judgement"]
    return found


def test_a_dismissed_finding_no_longer_fails_the_check(drop: Path, finding: str) -> None:
    done = crosscheck("judge", finding[:8], "--in", drop, "--dismiss", "--reason", "both-right", "--reviewer", "Ann")
    assert (done.exit_code, done.stdout) == (0, f"{finding} dismissed in crosscheck.judgements.jsonl\n")
    after = crosscheck("check", drop)
    assert after.exit_code == 0
    assert "dismissed by Ann" in after.stdout
    assert "both right" in after.stdout
    assert _judgement(drop)["standing"] == "stands"


def test_a_changed_passage_makes_it_stale_and_it_fails_again(drop: Path, finding: str) -> None:
    crosscheck("judge", finding, "--in", drop, "--dismiss")
    (drop / "right.txt").write_text("It rained. Mayor Tobias Grundman spoke.")
    assert crosscheck("check", drop).exit_code == 0
    (drop / "right.txt").write_text("Mayor Tobias Grundman spoke at length.")
    after = crosscheck("check", drop)
    assert after.exit_code == 1
    assert "stale, the words judged have changed since" in " ".join(after.stdout.split())


def test_undo_takes_it_back(drop: Path, finding: str) -> None:
    crosscheck("judge", finding, "--dismiss")
    crosscheck("judge", finding, "--undo")
    assert crosscheck("check", drop).exit_code == 1


def test_an_expired_one_fails_again(drop: Path, finding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    crosscheck("judge", finding, "--dismiss", "--expires", "2025-01-31")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1738281600")
    assert crosscheck("check", drop).exit_code == 0
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1738368000")
    after = crosscheck("check", drop)
    assert after.exit_code == 1
    assert "expired after 2025-01-31" in after.stdout


def test_another_file_can_be_given(drop: Path, finding: str, tmp_path: Path) -> None:
    file = tmp_path / "desk" / "verdicts.jsonl"
    crosscheck("judge", finding, "--dismiss", "--judgements", file)
    assert crosscheck("check", drop).exit_code == 1
    assert crosscheck("check", drop, "--judgements", file).exit_code == 0


def test_unused_judgements_are_listed(drop: Path, finding: str) -> None:
    crosscheck("judge", finding, "feed", "--confirm")
    told = crosscheck("check", drop, "--report-unused").stderr
    assert told == "unused crosscheck.judgements.jsonl:2: confirmed feed\n"


def test_a_broken_line_is_told(drop: Path) -> None:
    Path("crosscheck.judgements.jsonl").write_text(">>>>>>> theirs\n")
    told = crosscheck("check", drop).stderr
    assert told.startswith("skipped crosscheck.judgements.jsonl:1: not a judgement: ")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("judge", "aa"), "--confirm, --dismiss, --fixed or --undo"),
        (("judge", "--confirm"), "Missing argument"),
        (("judge", "aa", "--confirm", "--reason", "other"), "--reason goes with --dismiss"),
        (("judge", "nothing", "--confirm", "--in", "drop"), "no finding there has the id 'nothing'"),
        (("judge", "", "--confirm", "--in", "seeds"), "does not exist"),
        (("check", "drop", "--judgements", "drop"), "is a directory"),
    ],
)
@pytest.mark.usefixtures("drop")
def test_wrong_usage_exits_with_2(words: tuple[str, ...], told: str) -> None:
    result = crosscheck(*words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert not Path("crosscheck.judgements.jsonl").exists()


def test_the_reasons_offered_are_the_models() -> None:
    from crosscheck.cli import judge
    from crosscheck.models import REASONS

    assert judge.REASONS == REASONS
