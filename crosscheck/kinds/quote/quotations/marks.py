"""Which stretches of a text stand between quotation marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_DOUBLE_OPEN = frozenset("“„«")
_DOUBLE_CLOSE = frozenset("”»")
_OPENING = re.compile("[\"“„«'‘]")
_SINGLE = frozenset("'‘’")
# What may stand right before an opening mark, besides white space.
_BEFORE = frozenset("([—–-:/“\"'‘")
# Words that begin with an apostrophe: '69, rock 'n' roll, 'em.
_ELISION = re.compile(r"\d\ds?\b|n['’]|(?:em|til|cause|tis|twas)\b", re.IGNORECASE)
_PARAGRAPH = re.compile(r"[^\r\n]+")
_SENTENCE_END = re.compile(r"[.!?…](?=\s|$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A quoted stretch within one paragraph, without its marks, as offsets into the text."""

    start: int
    end: int
    paragraph: int
    """Number of the line that it stands in."""
    open_end: bool = False
    """Whether no mark closes it: the next paragraph goes on with it."""


def pieces(text: str) -> list[Piece]:
    """The quoted stretches in text order, none within another."""
    paragraphs = list(_PARAGRAPH.finditer(text))
    openings = [_opens(paragraph.group().lstrip()) for paragraph in paragraphs]
    found: list[Piece] = []
    for n, (paragraph, following) in enumerate(zip(paragraphs, [*openings[1:], ""], strict=True)):
        found += _Paragraph(text, paragraph.start(), paragraph.end(), n, following).pieces()
    return [piece for piece in found if text[piece.start : piece.end].strip()]


def _opens(line: str) -> str:
    """`d` or `s` if the line begins with a double or single mark, else empty."""
    if line[:1] == '"' or line[:1] in _DOUBLE_OPEN:
        return "d"
    return "s" if line[:1] in ("'", "‘") else ""


class _Paragraph:
    """Reads one paragraph from left to right."""

    def __init__(self, text: str, start: int, end: int, number: int, following: str) -> None:
        self._text, self._start, self._end = text, start, end
        self._number, self._following = number, following

    def pieces(self) -> Iterator[Piece]:
        at = self._start
        while mark := _OPENING.search(self._text, at, self._end):
            at, piece = mark.start(), None
            if self._opens_double(at):
                piece = self._double(at + 1)
            elif self._opens_single(at):
                piece = self._single(at + 1)
            if piece:
                yield piece
            at = piece.end if piece else at + 1

    def _before(self, at: int) -> str:
        return self._text[at - 1] if at > self._start else " "

    def _after(self, at: int) -> str:
        return self._text[at + 1] if at + 1 < self._end else " "

    def _opens_double(self, at: int) -> bool:
        mark = self._text[at]
        if mark in _DOUBLE_OPEN:
            return True
        return mark == '"' and self._free(at) and not self._after(at).isspace()

    def _opens_single(self, at: int) -> bool:
        if self._text[at] not in ("'", "‘") or not self._free(at) or _ELISION.match(self._text, at + 1):
            return False
        return self._after(at).isalnum() or self._after(at) in '@#["“'

    def _free(self, at: int) -> bool:
        return self._before(at).isspace() or self._before(at) in _BEFORE

    def _double(self, start: int) -> Piece | None:
        for at in range(start, self._end):
            mark = self._text[at]
            if mark in _DOUBLE_CLOSE or (mark == '"' and not self._opens_double(at)):
                return Piece(start, at, self._number)
            if at > start and self._opens_double(at) and self._before(at).isspace():
                # The one before was never closed.
                return Piece(start, at, self._number)
        return self._unclosed(start, "d")

    def _single(self, start: int) -> Piece | None:
        """Up to the mark that surely closes; one that may be an apostrophe only if there is none."""
        doubtful = None
        for at in range(start, self._end):
            if self._text[at] not in _SINGLE or self._after(at).isalnum():
                if at > start and self._opens_single(at) and doubtful is not None:
                    break
                continue
            if self._before(at) in ".,?!…\"”'’" or self._after(at) in ".,?!;:)…" or at + 1 == self._end:
                return Piece(start, at, self._number)
            if not self._before(at).isspace():
                if self._before(at) != "s":
                    return Piece(start, at, self._number)
                doubtful = at if doubtful is None else doubtful
        return Piece(start, doubtful, self._number) if doubtful else self._unclosed(start, "s")

    def _unclosed(self, start: int, mark: str) -> Piece | None:
        """To the paragraph's end if the next one goes on, else to the end of a sentence for a double mark."""
        if self._following == mark:
            return Piece(start, self._end, self._number, open_end=True)
        if mark == "s":
            return None
        end = _SENTENCE_END.search(self._text, start, self._end)
        return Piece(start, end.end() if end else self._end, self._number)
