"""What differs between values that an editor is to compare, letter by letter or word by word."""

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from crosscheck.excerpts import Piece

_MOST_PARTS = 2000
_LEAST_ALIKE = 0.4


def letters(names: Sequence[str]) -> list[tuple[Piece, ...]]:
    """Each name with the letters marked that differ from the first name; the first is marked against the second.

    A word that the other name lacks, such as a given name, is not a difference in spelling; nor are names marked that
    have little in common, such as an acronym and what it stands for.
    """
    return _against_first(names, _marked_letters)


def words(values: Sequence[str]) -> list[tuple[Piece, ...]]:
    """Each value with the words marked that differ from the first value; the first is marked against the second."""
    return _against_first(values, lambda value, other: _marked(_words(value), _words(other)))


def _against_first(values: Sequence[str], mark: Callable[[str, str], list[Piece]]) -> list[tuple[Piece, ...]]:
    if len(values) < 2:
        return [(Piece(value),) for value in values]
    return [_joined(mark(value, values[0] if index else values[1])) for index, value in enumerate(values)]


def _words(value: str) -> list[str]:
    return re.findall(r"\s+|\d[\d.,:]*\d|\w+|[^\w\s]", value)


def _marked_letters(name: str, other: str) -> list[Piece]:
    before, alike, after = _counterpart(name, other)
    _, counterpart, _ = _counterpart(other, name)
    if SequenceMatcher(None, alike, counterpart, autojunk=False).ratio() < _LEAST_ALIKE:
        return [Piece(name)]
    return [Piece(before), *_marked(list(alike), list(counterpart)), Piece(after)]


def _counterpart(name: str, other: str) -> tuple[str, str, str]:
    """The run of words in a name most like another name of no more words, with what comes before and after it."""
    parts, length = name.split(" "), len(other.split(" "))
    runs = [(at, " ".join(parts[at : at + length])) for at in range(max(1, len(parts) - length + 1))]
    start, run = max(runs, key=lambda found: SequenceMatcher(None, found[1], other).ratio())
    before = len(" ".join([*parts[:start], ""]))
    return name[:before], run, name[before + len(run) :]


def _marked(parts: list[str], other: list[str]) -> list[Piece]:
    if max(len(parts), len(other)) > _MOST_PARTS:  # difflib is quadratic
        return [Piece("".join(parts))]
    operations = SequenceMatcher(None, parts, other, autojunk=False).get_opcodes()
    return [Piece("".join(parts[start:end]), operation != "equal") for operation, start, end, _, _ in operations]


def _joined(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Marks with nothing but a space between them are one mark, which is easier on the eye."""
    filled = [piece for piece in pieces if piece.text]
    joined: list[Piece] = []
    for index, piece in enumerate(filled):
        between = not piece.text.strip() and 0 < index < len(filled) - 1
        marked = piece.marked or (between and filled[index - 1].marked and filled[index + 1].marked)
        if joined and joined[-1].marked == marked:
            joined[-1] = Piece(joined[-1].text + piece.text, marked)
        else:
            joined.append(Piece(piece.text, marked))
    return tuple(joined)
