"""A large check is put together piece by piece: nobody can tell by its output."""

from pathlib import Path

import pytest

from crosscheck.cli import spreading
from tests.cli.calling import crosscheck
from tests.partitions.drops import write_drop


@pytest.mark.parametrize("output", ["-", "report.json"])
def test_a_large_check_says_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: str) -> None:
    drop = write_drop(tmp_path / "drop")
    monkeypatch.chdir(tmp_path)
    said, written = [], []
    for large in (10**9, 0):
        monkeypatch.setattr(spreading, "_LARGE", large)
        result = crosscheck("check", drop, "--format", "json", "-o", output)
        said.append((result.exit_code, result.stdout, result.stderr))
        written.append(Path(output).read_bytes() if output != "-" else result.stdout_bytes)
    assert said[0] == said[1]
    assert said[0][0] == 1
    assert written[0] == written[1]
    assert b"Grundman" in written[0]


def test_only_what_can_be_written_piece_by_piece_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "_LARGE", 0)
    drop = write_drop(tmp_path / "drop")
    assert spreading.is_large([drop], ["json", "json"])
    assert not spreading.is_large([drop], ["json", "text"])
    assert not spreading.is_large(["https://herald.example/bridge"], ["json"])


def test_a_large_check_of_nothing_is_no_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "_LARGE", 0)
    (tmp_path / "a.txt").write_text("...")
    result = crosscheck("check", tmp_path, "--format", "json")
    assert (result.exit_code, "nothing readable" in result.stderr) == (3, True)
