"""Parts whose share is another than stated, and rests that are not what is left: "12 of the 48, or 30 percent"."""

import re
from collections.abc import Iterator, Sequence

from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim
from crosscheck.models import Article, Flaw
from crosscheck.values.quantities import QuantityExpression, describe

_OF = re.compile(r"^\s+(?:out\s+)?of\s+(?:(?:the|its|their|his|her|all|those|these)\s+)?(?:[a-z]+\s+)?$")
_OR = re.compile(r"^[^.;:()\d]{0,40}(?:,\s+or|,|\()\s*$")
_COLON = re.compile(r"^[^.;:()\d]{0,30}(?::|,\s+or|\()\s*$")
# What ends a share that is in apposition; another noun behind it would make it a share of something else.
_END = re.compile(r"^\s*(?:[,.;)]|of\s+(?:them|all)\b|$)")
_REST = re.compile(r"\bthe\s+(?:other|remaining)\s+$", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:one|another|two|both|each|third|second|fourth|someone|later|since|more)\b", re.IGNORECASE)
_STOP = re.compile(r"[.!?](?:\s|$)|\n")
_REACH = 160
_LEEWAY = 1.0
_LIKELY = 0.75


def portion_flaws(article: Article, sentence: Sentence) -> Iterator[Flaw]:
    """One flaw for each share in the sentence that is not the one its part has of its whole."""
    for part, whole, share in zip(sentence.numbers, sentence.numbers[1:], sentence.numbers[2:], strict=False):
        stated = _OF.search(sentence.between(part, whole)) and _OR.search(sentence.between(whole, share))
        if stated and _END.search(sentence.after(share)) and _apart(part, whole, share):
            yield _flaw(article, sentence, (share, part, whole), "is not the share of", "What share is it?")
    for share, part, whole in zip(sentence.numbers, sentence.numbers[1:], sentence.numbers[2:], strict=False):
        stated = _COLON.search(sentence.between(share, part)) and _OF.search(sentence.between(part, whole))
        if stated and _apart(part, whole, share):
            yield _flaw(article, sentence, (share, part, whole), "is not the share of", "What share is it?")


def rest_flaws(article: Article, passage: Sentence) -> Iterator[Flaw]:
    """One flaw for each rest that is not what is left: `three of the five … the other three`; `passage` is all text."""
    for part, whole, rest in zip(passage.numbers, passage.numbers[1:], passage.numbers[2:], strict=False):
        if not (_counts(part) and _counts(whole) and _counts(rest) and _OF.search(passage.between(part, whole))):
            continue
        between = passage.between(whole, rest)
        near = len(between) <= _REACH and len(_STOP.findall(between)) <= 1 and not _OTHERS.search(between)
        if near and _REST.search(between) and _size(part) + _size(rest) != _size(whole):
            yield _flaw(article, passage, (rest, part, whole), "is not what is left by", "How many are the others?")


def _apart(part: QuantityExpression, whole: QuantityExpression, share: QuantityExpression) -> bool:
    """Whether the share cannot be that of the part, all three perhaps rounded."""
    kinds = _counts(part) and _counts(whole) and exact(share) and share.value.dimension in ("percent", "ratio")
    if not kinds or _size(part) > _size(whole):
        return False
    percent = share.value.size * (1 if share.value.dimension == "percent" else 100)
    blurs = [_blur(part) / 2, _blur(whole) / 2]
    low = 100 * (_size(part) - blurs[0]) / (_size(whole) + blurs[1])
    high = 100 * (_size(part) + blurs[0]) / max(_size(whole) - blurs[1], 1.0)
    leeway = max(_LEEWAY, share.value.precision)
    return not low - leeway <= percent <= high + leeway


def _blur(number: QuantityExpression) -> float:
    """What rounding can have taken: nothing from a number told to the last one."""
    return number.value.precision if number.value.precision > 1 else 0.0


def _counts(number: QuantityExpression) -> bool:
    return number.value.dimension == "count" and exact(number)


def _size(number: QuantityExpression) -> float:
    return number.value.size


def _flaw(
    article: Article, sentence: Sentence, numbers: Sequence[QuantityExpression], wrong: str, question: str
) -> Flaw:
    shown = [describe(number.value) for number in numbers]
    claims = tuple((name, number_claim(article, sentence, n)) for name, n in zip(shown, numbers, strict=True))
    why = (f"{shown[0]} {wrong} {shown[1]} of {shown[2]}",)
    return Flaw("quantity-sum", " ".join(shown), question, claims, why, _LIKELY)
