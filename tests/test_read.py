"""Files and folders to articles: what is read, what is skipped and why."""

import codecs
import io
import json
import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from crosscheck.errors import CrosscheckError
from crosscheck.models import Skipped
from crosscheck.read import STDIN, Manner, Source, read, read_files
from crosscheck.registry import readers
from tests.readers.bridge import ARTICLES
from tests.readers.drops import DROPS, Drop

MAX = 1_000_000
SENTENCE = "The mayor opened the bridge on Tuesday.\n"


def _read(*paths: Path, max_bytes: int = MAX) -> tuple[list[Source], dict[str, str]]:
    sources, skipped = read(paths, readers(), max_bytes)
    return sources, {Path(entry.source).name: entry.reason for entry in skipped}


def test_a_folder_gives_its_text_and_markdown_files_in_order_of_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "c.TXT", "notes.odt"):
        (tmp_path / name).write_text(SENTENCE)
    sources, skipped = _read(tmp_path)
    assert [Path(source.article.source).name for source in sources] == ["a.md", "b.txt", "c.TXT"]
    assert skipped == {}


def test_the_order_of_paths_and_naming_a_file_twice_make_no_difference(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(SENTENCE)
    forward, _ = _read(tmp_path / "a.txt", tmp_path / "b.txt")
    backward, _ = _read(tmp_path / "b.txt", tmp_path / "a.txt", tmp_path)
    assert forward == backward


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (codecs.BOM_UTF8 + b"Z\xc3\xbcrich fell.\r\nTwo died.", "Zürich fell.\r\nTwo died."),
        ("Zürich fell.".encode("utf-16"), "Zürich fell."),
        (
            "The mayor of Zürich said that the Café Müller near the bridge would stay “open to all”.".encode("cp1252"),
            None,
        ),
    ],
)
def test_encodings_are_found_and_no_character_moves(tmp_path: Path, data: bytes, text: str | None) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    sources, skipped = _read(path)
    assert skipped == {}
    assert sources[0].article.text == (text or data.decode("cp1252"))


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\r\n", "empty"),
        ("binary.txt", b"\x89PNG\r\n\x00\x00\x01", "binary, not text: check what kind of file it is"),
        ("credits.txt", b"(Photo: Getty Images)\n", "no text in it"),
        ("matter.txt", b"---\ntitle: [broken\n---\nText.\n", "invalid front matter"),
        ("date.txt", b"---\npublished: soonish\n---\nText.\n", "invalid front matter: published 'soonish' is no date"),
        ("list.md", b"---\n- one\n---\nText.\n", "invalid front matter"),
        ("page.odt", b"PK", "no reader for .odt"),
        ("cut.txt", codecs.BOM_UTF8 + b"Caf\xc3", "not valid utf-8-sig at byte"),
    ],
)
def test_a_file_that_cannot_be_read_is_skipped_with_its_reason(
    tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    (tmp_path / "good.txt").write_text(SENTENCE)
    (tmp_path / name).write_bytes(data)
    sources, skipped = _read(tmp_path / "good.txt", tmp_path / name)
    assert [Path(source.article.source).name for source in sources] == ["good.txt"]
    assert skipped[name].startswith(reason)


def test_a_file_larger_than_any_article_is_skipped_unread(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    path.write_bytes(b"word " * 4_000_000)
    sources, skipped = _read(path)
    assert sources == []
    assert skipped["huge.txt"] == "20.0 MB: larger than an article can be (limit 1 MB)"


def test_an_unreadable_file_is_skipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(SENTENCE)

    def refuse(_: Path, mode: str = "r", **_options: object) -> None:
        raise PermissionError(13, f"Permission denied ({mode})")

    # Tests may run as root, whom no file mode stops.
    monkeypatch.setattr(Path, "open", refuse)
    _, skipped = _read(path)
    assert skipped == {"secret.txt": "cannot be read: Permission denied (rb)"}


@pytest.mark.parametrize("name", ["wire.txt", "wire.pdf"])
def test_a_pipe_in_a_folder_is_skipped_and_never_waited_for(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE)
    os.mkfifo(tmp_path / name)
    sources, skipped = _read(tmp_path)
    assert len(sources) == 1
    assert skipped == {name: "a pipe or device, no file: give what it holds on standard input"}


def test_a_path_that_is_not_there_ends_the_run_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(CrosscheckError, match="nowhere: no such file or folder"):
        _read(tmp_path / "nowhere")


def test_front_matter_is_metadata_and_shifts_no_offset(tmp_path: Path) -> None:
    text = "---\ntitle: The bridge\noutlet: Example Herald\npublished: 2025-03-04T09:00:00\n---\n" + SENTENCE
    path = tmp_path / "a.txt"
    path.write_text(text)
    article = _read(path)[0][0].article
    assert (article.title, article.outlet, article.published and article.published.isoformat()) == (
        "The bridge",
        "Example Herald",
        "2025-03-04T09:00:00",
    )
    assert article.text == text
    assert article.furniture[0].of(text).endswith("---\n")


def test_markdown_markup_is_furniture(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# The bridge\n\nThe **mayor** opened [the bridge](page.html) today.\n")
    article = _read(path)[0][0].article
    assert [span.of(article.text) for span in article.furniture] == ["# ", "**", "**", "[", "](page.html)"]


def test_story_json_gives_metadata_and_names_the_story(tmp_path: Path) -> None:
    (tmp_path / "herald.txt").write_text(SENTENCE)
    (tmp_path / "story.json").write_text(
        json.dumps(
            {
                "story": "bridge",
                "articles": [
                    {"id": "herald", "outlet": "Herald", "published": "2025-03-04T09:00:00"},
                    {"id": "gone", "outlet": "Gazette"},
                ],
            }
        )
    )
    sources, skipped = _read(tmp_path)
    assert sources[0].article.outlet == "Herald"
    assert sources[0].story_title == "bridge"
    assert skipped == {"gone": "named in story.json but not in the folder"}


def test_a_broken_story_json_is_skipped_and_the_articles_are_read(tmp_path: Path) -> None:
    (tmp_path / "herald.txt").write_text(SENTENCE)
    (tmp_path / "story.json").write_text('{"articles": 3}')
    sources, skipped = _read(tmp_path)
    assert len(sources) == 1
    assert skipped["story.json"].startswith("not a valid story.json: articles: Input should be")


@pytest.mark.parametrize("drop", DROPS.values(), ids=DROPS.keys())
def test_what_comes_through_a_pipe_is_told_by_its_beginning(
    drop: Drop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = drop.write(tmp_path)[0]
    named, _ = read([first], readers(), MAX)
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(first.read_bytes())))
    piped, skipped = read([STDIN], readers(), MAX)
    assert skipped == []
    assert len(piped) == (len(ARTICLES) if drop.many else 1)
    # Markdown has no beginning of its own: it is taken for plain text.
    if drop.suffix != ".md":
        assert [one.article.digest for one in piped] == [one.article.digest for one in named]


def test_a_story_json_that_is_a_pipe_is_skipped_and_never_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SENTENCE)
    os.mkfifo(tmp_path / "story.json")
    sources, skipped = _read(tmp_path)
    assert [source.story for source in sources] == [None]
    assert skipped == {"story.json": "not a valid story.json: a pipe"}


def test_files_are_read_one_article_at_a_time(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_text(json.dumps({"text": SENTENCE}) + "\n{broken\n")
    (tmp_path / "story.json").write_text('{"articles": [{"id": "lost"}]}')
    found = read_files([tmp_path / "many.jsonl"], Manner(readers(), MAX, None, {}))
    first = next(found)
    assert isinstance(first, Source)
    assert first.article.text == SENTENCE
    rest = {Path(one.source).name: one.reason for one in found if isinstance(one, Skipped)}
    assert list(rest) == ["many.jsonl#2", "lost"]
