"""Where articles come from: standard input, tables, the web."""

import json
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner

from crosscheck.cli import main
from crosscheck.config import ColumnField
from crosscheck.readers.columns import USUAL
from tests.cli.calling import crosscheck
from tests.cli.conftest import LEFT, RIGHT
from tests.fetch.serving import answer, serving


def test_an_article_comes_through_standard_input(drop: Path) -> None:
    result = CliRunner().invoke(main, ["check", str(drop / "left.txt"), "-"], input=RIGHT)
    assert result.exit_code == 1
    assert "stdin:1" in result.stdout


def test_the_format_on_standard_input_is_told_from_its_beginning() -> None:
    rows = "".join(json.dumps({"text": text}) + "\n" for text in (LEFT, RIGHT))
    result = CliRunner().invoke(main, ["check", "-"], input=rows)
    assert result.exit_code == 1
    assert "stdin#1:1" in result.stdout


def test_the_column_of_the_text_can_be_said(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(f'id,copy\n1,"{LEFT}"\n2,"{RIGHT}"\n')
    assert "say --column text=NAME" in crosscheck("check", path).stderr
    assert crosscheck("check", path, "--column", "text=copy").exit_code == 1
    missing = crosscheck("check", path, "--column", "text=body")
    assert (missing.exit_code, "no column 'body' for text: it has id, copy" in missing.stderr) == (3, True)


@pytest.mark.parametrize("column", ["copy=text", "text", "text="])
def test_a_column_that_makes_no_sense_is_wrong_usage(drop: Path, column: str) -> None:
    result = crosscheck("check", drop, "--column", column)
    assert result.exit_code == 2
    assert "write FIELD=NAME" in result.stderr


def test_pages_on_the_web_are_compared_with_files(drop: Path) -> None:
    body = (
        f"<html><body><article><h1>The bridge</h1><p>{RIGHT}</p><p>He has been in office for ten years.</p></article>"
    )
    with serving() as site:
        site.answers["/bridge"] = answer(body.encode())
        refused = crosscheck("check", drop / "left.txt", site.url("/bridge"))
        read = crosscheck("check", drop / "left.txt", site.url("/bridge"), "--allow-private", "--format", "json")
    assert (refused.exit_code, "only --allow-private reads it" in refused.stderr) == (0, True)
    assert read.exit_code == 1
    report = json.loads(read.stdout)
    assert report["articles"][1]["source"] == report["articles"][1]["url"] == site.url("/bridge")


def test_a_page_that_cannot_be_fetched_is_skipped(drop: Path) -> None:
    with serving() as site:
        result = crosscheck("check", drop, site.url("/nowhere"), "--allow-private")
    assert result.exit_code == 1
    assert result.stderr == f"skipped {site.url('/nowhere')}: the server answers 404 Not Found\n"


def test_a_settings_file_can_name_columns(drop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (drop / "export.csv").write_text(f'id,copy\n1,"{LEFT}"\n2,"{RIGHT}"\n')
    (drop / "crosscheck.toml").write_text('columns = { text = "copy" }\nallow-private = true\n')
    monkeypatch.chdir(drop)
    assert crosscheck("check", "export.csv").exit_code == 1
    shown = crosscheck("config").stdout
    assert 'columns = {text = "copy"}  # crosscheck.toml' in shown
    assert "allow-private = true  # crosscheck.toml" in shown


def test_every_field_has_usual_names() -> None:
    assert set(get_args(ColumnField)) == set(USUAL)
