"""Articles on storage that fsspec reaches are read as those in files and folders here."""

import sys
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pytest

from crosscheck.config import Settings
from crosscheck.errors import CrosscheckError
from crosscheck.formats.json_v1 import JsonV1
from crosscheck.pipeline import run
from crosscheck.read import read
from crosscheck.read.remote import remote
from crosscheck.registry import readers
from tests.partitions.drops import write_drop
from tests.readers.drops import DROPS

ADDRESS = "memory://news/drop"


@pytest.fixture
def bucket() -> Iterator[fsspec.AbstractFileSystem]:
    storage = fsspec.filesystem("memory")
    yield storage
    storage.store.clear()
    storage.pseudo_dirs[:] = [""]


def test_a_drop_gives_the_report_that_it_gives_here(
    tmp_path: Path, settings: Settings, bucket: fsspec.AbstractFileSystem
) -> None:
    drop = write_drop(tmp_path / "drop")
    bucket.put(str(drop), "/news/drop", recursive=True)
    bucket.pipe("/news/drop/.hidden/a.txt", b"The mayor opened the bridge on Tuesday.")
    here, there = (JsonV1().render(run([path], settings)) for path in (drop, remote(ADDRESS)))
    assert there == here.replace(drop.as_posix(), ADDRESS)
    assert f"{ADDRESS}/court.jsonl#1" in there


@pytest.mark.parametrize("name", sorted(DROPS))
def test_every_format_is_read(tmp_path: Path, bucket: fsspec.AbstractFileSystem, name: str) -> None:
    for path in DROPS[name].write(tmp_path):
        bucket.put_file(str(path), f"/news/drop/{path.name}")
    (here, skipped), (there, left_out) = (read([path], readers(), 10**6) for path in (tmp_path, remote(ADDRESS)))
    assert [one.article.text for one in there] == [one.article.text for one in here]
    assert [one.reason for one in left_out] == [one.reason for one in skipped]


def test_a_file_is_one_article(bucket: fsspec.AbstractFileSystem) -> None:
    bucket.pipe("/news/a b#c.txt", b"The mayor opened the bridge on Tuesday.")
    sources, skipped = read([remote("memory://news/a b#c.txt")], readers(), 10**6)
    assert ([one.article.source for one in sources], skipped) == (["memory://news/a b#c.txt"], [])


def test_what_is_not_there_is_told() -> None:
    with pytest.raises(CrosscheckError, match="memory://news/none: no such file or folder"):
        read([remote("memory://news/none")], readers(), 10**6)


def test_a_file_that_cannot_be_opened_is_skipped(
    bucket: fsspec.AbstractFileSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise RuntimeError("no access\nas told at length")

    bucket.pipe("/news/a.txt", b"The mayor opened the bridge on Tuesday.")
    monkeypatch.setattr(type(bucket), "_open", refuse)
    _, skipped = read([remote("memory://news/a.txt")], readers(), 10**6)
    assert [(one.source, one.reason) for one in skipped] == [("memory://news/a.txt", "cannot be read: no access")]


def test_storage_that_cannot_be_listed_is_told(
    bucket: fsspec.AbstractFileSystem, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(type(bucket), "find", refuse)
    with pytest.raises(CrosscheckError, match="memory://news: cannot be listed: RuntimeError"):
        read([remote("memory://news")], readers(), 10**6)


def test_storage_of_an_unknown_sort_is_told() -> None:
    with pytest.raises(CrosscheckError, match=r"nonsense://news: .*nonsense"):
        remote("nonsense://news")


def test_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "upath", None)
    with pytest.raises(CrosscheckError, match=r"s3://news: .*pip install 'crosscheck-news\[remote\]'"):
        remote("s3://news")
