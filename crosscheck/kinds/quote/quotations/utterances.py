"""From quoted stretches to sentences: each with its words, joined where `he said` interrupts it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from crosscheck.kinds.quote.quotations.marks import Piece
from crosscheck.values import quotes

_END = re.compile(r"(?:[.!?]+[\"'”’)\]]*(?=\s+[\"'“‘(\[@#]*[A-Z0-9])|…|\.\s?\.\s?\.+)[\"'”’)\]]*\s*")
_ELLIPSIS = re.compile(r"…|\.\s?\.\s?\.")
_ABBREVIATION = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jr|Sr|vs|No|[A-Z])|[ap]\.m)\.$")
# Characters of `he said` between two halves of a sentence.
_TAG = 160


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quoted sentence, as offsets into the text, and which of its ends are the quotation's own."""

    start: int
    end: int
    words: tuple[quotes.Word, ...]
    piece: int
    """Number of the stretch that it begins in."""
    opens: bool
    closes: bool


def utterances(text: str, pieces: Sequence[Piece]) -> list[Utterance]:
    """The quoted sentences in text order."""
    found: list[Utterance] = []
    for n, piece in enumerate(pieces):
        sentences = list(_sentences(text, n, piece))
        if found and sentences and n and _interrupted(text, pieces[n - 1], piece):
            sentences[0] = _merged(found.pop(), sentences[0])
        elif sentences and n and _continued(pieces[n - 1], piece):
            found[-1:] = [replace(last, closes=False) for last in found[-1:]]
            sentences[0] = replace(sentences[0], opens=False)
        found += sentences
    return found


def _sentences(text: str, number: int, piece: Piece) -> Iterator[Utterance]:
    opens, at = True, piece.start
    for end, cut in [*_ends(text, piece), (piece.end, True)]:
        words = tuple(quotes.words(text, at, end))
        if words:
            yield Utterance(words[0].start, words[-1].end, words, number, opens, cut)
            opens = cut
        at = end


def _ends(text: str, piece: Piece) -> Iterator[tuple[int, bool]]:
    """Where sentences end, and whether dots there stand for words left out."""
    for match in _END.finditer(text, piece.start, piece.end):
        first = match.start() + 1
        if match.end() < piece.end and not _ABBREVIATION.search(text, max(piece.start, first - 6), first):
            yield match.end(), bool(_ELLIPSIS.match(match.group()))


def _interrupted(text: str, before: Piece, piece: Piece) -> bool:
    """Whether the second stretch goes on with the sentence of the first."""
    tag = text[before.end : piece.start].strip(" \t\"'“”‘’")
    if before.paragraph != piece.paragraph or not 3 < len(tag) <= _TAG or "." in tag[:-1]:
        return False
    first, second = text[before.start : before.end].rstrip(), text[piece.start : piece.end].lstrip()
    spoken = first[-1:] == "," or tag[:1] == ","
    return spoken and tag[-1:] == "," and not (second[:1].isupper() and first[-1:] in ".!?")


def _continued(before: Piece, piece: Piece) -> bool:
    return before.open_end and piece.paragraph == before.paragraph + 1


def _merged(first: Utterance, second: Utterance) -> Utterance:
    return replace(first, end=second.end, words=first.words + second.words, closes=second.closes)
