from pathlib import Path

import pytest

LEFT, RIGHT = "Tobias Grundmann, the mayor, spoke.", "Mayor Tobias Grundman spoke."


@pytest.fixture(autouse=True)
def _own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setenv("CROSSCHECK_CACHE", str(tmp_path_factory.getbasetemp() / "commands"))


@pytest.fixture
def drop(tmp_path: Path) -> Path:
    """A folder with two articles that spell a name two ways."""
    folder = tmp_path / "drop"
    folder.mkdir()
    (folder / "left.txt").write_text(LEFT)
    (folder / "right.txt").write_text(RIGHT)
    return folder
