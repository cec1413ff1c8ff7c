"""Which token of one name answers to which of the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from .form import Part
from .known import share_line
from .links import TokenKind, TokenLink
from .tokens import link


@dataclass(frozen=True, slots=True)
class Pairing:
    """A token on the left, by position, the one on the right that it was matched with, and how."""

    left: int
    right: int
    link: TokenLink


@dataclass(frozen=True, slots=True)
class Alignment:
    """Matched tokens of two names, from left to right, and the positions left over on either side."""

    pairs: tuple[Pairing, ...]
    only_left: tuple[int, ...]
    only_right: tuple[int, ...]


_EQUAL = TokenLink(TokenKind.EQUAL, 1.0)
_ACCENTS = TokenLink(TokenKind.DIACRITIC, 0.97)


def link_parts(left: Part, right: Part, wary: bool = True) -> TokenLink | None:
    """How two parts could be the same token, accents as written taken into account."""
    if left.text == right.text:
        return _EQUAL if _same_letters(left, right) else _ACCENTS
    first, second = (left.text, right.text) if left.text < right.text else (right.text, left.text)
    return link(first, second, wary)


def _same_letters(left: Part, right: Part) -> bool:
    first, second = left.accented, right.accented
    return (first.isascii() and second.isascii()) or first == second


def align(left: Sequence[Part], right: Sequence[Part]) -> Alignment:
    """Match tokens greedily, likeliest first, those at the same place before those that moved."""
    found = sorted(
        (-linked.score, abs(i - j), i, j, linked.letters, linked.kind)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (linked := link_parts(one, other))
    )
    taken: dict[int, Pairing] = {}
    used: set[int] = set()
    for score, _, i, j, letters, kind in found:
        if i not in taken and j not in used:
            taken[i] = Pairing(i, j, TokenLink(kind, -score, letters))
            used.add(j)
    return Alignment(
        tuple(taken[i] for i in sorted(taken)),
        tuple(i for i in range(len(left)) if i not in taken),
        tuple(j for j in range(len(right)) if j not in used),
    )


def merged(left: Sequence[Part], right: Sequence[Part]) -> tuple[Part, ...]:
    """The left tokens, two neighbours made one where the right has them as one."""
    out: list[Part] = []
    for part in left:
        if out and not part.initials and _written_as_one(out[-1].text + part.text, right):
            last = out.pop()
            out.append(Part(last.text + part.text, f"{last.shown} {part.shown}"))
        else:
            out.append(part)
    return tuple(out)


def _written_as_one(text: str, parts: Sequence[Part]) -> bool:
    return any(text == part.text or share_line("renderings.txt", text, part.text) for part in parts)
