"""Article text made fit to show: where a claim stands, the sentence around it, nothing that misleads the eye."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from crosscheck.models import Article, Claim, Span

_LONGEST_SENTENCE = 600
_ELLIPSIS = "…"

# One character for one, so that offsets into an article's text stay true in what is shown.
_CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n\r"}
_SECOND_CONTROLS = dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_BIDIRECTIONAL = dict.fromkeys(
    (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)),
    0xFFFD,
)
_LINE_ENDS = dict.fromkeys((0x0D, 0x85, 0x2028, 0x2029), 0x20)
_VISIBLE = _CONTROLS | {0x7F: 0x2421} | _SECOND_CONTROLS | _BIDIRECTIONAL | _LINE_ENDS


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text to show, marked or not."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One sentence of an article with the words of one or more claims marked."""

    article: str
    line: int
    pieces: tuple[Piece, ...]
    claims: tuple[Claim, ...]  # type: ignore[type-arg]

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who the article says it from, each once."""
        return tuple(dict.fromkeys(claim.speaker for claim in self.claims if claim.speaker))


def visible(text: str) -> str:
    """Show control and text-direction characters as ␛-like pictures or �, without changing the text's length."""
    return text.translate(_VISIBLE)


def one_line(text: str) -> str:
    """The text made visible, with every run of white space a single space."""
    return re.sub(r"\s+", " ", visible(text))


def line_number(text: str, offset: int) -> int:
    """The line, counted from 1, that the character at `offset` stands on."""
    return text.count("\n", 0, offset) + 1


def labels(articles: Iterable[Article]) -> dict[str, str]:
    """What to call each article, by id; two of one outlet are told apart by their files."""
    listed = tuple(articles)
    names = [article.label for article in listed]
    return {
        article.id: article.label if names.count(article.label) == 1 else f"{article.label} ({_file_name(article)})"
        for article in listed
    }


def _file_name(article: Article) -> str:
    return article.source.rsplit("/", 1)[-1]


def slices(within: Span, spans: Sequence[Span]) -> Iterator[tuple[Span, tuple[int, ...]]]:
    """Cut a span wherever one of `spans` starts or ends; each slice comes with the indexes of those covering it."""
    near = [(index, span) for index, span in enumerate(spans) if span.start < span.end and span.overlaps(within)]
    inside = [edge for _, span in near for edge in (span.start, span.end) if within.start < edge < within.end]
    for start, end in pairwise(sorted({within.start, within.end, *inside})):
        covering = tuple(index for index, span in near if span.start <= start and end <= span.end)
        yield Span(start=start, end=end), covering


def excerpts(claims: Iterable[Claim], articles: Mapping[str, Article]) -> tuple[Excerpt, ...]:  # type: ignore[type-arg]
    """The sentences that make these claims, each once, in the claims' order."""
    by_sentence: dict[tuple[str, int, int], list[Claim]] = {}  # type: ignore[type-arg]
    for claim in claims:
        by_sentence.setdefault((claim.article, claim.sentence.start, claim.sentence.end), []).append(claim)
    return tuple(_excerpt(group, articles[group[0].article].text) for group in by_sentence.values())


def _excerpt(claims: Sequence[Claim], text: str) -> Excerpt:  # type: ignore[type-arg]
    spans = [claim.span for claim in claims]
    shown = _shown(claims, text)
    pieces = [Piece(one_line(part.of(text)), bool(covering)) for part, covering in slices(shown, spans)]
    if shown.start > min(claim.sentence.start for claim in claims):
        pieces.insert(0, Piece(_ELLIPSIS))
    if shown.end < max(claim.sentence.end for claim in claims) and text[shown.end :].strip():
        pieces.append(Piece(_ELLIPSIS))
    return Excerpt(claims[0].article, line_number(text, spans[0].start), tuple(pieces), tuple(claims))


def _shown(claims: Sequence[Claim], text: str) -> Span:  # type: ignore[type-arg]
    """The sentence and its claims, cut down around the claims where an article has no sentence ends to speak of."""
    first, last = min(c.span.start for c in claims), max(c.span.end for c in claims)
    start = min(first, *(c.sentence.start for c in claims))
    end = max(last, *(c.sentence.end for c in claims))
    if end - start > _LONGEST_SENTENCE:
        room = max(0, _LONGEST_SENTENCE - (last - first)) // 2
        start, end = max(start, first - room), min(end, last + room)
    return Span(start=start, end=start + len(text[start:end].rstrip()))
