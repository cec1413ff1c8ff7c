"""Sentences that several articles share word for word, or nearly: found with MinHash, then compared exactly."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosscheck.models import Article, Span

# Who heard the same speech quotes the same words: they tell nothing about who wrote the sentence.
_QUOTED = re.compile(r'"[^"\n]*(?:"|$)', re.M)
_END = re.compile(r"""(?<=[a-z0-9%)\]][.!?])['")\]]*\s+(?=['"(]*[A-Z0-9])|\n+""")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# Shorter ones come out alike by chance.
_FEWEST_WORDS = 8
# Of the pairs of neighbouring words in either of two sentences, what share is in both, or of those in the shorter.
_LIKE = 0.5
_WITHIN = 0.85
_PERMUTATIONS, _BANDS, _SEED = 64, 32, 1


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence without what it quotes."""

    article: int
    """Index of its article."""
    span: Span
    words: int
    pairs: frozenset[str]
    """Neighbouring words."""


def passages(article: Article, index: int) -> list[Passage]:
    """The article's sentences that are long enough to be told apart, in text order."""
    plain = _QUOTED.sub(lambda match: " " * len(match[0]), article.plain)
    return [passage for span in _sentences(plain) if (passage := _passage(index, span, plain))]


def _sentences(text: str) -> Iterator[Span]:
    cuts = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    return (Span(start=start, end=end) for start, end in pairwise(cuts) if start < end)


def _passage(index: int, span: Span, text: str) -> Passage | None:
    words = _WORD.findall(span.of(text).lower())
    if len(words) < _FEWEST_WORDS:
        return None
    return Passage(index, span, len(words), frozenset(f"{left} {right}" for left, right in pairwise(words)))


def copies(known: Sequence[Passage]) -> list[tuple[int, int]]:
    """Pairs of indexes of passages of different articles of which one is a copy of the other, in order."""
    if len({passage.article for passage in known}) < 2:
        return []
    # Loading it costs more than what most runs have to compare.
    from rensa import RMinHash, RMinHashLSH

    sketches = RMinHash.from_token_sets([sorted(one.pairs) for one in known], num_perm=_PERMUTATIONS, seed=_SEED)
    index = RMinHashLSH(threshold=_LIKE, num_perm=_PERMUTATIONS, num_bands=_BANDS)
    index.insert_many(sketches)
    return [
        (left, right)
        for left, near in enumerate(index.query_all(sketches))
        for right in sorted(near)
        if left < right and known[left].article != known[right].article and _alike(known[left], known[right])
    ]


def _alike(left: Passage, right: Passage) -> bool:
    shared = len(left.pairs & right.pairs)
    fewer, more = sorted((len(left.pairs), len(right.pairs)))
    return shared >= _LIKE * (fewer + more - shared) or shared >= _WITHIN * fewer
