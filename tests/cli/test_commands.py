"""The command line as its users call it: output, exit codes, one-line errors."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.calling import crosscheck
from tests.cli.conftest import LEFT

SEEDS = Path(__file__).parents[2] / "seeds"


def test_check_lists_findings_and_exits_with_1(drop: Path) -> None:
    result = crosscheck("check", drop)
    assert result.exit_code == 1
    for part in ("error", "How is the mayor’s name spelled?", "Tobias Grundmann", "left.txt:1", "why"):
        assert part in result.stdout
    assert result.stderr == ""


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_fail_on_decides_the_exit_code(drop: Path, fail_on: str, code: int) -> None:
    assert crosscheck("check", drop, "--fail-on", fail_on).exit_code == code


def test_nothing_found_exits_with_0(drop: Path) -> None:
    (drop / "right.txt").write_text(LEFT)
    result = crosscheck("check", drop)
    assert result.exit_code == 0
    assert "0 findings" in result.stdout or "no findings" in result.stdout.lower()


@pytest.mark.parametrize("text", ["", "...", "and so it goes"])
def test_an_empty_run_is_no_pass(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text(text)
    assert crosscheck("check", tmp_path).exit_code == 3


def test_a_folder_with_nothing_readable_exits_with_3_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.odt").write_bytes(b"PK")
    result = crosscheck("check", tmp_path)
    assert result.exit_code == 3
    assert "nothing readable" in result.stderr


def test_a_broken_file_is_skipped_and_the_others_are_compared(drop: Path) -> None:
    (drop / "broken.txt").write_bytes(b"\x00\x01\x02")
    result = crosscheck("check", drop)
    assert result.exit_code == 1
    assert result.stderr == f"skipped {drop}/broken.txt: binary, not text: check what kind of file it is\n"


def test_several_formats_go_to_several_files(drop: Path, tmp_path: Path) -> None:
    page, data = tmp_path / "out" / "report.html", tmp_path / "out" / "report.json"
    result = crosscheck("check", drop, "--format", "html", "-o", page, "--format", "json", "-o", data)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert page.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert json.loads(data.read_text(encoding="utf-8"))["schema"] == "crosscheck.report/1"


def test_report_writes_the_page_and_exits_with_0_whatever_it_finds(drop: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    result = crosscheck("report", drop, "-o", page)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1] == f"The report is {page}"
    assert "Tobias Grundman" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("check", "nowhere"), "does not exist"),
        (("check",), "Missing argument"),
        (("check", ".", "--format", "yaml"), "'yaml' is not one of"),
        (("check", ".", "--format", "json", "-o", "a", "-o", "b"), "1 formats but 2 -o"),
        (("explain", "name-speling"), "no rule 'name-speling'"),
        (("chek", "."), "No such command"),
    ],
)
def test_wrong_usage_exits_with_2_and_says_what_is_wrong(words: tuple[str, ...], told: str) -> None:
    result = crosscheck(*words)
    assert result.exit_code == 2
    assert told in result.stderr
    assert "Traceback" not in result.stderr


def test_a_file_that_cannot_be_written_is_named(drop: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    result = crosscheck("report", drop, "-o", tmp_path / "file" / "report.html")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"crosscheck: cannot write {tmp_path}/file/report.html: ")


def test_explain_prints_the_rules_page() -> None:
    result = crosscheck("explain", "name-spelling")
    assert result.exit_code == 0
    assert result.stdout.startswith("# name-spelling\n")


def test_standard_output_takes_a_report(drop: Path) -> None:
    result = crosscheck("check", drop, "--format", "json")
    assert json.loads(result.stdout)["findings"][0]["rule"] == "name-spelling"


def test_a_pipe_gets_no_progress_bar_and_no_colour(drop: Path) -> None:
    command = [sys.executable, "-m", "crosscheck", "check", str(drop)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == ""
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["check", "--help"], ["report", "--help"]])
def test_help_needs_neither_parser_nor_templates_nor_models(words: list[str]) -> None:
    code = (
        "import sys\n"
        "from crosscheck.cli import main\n"
        "try:\n"
        f"    main({words!r})\n"
        "except SystemExit as end:\n"
        "    assert not end.code\n"
        "heavy = {'spacy', 'jinja2', 'rapidfuzz', 'rich', 'pydantic', 'wordfreq'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
