"""Parses and their cache."""

from pathlib import Path

import pytest

import crosscheck.parse
from crosscheck.config import Settings
from crosscheck.errors import SettingsError
from crosscheck.models import Article, Span
from crosscheck.parse import parse
from crosscheck.syntax import Parse, spelled
from tests.conftest import Check

MODEL = Settings().model
TEXT = "“We’re ready,” said Ann Example.\r\n\r\nThe bridge opens on Tuesday. It cost $5 million."


def _article(text: str, *furniture: Span) -> Article:
    return Article(id="a1", source="a.txt", text=text, sha256="0", furniture=furniture)


def test_tokens_slice_to_the_article_whatever_its_quotation_marks_and_line_ends() -> None:
    (result,) = parse([_article(TEXT)], model=MODEL, cache=None)
    plain = _article(TEXT).plain
    assert len(plain) == len(TEXT)
    assert [token.text for token in result.tokens] == [plain[token.start : token.end] for token in result.tokens]
    assert [result.span(n).of(TEXT)[:4] for n in range(len(result.sentences))] == ["“We’", "The ", "It c"]


def test_a_very_long_line_is_parsed_in_pieces_at_sentence_ends() -> None:
    line = "The bridge is open. " * 2_500 + "x" * 30_000
    pieces = list(crosscheck.parse._paragraphs(line))
    assert "".join(piece for _, piece in pieces) == line
    assert all(line.startswith(piece, offset) for offset, piece in pieces)
    assert max(len(piece) for _, piece in pieces) <= 20_000
    assert pieces[0][1].endswith(".")


@pytest.mark.parametrize("text", ["(" * 30_000 + "Ann spoke." + ")" * 30_000, "A" * 200_000, "x " + " " * 200_000])
def test_what_is_no_language_is_got_over_quickly(text: str, check: Check) -> None:
    # Where this goes wrong it takes minutes.
    report = check(noise=text, other="The bridge is open.")
    assert report.findings == ()
    assert "The bridge is open." in [article.text for article in report.articles]


def test_furniture_has_no_tokens() -> None:
    text = "The bridge is open. (Photo: Ann Example)"
    (result,) = parse([_article(text, Span(start=20, end=40))], model=MODEL, cache=None)
    assert [token.text for token in result.tokens] == ["The", "bridge", "is", "open", "."]


def test_a_parse_survives_being_stored() -> None:
    (result,) = parse([_article(TEXT)], model=MODEL, cache=None)
    again = Parse.loads(result.dumps())
    assert again.tokens == result.tokens
    assert (again.bounds, again.lines) == (result.bounds, result.lines)


def test_a_second_run_reads_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (first,) = parse([_article(TEXT)], model=MODEL, cache=tmp_path)

    def never(*_: object) -> Parse:
        raise AssertionError("parsed again")

    monkeypatch.setattr(crosscheck.parse, "_parsed", never)
    (second,) = parse([_article(TEXT)], model=MODEL, cache=tmp_path)
    assert second.tokens == first.tokens


@pytest.mark.parametrize("damage", [b"", b"not zlib", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_damaged_entry_is_parsed_anew_and_mended(tmp_path: Path, damage: bytes) -> None:
    (first,) = parse([_article(TEXT)], model=MODEL, cache=tmp_path)
    (entry,) = [path for path in tmp_path.rglob("*") if path.is_file()]
    whole = entry.read_bytes()
    entry.write_bytes(damage)
    (second,) = parse([_article(TEXT)], model=MODEL, cache=tmp_path)
    assert second.tokens == first.tokens
    assert entry.read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    (result,) = parse([_article(TEXT)], model=MODEL, cache=blocked)
    assert result.tokens


def test_a_pipeline_that_is_not_installed_is_named() -> None:
    with pytest.raises(SettingsError, match="no spaCy pipeline named 'en_nowhere'"):
        parse([_article(TEXT)], model="en_nowhere", cache=None)


def test_words_are_spelled_as_the_article_spaces_them() -> None:
    (result,) = parse([_article("A $5 million-a-year deal.")], model=MODEL, cache=None)
    assert spelled(result, list(range(len(result.tokens)))) == "A $5 million-a-year deal."
    assert spelled(result, [0, len(result.tokens) - 2]) == "A deal"
