"""Which words differ between two quotations of one sentence, as an editor sees it."""

from collections.abc import Iterator

from .alignment import Region, overlay
from .value import QuoteValue, followed_alike, preceded_alike
from .words import BRACKET

_FILLERS = frozenset("um uh er erm ah oh hmm mr mrs ms dr".split())
_FILLING = (("you", "know"), ("i", "mean"), ("well",))
_NEGATIONS = frozenset("not no never none nothing nobody neither nor without hardly".split())
# More words than this left out in running speech are a cut that the marks hide, not a slip.
_DROPPED = 4
# What an apostrophe may stand for.
_SHORT = ({"is", "has"}, {"would", "had"})

Pair = tuple[tuple[str, ...], tuple[str, ...]]


def differences(left: QuoteValue, right: QuoteValue) -> list[Region]:
    """The word ranges that differ within the stretch that both give; honest cuts and house style are none."""
    found = overlay(left.words, right.words)
    regions = [*_at_start(left, right), *found.differing, *_at_end(left, right)]
    return [region for region in regions if not _minor(left, right, region)]


def negated(left: QuoteValue, right: QuoteValue, region: Region) -> bool:
    """Whether a negation stands in only one of the two."""
    mine, theirs = pair(left, right, region)
    return bool(_NEGATIONS & set(mine)) != bool(_NEGATIONS & set(theirs))


def numeric(left: QuoteValue, right: QuoteValue, region: Region) -> bool:
    """Whether a number differs."""
    mine, theirs = ({word for word in words if any(c.isdigit() for c in word)} for words in pair(left, right, region))
    return mine != theirs


def pair(left: QuoteValue, right: QuoteValue, region: Region) -> Pair:
    """The two sides' words."""
    return left.words[region.a : region.b], right.words[region.c : region.d]


def _at_start(left: QuoteValue, right: QuoteValue) -> Iterator[Region]:
    """Words that one has at the start and the other, in the midst of running speech, has not."""
    window = overlay(left.words, right.words).window
    if not preceded_alike(left, right):
        return
    if 0 < window.a <= _DROPPED and not right.opens:
        yield Region(0, window.a, 0, 0)
    if 0 < window.c <= _DROPPED and not left.opens:
        yield Region(0, 0, 0, window.c)


def _at_end(left: QuoteValue, right: QuoteValue) -> Iterator[Region]:
    """The same at the end."""
    window = overlay(left.words, right.words).window
    ends = len(left.words), len(right.words)
    if not followed_alike(left, right):
        return
    if 0 < ends[0] - window.b <= _DROPPED and not right.closes:
        yield Region(window.b, ends[0], ends[1], ends[1])
    if 0 < ends[1] - window.d <= _DROPPED and not left.closes:
        yield Region(ends[0], ends[0], window.d, ends[1])


def _minor(left: QuoteValue, right: QuoteValue, region: Region) -> bool:
    mine, theirs = pair(left, right, region)
    if BRACKET in (*mine, *theirs) or "".join(mine) == "".join(theirs):
        return True
    if _spoken(mine) == _spoken(theirs) or _possessive(mine, theirs) or _possessive(theirs, mine):
        return True
    return _contraction(left, right, region)


def _spoken(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without titles and what speakers only fill pauses with."""
    kept = tuple(word for word in words if word not in _FILLERS)
    return () if kept in _FILLING else kept


def _possessive(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """`Anna's` and `Anna is`."""
    return len(mine) == 1 and len(theirs) == 2 and mine[0] == f"{theirs[0]}'s" and theirs[1] in ("is", "has")


def _contraction(left: QuoteValue, right: QuoteValue, region: Region) -> bool:
    """`it's` and `it has`: the second word was guessed."""
    mine, theirs = pair(left, right, region)
    if len(mine) != 1 or len(theirs) != 1 or not any({*mine, *theirs} == short for short in _SHORT):
        return False
    return not left.written[region.a] or not right.written[region.c]
