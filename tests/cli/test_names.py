"""The house list from the command line."""

from pathlib import Path

import pytest

from tests.cli.calling import crosscheck


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def test_what_is_added_is_listed_and_heeded(drop: Path) -> None:
    Path("crosscheck.toml").write_text('names = "names.csv"\n')
    Path("names.csv").write_text("name,relation,other\n")
    assert crosscheck("check", drop).exit_code == 1
    said = ("names", "add", "Tobias Grundmann", "--not", "Tobias Grundman")
    line = "Tobias Grundmann different Tobias Grundman"
    assert crosscheck(*said).stdout == f"{line} added to names.csv\n"
    assert crosscheck(*said).stdout == f"{line} already in names.csv\n"
    assert crosscheck("names", "list").stdout == f"names.csv:2 {line}\n"
    assert crosscheck("check", drop).exit_code == 0


def test_the_option_comes_before_the_settings(drop: Path) -> None:
    Path("crosscheck.toml").write_text('names = "none.csv"\n')
    crosscheck("names", "add", "Grundmann", "--alias-of", "Grundman", "--names", "own.csv")
    assert crosscheck("check", drop, "--names", "own.csv").exit_code == 0
    assert 'names = "own.csv"  # --names' in crosscheck("config", "--names", "own.csv").stdout.splitlines()
    result = crosscheck("check", drop)
    assert result.exit_code == 2
    assert result.stderr == "crosscheck: no list of names none.csv: make one with crosscheck names add\n"


@pytest.mark.parametrize("words", [(), ("--preferred", "--not", "B")])
def test_one_thing_is_said_of_a_name(words: tuple[str, ...]) -> None:
    result = crosscheck("names", "add", "A", *words, "--names", "names.csv")
    assert result.exit_code == 2
    assert "say one thing of it" in result.stderr
    assert not Path("names.csv").exists()


def test_without_a_file_it_says_how_to_name_one() -> None:
    result = crosscheck("names", "list")
    assert result.exit_code == 2
    assert "give --names FILE, or set names in crosscheck.toml" in result.stderr


def test_a_list_beside_the_judgements_is_heeded_without_being_named(drop: Path) -> None:
    shared = drop.parent / "shared"
    crosscheck("names", "add", "Grundmann", "--alias-of", "Grundman", "--names", shared / "crosscheck.names.csv")
    assert crosscheck("check", drop).exit_code == 1
    assert crosscheck("check", drop, "--judgements", shared / "verdicts.jsonl").exit_code == 0
    (shared / "crosscheck.names.csv").rename("crosscheck.names.csv")
    assert crosscheck("check", drop).exit_code == 0
    assert 'names = "crosscheck.names.csv"  # default' in crosscheck("config").stdout.splitlines()
