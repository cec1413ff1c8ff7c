"""The passage of an article that shows why a search has found it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from crosscheck.models import Span

# Noncharacters, which no text has, around a word that was found.
OPENS, CLOSES = "\ufdd0", "\ufdd1"
_WORDS = 24
_FOUND = re.compile(f"{OPENS}([^{CLOSES}]*){CLOSES}")


def passage(highlighted: str, furniture: Sequence[Span]) -> str:
    """Some two dozen words of the text, as many found ones as there can be among them, with `**` around these.

    `furniture` are stretches of the text, as it is without the marks around words, that are never shown. Where what was
    found is in them alone, or in the title, it is the beginning.
    """
    found = [Span(start=m.start() - 2 * n, end=m.end() - 2 * n - 2) for n, m in enumerate(_FOUND.finditer(highlighted))]
    text = highlighted.replace(OPENS, "").replace(CLOSES, "")
    words = [Span(start=m.start(), end=m.end()) for m in re.finditer(r"\S+", text)]
    words = [word for word in words if not any(word.overlaps(span) for span in furniture)]
    hits = [number for number, word in enumerate(words) if any(word.overlaps(span) for span in found)]
    first = _first(hits, len(words))
    shown = words[first : first + _WORDS]
    told = "".join(_marked(text, word, found) for word in shown[:1])
    for one, other in pairwise(shown):
        told += _between(text, one, other) + _marked(text, other, found)
    before, after = "…" if first else "", "…" if first + _WORDS < len(words) else ""
    return f"{before}{told.replace('** **', ' ')}{after}"


def _first(hits: Sequence[int], words: int) -> int:
    """The word with which the window begins that has most of those found, the earliest of several."""
    if not hits:
        return 0
    best = max(hits, key=lambda hit: (sum(hit <= other < hit + _WORDS for other in hits), -hit))
    last = max(other for other in hits if other < best + _WORDS)
    return max(0, min(best - (_WORDS - (last - best + 1)) // 2, words - _WORDS))


def _between(text: str, one: Span, other: Span) -> str:
    """What parts two words shown one after the other, over furniture an ellipsis."""
    gap = text[one.end : other.start]
    return " … " if gap.strip() else " "


def _marked(text: str, word: Span, found: Sequence[Span]) -> str:
    shown, at = "", word.start
    for span in found:
        if span.overlaps(word):
            start, end = max(span.start, word.start), min(span.end, word.end)
            shown += f"{text[at:start]}**{text[start:end]}**"
            at = end
    return shown + text[at : word.end]
