"""The settings in force, as the command prints them."""

import tomllib
from pathlib import Path

import pytest

from tests.cli.calling import crosscheck


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_every_setting_comes_with_its_origin() -> None:
    Path("crosscheck.toml").write_text(
        'fail-on = "note"\nignore-outlets = ["A \\" # B"]\n[rules]\nperson-age = "off"\n'
    )
    shown = crosscheck("config", "--baseline", "known.jsonl").stdout
    for line in (
        'fail-on = "note"  # crosscheck.toml',
        'ignore-outlets = ["A \\" # B"]  # crosscheck.toml',
        'judgements = "crosscheck.judgements.jsonl"  # default',
        'baseline = "known.jsonl"  # --baseline',
        'person-age = "off"  # crosscheck.toml',
        'name-spelling = "on"  # default',
    ):
        assert line in shown.splitlines()
    assert "# cache is not set  # --no-cache" in crosscheck("config", "--no-cache").stdout


def test_what_it_prints_is_a_settings_file_that_says_the_same() -> None:
    Path("crosscheck.toml").write_text('[rules]\nperson-age = "note"\n')
    shown = crosscheck("config").stdout
    Path("crosscheck.toml").write_text(shown)
    assert tomllib.loads(crosscheck("config").stdout) == tomllib.loads(shown)


def test_settings_reach_the_check(drop: Path) -> None:
    Path("crosscheck.toml").write_text('[rules]\nname-spelling = "warning"\n')
    assert crosscheck("check", drop).exit_code == 0
    assert crosscheck("check", drop, "--fail-on", "warning").exit_code == 1
    Path("other.toml").write_text('fail-on = "never"\n')
    assert crosscheck("check", drop, "--config", "other.toml").exit_code == 0


def test_the_story_window_is_an_option_too(drop: Path) -> None:
    assert "story-window = 3  # --story-window" in crosscheck("config", "--story-window", "3").stdout.splitlines()
    for number, article in enumerate(sorted(drop.iterdir())):
        article.write_text(f"---\npublished: 2025-03-{10 + number}\n---\n{article.read_text()}")
    assert crosscheck("check", drop, "--story-window", "1").exit_code == 1
    for number, article in enumerate(sorted(drop.iterdir())):
        article.write_text(article.read_text().replace("2025-03-1", f"2025-0{3 + number}-1"))
    assert crosscheck("check", drop).exit_code == 1
    assert crosscheck("check", drop, "--story-window", "3").exit_code == 0


def test_a_mistake_exits_with_2_in_one_line(drop: Path) -> None:
    Path("crosscheck.toml").write_text("fail_on = 1\n")
    result = crosscheck("check", drop)
    assert result.exit_code == 2
    assert result.stderr == "crosscheck: crosscheck.toml: unknown setting 'fail_on': did you mean 'fail-on'?\n"
