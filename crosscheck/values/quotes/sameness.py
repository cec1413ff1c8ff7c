"""Whether two quoted sentences are one utterance."""

from dataclasses import dataclass
from functools import cached_property

from .alignment import Overlay, overlay
from .function_words import CONDOLENCES, FUNCTION_WORDS
from .value import QuoteValue, followed_alike, preceded_alike
from .words import BRACKET

# Shares of equal words from which two sentences are one, alone and between the same neighbours.
_SHARE = 0.7
_ANCHORED_SHARE = 0.5
_EQUAL = 6
# Words that make up for a content word too few, and the share of equal ones they need.
_LONG = 9
_LONG_SHARE = 0.8
_CONTENT = 3
_ANCHORED_EQUAL = 3
# Words before or after that are looked at, and how many of them must be equal.
_AROUND = 6
_AROUND_EQUAL = 4
# Fewer different words in common cannot make an utterance.
_DISTINCT = 4


@dataclass(frozen=True)
class Sameness:
    """What two sentences share."""

    equal: int
    """Number of equal words."""
    content: int
    """How many of them are no mere function words."""
    share: float
    """Part of the overlapping stretch that is equal, words in brackets left out."""
    anchors: int
    """On how many sides the same words adjoin."""
    flush: bool
    """Whether neither begins or ends with other words where the first or last of the overlap should stand."""
    covered: float
    """Part of the longer sentence that the overlap covers."""
    nearby: bool = False
    """Whether the words before or after are much alike."""

    @cached_property
    def one(self) -> bool:
        """Whether that makes one utterance."""
        if self.anchors:
            return self.share >= _ANCHORED_SHARE and self.equal >= _ANCHORED_EQUAL + 2 * (2 - self.anchors)
        if not self.flush or self.equal < _EQUAL or self.share < _SHARE:
            return False
        return self.content >= _CONTENT or (self.content == _CONTENT - 1 and self.long)

    @property
    def likely(self) -> bool:
        """Whether it makes one utterance if one speaker says both, where half a sentence may be other words."""
        if self.one:
            return True
        if not self.flush or self.equal < _EQUAL or self.content < _CONTENT - 1:
            return False
        alike = self.share >= _LONG_SHARE and self.covered >= _LONG_SHARE
        return alike or (self.nearby and self.share >= _ANCHORED_SHARE and self.content >= _CONTENT)

    @property
    def long(self) -> bool:
        """Whether so many words in one order cannot be chance, however small they are."""
        return self.equal >= _LONG and self.share >= _LONG_SHARE


def akin(left: QuoteValue, right: QuoteValue) -> bool:
    """Whether it is worth while to lay the two side by side: a quick look that misses no utterance."""
    if len(set(left.words) & set(right.words)) >= _DISTINCT:
        return True
    return preceded_alike(left, right) or followed_alike(left, right)


def sameness(left: QuoteValue, right: QuoteValue) -> Sameness:
    """How much the overlapping stretch of the two has in common."""
    found = overlay(left.words, right.words)
    equal = [left.words[i] for i, _ in found.equal]
    spared = sum(
        max(region.b - region.a, region.d - region.c)
        for region in found.differing
        if BRACKET in (*left.words[region.a : region.b], *right.words[region.c : region.d])
    )
    length = max(found.window.b - found.window.a, found.window.d - found.window.c) - spared
    return Sameness(
        len(equal),
        sum(word not in FUNCTION_WORDS for word in equal),
        len(equal) / length if length > 0 else 0.0,
        preceded_alike(left, right) + followed_alike(left, right),
        _flush(found, len(left.words), len(right.words)),
        length / max(len(left.words), len(right.words)),
        _alike(left.before(_AROUND), right.before(_AROUND)) or _alike(left.after(_AROUND), right.after(_AROUND)),
    )


def _alike(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether most of a few words are common to both, one that tells something among them."""
    shared = set(left) & set(right)
    return len(shared) >= _AROUND_EQUAL and not shared <= FUNCTION_WORDS


def _flush(found: Overlay, left: int, right: int) -> bool:
    window = found.window
    starts = window.a == window.c or (window.a, window.c) in found.equal
    return starts and (window.b - left == window.d - right or (window.b - 1, window.d - 1) in found.equal)


def repeated(left: QuoteValue, right: QuoteValue) -> bool:
    """Whether either article also quotes the other's sentence word for word, so that this one is another."""
    if not overlay(left.words, right.words).differing:
        return False
    return left.speech.has(right.words) or right.speech.has(left.words)


def blocking_keys(value: QuoteValue) -> list[tuple[str, ...]]:
    """Pairs of content words that stand near each other, and the words around the sentence."""
    content = [word for word in value.words if word not in FUNCTION_WORDS and word != BRACKET]
    near = [(one, other) for gap in (1, 2) for one, other in zip(content, content[gap:], strict=False)]
    around = [(*words, side) for words, side in ((value.before(), ">"), (value.after(), "<")) if len(words) > 1]
    return [*sorted({(min(pair), max(pair)) for pair in near}), *around]


def formulaic(value: QuoteValue) -> bool:
    """Whether it says what anybody says after a misfortune."""
    return bool(CONDOLENCES & set(value.words))


def substance(words: tuple[str, ...]) -> int:
    """Number of words that are no mere function words."""
    return sum(word not in FUNCTION_WORDS for word in words)
