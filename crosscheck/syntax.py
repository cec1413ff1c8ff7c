"""The grammatical analysis of one article as the kinds see it: plain data, so that a cached one needs no parser."""

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from crosscheck.models import Span


@dataclass(slots=True)
class Token:
    """A word or mark with its place in the text, its lemma, Universal POS, Penn tag, dependency and entity label."""

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    ent: str
    """`B-PERSON`, `I-PERSON`, … as in CoNLL, or empty."""

    @property
    def label(self) -> str:
        """Entity label without its position, or empty."""
        return self.ent[2:]


_COLUMNS = ("start", "end", "text", "lemma", "pos", "tag", "dep", "head", "ent")


@dataclass(eq=False)
class Parse:
    """Tokens in text order and sentences as half-open ranges of token indexes; equal only to itself."""

    tokens: list[Token]
    bounds: list[int] = field(default_factory=list)
    """Token index at which each sentence starts."""
    lines: list[int] = field(default_factory=list)
    """Token index at which each line of the text starts; lines without a token are not counted."""

    @cached_property
    def sentences(self) -> list[range]:
        """Token ranges of the sentences."""
        return [range(a, b) for a, b in pairwise([*self.bounds, len(self.tokens)])]

    @cached_property
    def line_ranges(self) -> list[range]:
        """Token ranges of the lines."""
        return [range(a, b) for a, b in pairwise([*self.lines, len(self.tokens)])]

    @cached_property
    def children(self) -> list[list[Token]]:
        """Direct dependents of each token, in text order."""
        below: list[list[Token]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                below[token.head].append(token)
        return below

    @cached_property
    def sentence_of(self) -> list[int]:
        """Sentence index of each token."""
        return [n for n, sentence in enumerate(self.sentences) for _ in sentence]

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _spans(self) -> list[Span]:
        return [Span(start=self.tokens[s[0]].start, end=self.tokens[s[-1]].end) for s in self.sentences]

    def subject(self, verb: Token) -> Token | None:
        """The verb's own subject, active or passive."""
        return next((child for child in self.children[verb.i] if child.dep in ("nsubj", "nsubjpass")), None)

    def subtree(self, token: Token) -> Iterator[Token]:
        """The token and everything below it, in no particular order."""
        stack = [token]
        while stack:
            current = stack.pop()
            yield current
            stack.extend(self.children[current.i])

    def within(self, start: int, end: int) -> list[Token]:
        """Tokens that share a character with `start:end`."""
        from bisect import bisect_left, bisect_right

        first = bisect_right(self._starts, start) - 1
        last = bisect_left(self._starts, end)
        return [t for t in self.tokens[max(first, 0) : last] if t.end > start]

    def span(self, sentence: int) -> Span:
        """Character offsets of a sentence."""
        return self._spans[sentence]

    def dumps(self) -> bytes:
        """The parse as compressed JSON columns."""
        columns = {name: [getattr(t, name) for t in self.tokens] for name in _COLUMNS}
        return zlib.compress(json.dumps([self.bounds, self.lines, columns], ensure_ascii=False).encode(), 3)

    @classmethod
    def loads(cls, data: bytes) -> "Parse":
        """The inverse of `dumps`."""
        bounds, lines, columns = json.loads(zlib.decompress(data))
        rows = zip(*(columns[name] for name in _COLUMNS), strict=True)
        return cls([Token(i, *row) for i, row in enumerate(rows)], bounds, lines)


def root_of(tokens: list[Token]) -> Token:
    """The first of the tokens that hangs on none of the others."""
    inside = {token.i for token in tokens}
    return next((t for t in tokens if t.head not in inside or t.head == t.i), tokens[0])


def spelled(parse: Parse, indexes: list[int]) -> str:
    """The tokens' text, with a space wherever the article has one between them or leaves something out."""
    parts: list[str] = []
    for before, i in zip([None, *indexes], indexes, strict=False):
        tight = before is not None and parse.tokens[before].end == parse.tokens[i].start
        parts += [parse.tokens[i].text] if tight or not parts else [" ", parse.tokens[i].text]
    return "".join(parts)
