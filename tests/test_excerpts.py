import pytest

from crosscheck.excerpts import excerpts, labels, line_number, one_line, slices, visible
from crosscheck.models import Claim, Span
from tests.formats.building import article, claim

HIDDEN = "".join(map(chr, (0x00, 0x07, 0x1B, 0x7F, 0x85, 0x9B, 0x200F, 0x202E, 0x2066, 0x2028)))


def test_visible_keeps_the_length_and_ordinary_text() -> None:
    assert visible(HIDDEN) == "␀␇␛␡ ���� "
    assert visible("naïve “quotes”\tand\nlines, 🙂 שלום") == "naïve “quotes”\tand\nlines, 🙂 שלום"


def test_one_line_folds_white_space() -> None:
    assert one_line("a \r\n\t b\u2028c") == "a b c"


@pytest.mark.parametrize(("offset", "line"), [(0, 1), (1, 1), (2, 2), (3, 3), (99, 3)])
def test_line_number(offset: int, line: int) -> None:
    assert line_number("a\n\nb", offset) == line


def test_labels_tell_two_articles_of_one_outlet_apart() -> None:
    articles = [
        article("a1", "x/one.txt", "", "Wire"),
        article("a2", "x/two.txt", "", "Wire"),
        article("a3", "y.txt", ""),
    ]
    assert labels(articles) == {"a1": "Wire (one.txt)", "a2": "Wire (two.txt)", "a3": "y.txt"}


def test_slices_cut_at_every_edge_of_overlapping_spans() -> None:
    spans = [Span(start=2, end=6), Span(start=4, end=8), Span(start=5, end=5), Span(start=20, end=30)]
    cut = [(part.start, part.end, covering) for part, covering in slices(Span(start=0, end=10), spans)]
    assert cut == [(0, 2, ()), (2, 4, (0,)), (4, 6, (0, 1)), (6, 8, (1,)), (8, 10, ())]


def test_two_claims_of_one_sentence_share_an_excerpt() -> None:
    source = article("a1", "a.txt", "Before. Seven of 12\npeople left. After.")
    found = excerpts([claim("quantity", source, "Seven"), claim("quantity", source, "12")], {"a1": source})
    assert len(found) == 1
    assert [(piece.text, piece.marked) for piece in found[0].pieces] == [
        ("Seven", True),
        (" of ", False),
        ("12", True),
    ]
    assert (found[0].line, found[0].article) == (1, "a1")


def test_endless_sentence_is_cut_around_the_claim() -> None:
    source = article("a1", "a.txt", "word " * 1000 + "NEEDLE " + "word " * 1000)
    start = source.text.index("NEEDLE")
    found: Claim[str] = Claim(
        kind="name",
        article="a1",
        span=Span(start=start, end=start + 6),
        text="NEEDLE",
        sentence=Span(start=0, end=len(source.text)),
        value="",
        topic="",
    )
    pieces = excerpts([found], {"a1": source})[0].pieces
    assert "".join(piece.text for piece in pieces if piece.marked) == "NEEDLE"
    assert (pieces[0].text, pieces[-1].text) == ("…", "…")
    assert sum(len(piece.text) for piece in pieces) < 700
