"""The memory that a check in partitions takes does not grow with the articles."""

import gc
import json
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.engines import R, T
from crosscheck.engines.local import Local
from crosscheck.partitions.program import check

LEFT = "Tobias Grundmann, the mayor, opened the bridge on Tuesday.\n" + "He thanked those who had built it.\n" * 5
RIGHT = LEFT.replace("Grundmann", "Grundman")


class Few(Local):
    """Does small tasks, and frees what each leaves, so that what is counted is held."""

    batch = 10

    def map(
        self,
        task: Callable[[T], R],
        items: Sequence[T],
        done: Callable[[R], None] | None = None,
        *,
        leaves_much: bool = False,
    ) -> list[R]:
        def freed(item: T) -> R:
            gc.collect()
            return task(item)

        return super().map(freed, items, done)


def _peak(stories: int, settings: Settings, folder: Path) -> tuple[int, int]:
    """Bytes held at most, and findings; each story is of ten articles, whose claims are in the cache."""
    for number in range(stories):
        story = folder / "drop" / f"{number:04}"
        story.mkdir(parents=True)
        (story / "story.json").write_text("{}")
        rows = (json.dumps({"text": text}) + "\n" for text in (LEFT, *[RIGHT] * 9))
        (story / "articles.jsonl").write_text("".join(rows))
    tracemalloc.start()
    try:
        found = check([folder / "drop"], settings, Few(), folder / "exchange", lambda _done, _total: None)
        return tracemalloc.get_traced_memory()[1], found.tally.findings
    finally:
        tracemalloc.stop()


def test_of_an_article_more_only_bytes_are_held(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crosscheck.partitions.program.FAN", 3)
    own = settings.model_copy(update={"cache": tmp_path / "cache"})
    # What is loaded and remembered once counts for neither.
    _peak(1, own, tmp_path / "first")
    few, findings = _peak(2, own, tmp_path / "few")
    many, more = _peak(12, own, tmp_path / "many")
    assert (findings, more) == (2, 12)
    # An article whose text and claims stay in memory takes thousands.
    assert (many - few) / 100 < 700
