"""The archive's commands as their users call them: output, exit codes, one-line errors."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from crosscheck.cli import main

LEFT, RIGHT = "Tobias Grundmann, the mayor, spoke.", "Mayor Tobias Grundman spoke."


@pytest.fixture(autouse=True)
def _surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setenv("CROSSCHECK_CACHE", str(tmp_path_factory.getbasetemp() / "commands"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1741176000")
    monkeypatch.chdir(tmp_path)
    for name, text in (("old", LEFT), ("new", RIGHT)):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.txt").write_text(text)


def _crosscheck(*words: str, archive: str = "news.archive") -> Result:
    return CliRunner().invoke(main, [*words, "--archive", archive])


def test_articles_are_added_once_listed_shown_and_found() -> None:
    assert _crosscheck("archive", "add", "old").stdout == "1 article added, 0 there already\n"
    assert _crosscheck("archive", "add", "old").stdout == "0 articles added, 1 there already\n"
    assert _crosscheck("archive", "list").stdout == f"1 added 2025-03-05 old.txt {LEFT}\n"
    assert "name" in _crosscheck("archive", "show", "1").stdout
    assert "**mayor**" in _crosscheck("archive", "search", "mayor").stdout
    assert _crosscheck("archive", "import", "old").exit_code == 2
    missing = _crosscheck("archive", "show", "7")
    assert (missing.exit_code, missing.stderr.count("\n")) == (2, 1)


def test_a_check_tells_what_new_articles_bring_and_remembers_it() -> None:
    _crosscheck("archive", "add", "old")
    for _ in range(2):
        result = _crosscheck("check", "new")
        assert result.exit_code == 1
        assert "Tobias Grundmann" in result.stdout
    assert "name spelled? Tobias Grundman / Tobias Grundmann" in _crosscheck("archive", "list", "--findings").stdout
    assert len(_crosscheck("archive", "list").stdout.splitlines()) == 2


def test_what_others_brought_is_in_the_archive_and_does_not_count() -> None:
    _crosscheck("check", "old", "new")
    Path("third").mkdir()
    Path("third/third.txt").write_text("Tobias Grundmann, the mayor, spoke too.")
    result = _crosscheck("check", "third")
    assert (result.exit_code, result.stdout.rpartition("; ")[2]) == (0, "1 in the archive\n")


@pytest.mark.parametrize(("window", "code"), [(14, 0), (90, 1)])
def test_archived_articles_beyond_the_story_window_are_not_of_the_story(window: int, code: int) -> None:
    Path("old/old.txt").write_text(f"---\npublished: 2025-01-02\n---\n{LEFT}")
    Path("new/new.txt").write_text(f"---\npublished: 2025-03-04\n---\n{RIGHT}")
    Path("crosscheck.toml").write_text(f"story-window = {window}\n")
    _crosscheck("archive", "add", "old")
    assert _crosscheck("check", "new").exit_code == code


def test_what_is_exported_can_be_imported_and_pruned() -> None:
    _crosscheck("check", "old")
    assert _crosscheck("archive", "export", "-o", "all.jsonl").exit_code == 0
    copied = _crosscheck("archive", "import", "all.jsonl", archive="copy.archive")
    assert copied.stdout == "1 article, 0 findings, 0 judgements added\n"
    assert _crosscheck("archive", "export", archive="copy.archive").stdout == Path("all.jsonl").read_text()
    pruned = _crosscheck("archive", "prune", "--before", "2026-01-01", archive="copy.archive")
    assert pruned.stdout == "1 article, 0 findings, 0 parses deleted\n"
    assert _crosscheck("archive", "prune").exit_code == 2


@pytest.mark.parametrize("words", [("check", "new"), ("archive", "list"), ("archive", "add", "new")])
def test_an_archive_that_cannot_be_used_exits_with_4(words: tuple[str, ...]) -> None:
    Path("news.archive").write_text("These are words and no archive at all. " * 30)
    before = Path("news.archive").read_bytes()
    result = _crosscheck(*words)
    assert (result.exit_code, result.stdout) == (4, "")
    assert (
        result.stderr
        == "crosscheck: archive news.archive is no archive: give a file that crosscheck has made, or a new one\n"
    )
    assert Path("news.archive").read_bytes() == before


def test_without_an_archive_the_commands_say_how_to_give_one() -> None:
    result = CliRunner().invoke(main, ["archive", "list"])
    assert result.exit_code == 2
    assert "give --archive FILE, or set archive in crosscheck.toml" in result.stderr
    assert _crosscheck("check", "new", "--no-add").exit_code == 4
