"""Changes that are not the difference they state: "from $10 to $15, a rise of 30 percent"."""

import re
from collections.abc import Iterator

from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim
from crosscheck.models import Article, Flaw
from crosscheck.values.quantities import QuantityExpression, describe

_STEP = r"(?:rise|increase|jump|gain|growth|surge|climb|fall|drop|decline|decrease|cut|reduction|loss|slump)"
_MOVED = (
    r"(?:rose|risen|rises|increased|jumped|gained|grew|grown|surged|climbed|fell|fallen|dropped|declined|decreased"
    r"|slumped|slipped|up|down)"
)
_FROM = re.compile(r"\bfrom\s+$", re.IGNORECASE)
_TO = re.compile(r"^(?:\s+(?:a\s+share|each|[a-z]+\s+earlier|in\s+\d{4}))?\s+to\s+$", re.IGNORECASE)
_A_RISE_OF = re.compile(rf"^[^.;,]{{0,40}},?\s+(?:—\s*)?an?\s+(?:\w+\s+)?{_STEP}\s+of\s+$", re.IGNORECASE)
# "from $400 to $600, a 40 percent increase": what stands before and behind the step.
_A = re.compile(r"^[^.;,]{0,40},?\s+(?:—\s*)?an?\s+$", re.IGNORECASE)
_RISE = re.compile(rf"^\s+(?:[a-z]+\s+)?{_STEP}\b", re.IGNORECASE)
_BY = re.compile(r"\b(?:raised|lifted|increased|cut|lowered|reduced)\b[^.;\d]{0,40}\bby\s+$", re.IGNORECASE)
_ROSE = re.compile(rf"\b{_MOVED}\s+(?:by\s+)?$", re.IGNORECASE)
_FROM_BETWEEN = re.compile(r"^,?\s+from\s+$", re.IGNORECASE)
_UP_FROM = re.compile(r"^[^.;:]{0,50},?\s+(?:up|down)\s+from\s+$", re.IGNORECASE)
_LIKELY = 0.75
# Half a point of rounding, and a little for what was computed from unrounded figures.
_LEEWAY = 0.02


def change_flaws(article: Article, sentence: Sentence) -> Iterator[Flaw]:
    """One flaw for each change in the sentence that its two ends do not have."""
    for before, after, step in _triples(sentence):
        if all(map(exact, (before, after, step))) and _comparable(before, after) and not _fits(before, after, step):
            yield _flaw(article, sentence, before, after, step)


def _triples(sentence: Sentence) -> Iterator[tuple[QuantityExpression, QuantityExpression, QuantityExpression]]:
    """Old value, new value and change, in whichever order the sentence has them."""
    for one, two, three in zip(sentence.numbers, sentence.numbers[1:], sentence.numbers[2:], strict=False):
        left, right = sentence.between(one, two), sentence.between(two, three)
        stepped = _A_RISE_OF.search(right) or (_A.search(right) and _RISE.search(sentence.after(three)))
        if _FROM.search(sentence.before(one)) and _TO.search(left) and stepped:
            yield one, two, three
        elif _UP_FROM.search(left) and _A_RISE_OF.search(right):
            yield two, one, three
        elif _ROSE.search(sentence.before(one)) and _FROM_BETWEEN.search(left) and _TO.search(right):
            yield two, three, one
        elif (
            (_ROSE.search(sentence.before(one)) or _BY.search(sentence.before(one)))
            and _TO.search(left)
            and _FROM_BETWEEN.search(right)
        ):
            yield three, two, one


def _comparable(before: QuantityExpression, after: QuantityExpression) -> bool:
    one, other = before.value, after.value
    known = one.dimension in ("count", "money", "length", "mass", "percent")
    return known and (one.dimension, one.unit) == (other.dimension, other.unit) and (one.low or 0) > 0


def _fits(before: QuantityExpression, after: QuantityExpression, step: QuantityExpression) -> bool:
    """Whether the change can be the difference or, in percent, the share of the old value, roundings allowed."""
    old, new = (number.value.low or 0.0 for number in (before, after))
    blur = (before.value.precision + after.value.precision) / 2
    stated, leeway = step.value.low or 0.0, step.value.precision / 2
    apart = abs(new - old)
    if step.value.dimension == "percent":
        shares = [
            100 * (apart + sign * blur) / (old + other * before.value.precision / 2)
            for sign in (-1, 1)
            for other in (-1, 1)
        ]
        low, high = min(shares), max(shares)
        points = before.value.dimension == "percent" and abs(apart - stated) <= blur + leeway
        return points or low - leeway - _LEEWAY * high <= stated <= high + leeway + _LEEWAY * high
    if (step.value.dimension, step.value.unit) != (before.value.dimension, before.value.unit):
        return True
    return abs(apart - stated) <= blur + leeway + _LEEWAY * apart


def _flaw(
    article: Article,
    sentence: Sentence,
    before: QuantityExpression,
    after: QuantityExpression,
    step: QuantityExpression,
) -> Flaw:
    shown = [describe(number.value) for number in (step, before, after)]
    claims = [number_claim(article, sentence, number) for number in (step, before, after)]
    question = f"How much is it from {shown[1]} to {shown[2]}?"
    reason = f"from {shown[1]} to {shown[2]} is not {shown[0]}"
    return Flaw("quantity-sum", " ".join(shown), question, tuple(zip(shown, claims, strict=True)), (reason,), _LIKELY)
