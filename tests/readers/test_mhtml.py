"""What files that browsers and mail programs save look like, beyond the one of the contract."""

import io

import pytest

from crosscheck.errors import UnreadableError
from crosscheck.protocols import Document, SourceFile
from crosscheck.readers.mhtml import Mhtml

PAGE = "<html><body><p>The mayor opened the new café on Tuesday after years of work.</p></body></html>"


def _read(data: bytes) -> Document:
    (found,) = Mhtml().read(SourceFile(name="page.mht", stream=io.BytesIO(data)))
    return found


def _saved(headers: str, body: bytes, *, kind: str = "multipart/related", boundary: str = "=_a+(b)") -> bytes:
    lines = (f'Content-Type: {kind};\r\n\tboundary="{boundary}"', "", f"--{boundary}", headers, "")
    return "\r\n".join(lines).encode() + b"\r\n" + body + f"\r\n--{boundary}--\r\n".encode()


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Content-Type: text/html; charset=utf-8", PAGE.encode()),
        ("Content-Type: text/html; charset=iso-8859-1", PAGE.encode("latin-1")),
        ("Content-Type: text/html; charset=nonsense", None),
        (
            "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
            PAGE.encode().replace(b"\xc3\xa9", b"=C3=\r\n=A9"),
        ),
        ("content-type: TEXT/HTML", PAGE.encode()),
    ],
)
def test_the_page_is_decoded(headers: str, body: bytes | None) -> None:
    if body is None:
        with pytest.raises(UnreadableError, match="not readable as MHTML: unknown encoding"):
            _read(_saved(headers, PAGE.encode()))
        return
    assert _read(_saved(headers, body)).text == "The mayor opened the new café on Tuesday after years of work."


def test_a_page_may_be_within_a_part_and_be_the_only_one() -> None:
    inner = _saved("Content-Type: text/html", PAGE.encode(), kind="multipart/alternative", boundary="inner")
    headers, _, body = inner.partition(b"\r\n\r\n")
    assert "café" in _read(_saved(headers.decode() + "\r\n", body)).text
    assert "café" in _read(b"MIME-Version: 1.0\nContent-Type: text/html\n\n" + PAGE.encode()).text


@pytest.mark.parametrize(
    ("location", "address"),
    [("https://herald.example/cafe", "https://herald.example/cafe"), ("file:///home/ann/cafe.html", None), ("", None)],
)
def test_the_address_is_that_from_which_it_was_saved(location: str, address: str | None) -> None:
    found = _read(_saved(f"Content-Type: text/html\r\nContent-Location: {location}", PAGE.encode()))
    assert found.metadata.get("url") == address


def test_it_is_known_by_its_first_lines() -> None:
    saved = _saved("Content-Type: text/html", PAGE.encode()).decode()
    assert Mhtml().recognises(f"From: <Saved by a browser>\r\n{saved}")
    assert not Mhtml().recognises(PAGE)
    assert not Mhtml().recognises("He wrote: content-type: multipart/related is a header.")


def test_a_page_without_the_last_boundary_is_read_up_to_its_end() -> None:
    whole = _saved("Content-Type: text/html", PAGE.encode())
    cut = whole[: whole.rindex(b"\r\n--")]
    assert _read(cut).text == _read(whole).text
    with pytest.raises(UnreadableError, match="cut off: the file ends before its first part"):
        _read(cut[: cut.index(b"--=_a")])
