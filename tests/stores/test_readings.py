"""A file whose reader is slow is read once, as long as all is as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crosscheck.config import Settings
from crosscheck.models import Article
from crosscheck.pipeline import sources_of
from crosscheck.protocols import Document, SourceFile
from crosscheck.read import Source
from crosscheck.readers.html_page import HtmlPage

PAGE = "<html><body><p>The mayor opened the {} bridge on Tuesday after years of work.</p></body></html>"


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that were read."""
    told: list[str] = []
    whole = HtmlPage.read

    def counted(self: HtmlPage, file: SourceFile) -> Iterator[Document]:
        told.append(Path(file.name).name)
        yield from whole(self, file)

    monkeypatch.setattr(HtmlPage, "read", counted)
    return told


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("old", "new"):
        (folder / f"{name}.html").write_text(PAGE.format(name))
    return folder


def _sources(folder: Path, cache: Path | None) -> list[Source]:
    return sources_of([folder], Settings(cache=cache))[0]


def _articles(folder: Path, cache: Path | None) -> list[Article]:
    return [source.article for source in _sources(folder, cache)]


def test_it_gives_the_same_without_reading(pages: Path, tmp_path: Path, read: list[str]) -> None:
    first = _articles(pages, tmp_path / "cache")
    again = _articles(pages, tmp_path / "cache")
    assert read == ["new.html", "old.html"]
    assert again == first == _articles(pages, None)
    assert [one.digest for one in again] == [one.digest for one in first]


def test_what_has_changed_is_read(pages: Path, tmp_path: Path, read: list[str]) -> None:
    cache = tmp_path / "cache"
    _articles(pages, cache)
    read.clear()
    (pages / "new.html").write_text(PAGE.format("newest"))
    assert "newest" in _articles(pages, cache)[0].text
    assert read == ["new.html"]
    (pages / "story.json").write_text('{"title": "Bridges", "articles": [{"id": "new", "outlet": "Herald"}]}')
    told = _sources(pages, cache)
    assert [(one.article.outlet, one.story_title) for one in told] == [("Herald", "Bridges"), (None, "Bridges")]
    assert _sources(pages, cache) == told


def test_what_is_skipped_or_damaged_is_read_again(pages: Path, tmp_path: Path, read: list[str]) -> None:
    cache = tmp_path / "cache"
    (pages / "old.html").write_text("<html><nav>Home</nav></html>")
    first = _articles(pages, cache)
    for file in cache.rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes()[:-9])
    assert _articles(pages, cache) == first
    assert read == ["new.html", "old.html"] * 2


def test_the_language_of_a_doubtful_text_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def detector(text: str) -> tuple[str, float]:
        asked.append(text)
        return "de", 0.99

    monkeypatch.setattr("crosscheck.stores.readings.detected", detector)
    folder, cache = tmp_path / "texts", tmp_path / "cache"
    folder.mkdir()
    (folder / "list.txt").write_text("Bremen Hamburg Kiel Rostock Stralsund Wismar Emden Leer Aurich Norden")
    first = sources_of([folder], Settings(cache=cache))
    assert sources_of([folder], Settings(cache=cache)) == first
    assert "probably in 'de'" in first[1][0].reason
    assert len(asked) == 1
    for file in cache.rglob("*"):
        if file.is_file():
            file.write_bytes(b"{")
    assert sources_of([folder], Settings(cache=cache)) == first
    assert len(asked) == 2
