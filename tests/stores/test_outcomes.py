"""The outcome of a story is taken from the cache only if nothing on which it rests has changed."""

from pathlib import Path

import pytest

import crosscheck.examine
from crosscheck.config import Settings
from crosscheck.formats.html_page import HtmlPage
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.models import Report
from crosscheck.pipeline import run

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stories that were compared, as they are."""
    told: list[str] = []
    examine = crosscheck.examine.examine

    def counted(*given: object) -> object:
        told.append("compared")
        return examine(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(crosscheck.examine, "examine", counted)
    return told


def _own(settings: Settings, folder: Path) -> Settings:
    """The same settings with a cache in which nothing is."""
    return settings.model_copy(update={"cache": folder / "cache"})


def _same(left: Report, right: Report) -> bool:
    return all(form().render(left) == form().render(right) for form in (JsonV1, HtmlPage))


def test_a_second_run_compares_nothing_and_says_the_same(
    settings: Settings, tmp_path: Path, compared: list[str]
) -> None:
    own = _own(settings, tmp_path)
    first, second = run([SEEDS], own), run([SEEDS], own)
    assert len(compared) == 1
    assert _same(first, second)
    assert second == first


def test_what_changes_an_outcome_is_compared_anew(settings: Settings, tmp_path: Path, compared: list[str]) -> None:
    own, (left, right) = _own(settings, tmp_path), sorted(SEEDS.glob("*.txt"))
    run([left, right], own)
    run([left], own)
    run([left, right], own.model_copy(update={"rules": {"name-spelling": "off"}}))
    assert len(compared) == 3
    run([left, right], own.model_copy(update={"fail_on": "never"}))
    assert len(compared) == 3
    run([left, right], own.model_copy(update={"cache": None}))
    assert len(compared) == 4


def test_a_damaged_outcome_is_compared_anew(settings: Settings, tmp_path: Path, compared: list[str]) -> None:
    own = _own(settings, tmp_path)
    first = run([SEEDS], own)
    for file in (tmp_path / "cache").rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[:-9])
    assert _same(run([SEEDS], own), first)
    assert len(compared) == 2
