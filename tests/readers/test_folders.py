"""What is read below a folder, and how articles that share a file or a page are named."""

from pathlib import Path

from crosscheck.models import Article, Skipped
from crosscheck.read import read
from crosscheck.registry import readers
from tests.readers import json_formats, page_formats, table_formats
from tests.readers.bridge import ARTICLES


def _read(path: Path) -> tuple[list[Article], list[Skipped]]:
    sources, skipped = read([path], readers(), 1_000_000)
    return [source.article for source in sources], skipped


def test_the_parts_that_a_browser_saves_with_a_page_are_no_articles(tmp_path: Path) -> None:
    (tmp_path / "Bridge.html").write_bytes(page_formats.page_with_json_ld(ARTICLES[0]))
    (tmp_path / "Bridge_files").mkdir()
    (tmp_path / "Bridge_files" / "advertisement.html").write_text("<html><body><p>Buy one, get one.</p></body></html>")
    (tmp_path / "case_files").mkdir()
    (tmp_path / "case_files" / "page.html").write_bytes(page_formats.page_with_open_graph(ARTICLES[1]))
    articles, skipped = _read(tmp_path)
    assert [Path(article.source).name for article in articles] == ["Bridge.html", "page.html"]
    assert skipped == []


def test_articles_of_one_file_are_named_by_their_number(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_bytes(table_formats.json_lines(ARTICLES) + b"{}\n")
    articles, skipped = _read(tmp_path)
    assert [Path(article.source).name for article in articles] == ["all.jsonl#1", "all.jsonl#2", "all.jsonl#3"]
    assert len({article.sha256 for article in articles}) == 3
    assert [Path(one.source).name for one in skipped] == ["all.jsonl#4"]


def test_story_json_knows_articles_of_one_file_by_their_number(tmp_path: Path) -> None:
    (tmp_path / "all.jsonl").write_bytes(table_formats.json_lines(ARTICLES))
    (tmp_path / "story.json").write_text('{"articles": [{"id": "all#2", "outlet": "The Other Gazette"}]}')
    articles, skipped = _read(tmp_path)
    assert [article.outlet for article in articles] == ["Portville Courier", "The Other Gazette", "Morning Herald"]
    assert skipped == []


def test_an_item_that_its_publisher_withdrew_is_skipped(tmp_path: Path) -> None:
    item = json_formats.ninjs_1(ARTICLES[0]).replace(b'"usable"', b'"canceled"')
    (tmp_path / "item.json").write_bytes(item)
    articles, skipped = _read(tmp_path)
    assert articles == []
    assert [one.reason for one in skipped] == ["its publisher has canceled it (pubstatus)"]


def test_an_article_in_another_language_is_skipped_and_the_others_are_read(tmp_path: Path) -> None:
    german = "Der Bürgermeister sagte am Dienstag, die Brücke bleibe bis zum Sommer für alle Fahrzeuge gesperrt."
    (tmp_path / "a.txt").write_text(german)
    (tmp_path / "b.txt").write_text(ARTICLES[0].text)
    articles, skipped = _read(tmp_path)
    assert [Path(article.source).name for article in articles] == ["b.txt"]
    assert [one.reason for one in skipped] == ["not in English, but probably in 'de'"]


def test_a_page_in_an_old_encoding_is_read_as_it_declares(tmp_path: Path) -> None:
    page = page_formats.page_with_json_ld(ARTICLES[0]).decode().replace("utf-8", "windows-1252", 1).encode("cp1252")
    (tmp_path / "a.html").write_bytes(page)
    assert "“Nobody was ever in danger,”" in _read(tmp_path)[0][0].text
    assert "naïvely named Café Zürich" in _read(tmp_path)[0][0].text
