from pathlib import Path

import pytest

from crosscheck.arrivals import Arrivals
from crosscheck.errors import CrosscheckError


def _arrivals(folder: Path) -> Arrivals:
    return Arrivals(folder, folder / ".state.json", lambda name: name.endswith(".txt"))


def _names(files: list[Path]) -> list[str]:
    return [file.name for file in files]


def test_a_file_counts_once_it_stands_unchanged(tmp_path: Path) -> None:
    arrivals = _arrivals(tmp_path)
    (tmp_path / "a.txt").write_text("It rain")
    assert arrivals.complete() == []
    (tmp_path / "a.txt").write_text("It rained.")
    assert arrivals.complete() == []
    assert _names(arrivals.complete()) == ["a.txt"]
    assert _names(arrivals.complete()) == ["a.txt"]
    arrivals.done([tmp_path / "a.txt"])
    assert arrivals.complete() == []


def test_what_is_done_stays_done_after_a_restart_until_it_changes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    first = _arrivals(tmp_path)
    first.complete()
    first.done(first.complete())
    again = _arrivals(tmp_path)
    again.complete()
    assert again.complete() == []
    (tmp_path / "a.txt").write_text("It snowed a lot.")
    again.complete()
    assert _names(again.complete()) == ["a.txt"]


def test_hidden_and_other_files_do_not_count_and_a_renamed_one_does(tmp_path: Path) -> None:
    (tmp_path / ".a.txt").write_text("It rained.")
    (tmp_path / "a.txt.part").write_text("It rained.")
    arrivals = _arrivals(tmp_path)
    arrivals.complete()
    assert arrivals.complete() == []
    (tmp_path / ".a.txt").rename(tmp_path / "a.txt")
    arrivals.complete()
    assert _names(arrivals.complete()) == ["a.txt"]


@pytest.mark.parametrize("text", ["half", "[]", '{"a.txt": 3}'])
def test_a_broken_state_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / ".state.json").write_text(text)
    with pytest.raises(CrosscheckError, match=r"\.state\.json: not a state of crosscheck watch"):
        _arrivals(tmp_path)


def test_a_state_that_cannot_be_written_is_an_error_and_the_old_one_stays(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It rained.")
    arrivals = _arrivals(tmp_path)
    arrivals.complete()
    (tmp_path / ".state.json.new").mkdir()
    with pytest.raises(CrosscheckError, match="cannot write"):
        arrivals.done(arrivals.complete())
