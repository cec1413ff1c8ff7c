"""Which words differ between two quotations of one sentence, as an editor sees it."""

from collections.abc import Iterator

from .alignment import Region, overlay
from .function_words import FUNCTION_WORDS
from .value import QuoteValue, followed_alike, preceded_alike
from .words import BRACKET

_FILLERS = frozenset("um uh er erm ah oh hmm mr mrs ms dr dollar dollars".split())
_FILLING = (("you", "know"), ("i", "mean"), ("well",))
# Said twice on purpose.
_EMPHASIS = frozenset("very too much more never no not so".split())
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
    mine, theirs = ({word for word in words if word[:1].isdigit()} for words in pair(left, right, region))
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
    if BRACKET in (*mine, *theirs) or _spoken(mine) == _spoken(theirs) or _contraction(left, right, region):
        return True
    if _stuttered(left.words, region.a, region.b, theirs) or _stuttered(right.words, region.c, region.d, mine):
        return True
    return any(_spelled(*wider) for wider in _widened(left, right, region))


def _spelled(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether only spaces or apostrophes differ."""
    return "".join(mine) == "".join(theirs) or _possessive(mine, theirs) or _possessive(theirs, mine)


def _widened(left: QuoteValue, right: QuoteValue, region: Region) -> Iterator[Pair]:
    """Both sides' words; at the end of one sentence also with the next word of the other, as in `every one`."""
    a, b, c, d = region.a, region.b, region.c, region.d
    yield pair(left, right, region)
    if a == 0 or c == 0:
        yield left.words[max(a - 1, 0) : b], right.words[max(c - 1, 0) : d]
    if b == len(left.words) or d == len(right.words):
        yield left.words[a : b + 1], right.words[c : d + 1]


def _spoken(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without titles and what speakers only fill pauses with."""
    kept = tuple(word for word in words if word not in _FILLERS)
    return () if kept in _FILLING else kept


def _stuttered(words: tuple[str, ...], first: int, last: int, others: tuple[str, ...]) -> bool:
    """Whether small words only stand twice: `I, I think`."""
    said = words[first:last]
    small = not others and all(word in FUNCTION_WORDS and word not in _EMPHASIS for word in said)
    return small and said in (words[last : last + len(said)], words[max(first - len(said), 0) : first])


def _possessive(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """`Anna's` and `Anna is`."""
    return len(mine) == 1 and len(theirs) == 2 and mine[0] == f"{theirs[0]}'s" and theirs[1] in ("is", "has")


def _contraction(left: QuoteValue, right: QuoteValue, region: Region) -> bool:
    """`it's` and `it has`: the second word was guessed."""
    mine, theirs = pair(left, right, region)
    if len(mine) != 1 or len(theirs) != 1 or not any({*mine, *theirs} == short for short in _SHORT):
        return False
    return not left.written[region.a] or not right.written[region.c]
