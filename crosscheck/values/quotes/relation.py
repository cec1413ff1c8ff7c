"""How two wordings of one utterance stand."""

from crosscheck.models import Relation, Verdict

from .alignment import Region, overlay
from .differences import differences, negated, numeric, pair
from .function_words import FUNCTION_WORDS
from .value import QuoteValue

# Words shown on either side of what differs.
_AROUND = 4
# Differences named in a reason, and words between two that are told as one.
_NAMED = 3
_BETWEEN = 1
_MARKS = " \t\n\"'“”‘’,.;:!?…-–—()"


def relation(left: QuoteValue, right: QuoteValue) -> Verdict:
    """Same, one a part of the other, or a conflict whose reason names the differing words."""
    regions = differences(left, right)
    if not regions:
        whole = left.words == right.words
        return Verdict(Relation.SAME if whole else Relation.REFINES, "both quote the same words")
    shown = (_shown(left, [(r.a, r.b) for r in regions]), _shown(right, [(r.c, r.d) for r in regions]))
    return Verdict(Relation.CONFLICT, _reason(left, right, regions), shown=shown)


def _reason(left: QuoteValue, right: QuoteValue, regions: list[Region]) -> str:
    """The gravest differences first: a negation, a number, then in text order."""
    ranked = sorted(_joined(regions), key=lambda r: (not negated(left, right, r), not numeric(left, right, r)))
    parts = [_contrast(left, right, region) for region in ranked[:_NAMED]]
    more = f", and {len(ranked) - _NAMED} more" if len(ranked) > _NAMED else ""
    lead = "only one has the negation: " if negated(left, right, ranked[0]) else ""
    return lead + "; ".join(parts) + more


def _joined(regions: list[Region]) -> list[Region]:
    """Regions with hardly a word between them as one: `seals or clean` against `otters and clean`."""
    out: list[Region] = []
    for region in regions:
        if out and region.a - out[-1].b <= _BETWEEN and region.c - out[-1].d <= _BETWEEN:
            out[-1] = Region(out[-1].a, region.b, out[-1].c, region.d)
        else:
            out.append(region)
    return out


def _contrast(left: QuoteValue, right: QuoteValue, region: Region) -> str:
    """Both sides' words, with the neighbours that they share where the words alone would say little."""
    a, b, c, d = region.a, region.b, region.c, region.d
    if all(word in FUNCTION_WORDS for words in pair(left, right, region) for word in words):
        equal = overlay(left.words, right.words).equal
        if (b, d) in equal:
            b, d = b + 1, d + 1
        if (a - 1, c - 1) in equal:
            a, c = a - 1, c - 1
    return f"“{_bare(left, a, b)}” in one, “{_bare(right, c, d)}” in the other"


def _bare(value: QuoteValue, first: int, last: int) -> str:
    return _text(value, first, last).strip(_MARKS)


def _text(value: QuoteValue, first: int, last: int) -> str:
    """The words as the article has them; the first half of a contraction comes along with the second."""
    while 0 < first < last and not value.written[first]:
        first -= 1
    return "".join(value.written[first:last])


def _shown(value: QuoteValue, ranges: list[tuple[int, int]]) -> str:
    """The sentence, shortened around its differing words."""
    first = max(min(a for a, _ in ranges) - _AROUND, 0)
    last = min(max(b for _, b in ranges) + _AROUND, len(value.words))
    text = _text(value, first, last).strip(' "“”,;:–—-')
    return f"“{'…' if first else ''}{text}{'…' if last < len(value.words) else ''}”"
