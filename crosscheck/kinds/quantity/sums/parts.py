"""Parts that make more than their whole: "12 killed, including seven women and eight children"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosscheck.kinds.quantity.sums.groups import EVERYBODY, EXCLUSIVE, singular
from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim
from crosscheck.models import Article, Flaw
from crosscheck.values.quantities import QuantityExpression, describe

_INCLUDING = re.compile(r"\b(?:including|among them|of whom|of them)\b[^.;]{0,12}$", re.IGNORECASE)
# "19 people in three towns: ten in …".
_HOLDERS = re.compile(r"^\s+[a-z]+\s+(?:in|from|across)\s+$")
_LISTED = re.compile(r"(?:\w+\s+){0,3}\w+\s*(?::|—|–|\s-)\s*$")
# "300 jobs, 180 in Leeds and 140 in Hull", "31 people were on board, 24 passengers and six crew".
_ROW = re.compile(
    r"^(?!\s+(?:was|were|are|is|had|have|of|in)\b)(?!.*\b(?:said|says|added|announced|reported)\b)"
    r"(?:-[a-z]+)?(?:\s+[a-z]+){1,4},\s+$"
)
_JOINED = re.compile(r"^\s*(?:[\w-]+\s+){0,3}[\w-]+(?:\s*,\s*(?:and\s+)?|\s+and\s+)$")
_NOUN = re.compile(r"\s+(?:(?:were|are|was|is)\s+)?(?:other\s+|young\s+)?(?P<noun>[a-z]+)(?:\s+members?)?\b")
_OUT_OF = re.compile(
    r"^\s+(?:out\s+of|of\s+(?:the|its|their|his|her|these|those))(?:\s+(?:a\s+)?total\s+of)?\s*(?:the\s*)?$"
)
# "in Texas", "from Lyon", "on the islands": whoever is in the one place is not in the other.
_PLACED = re.compile(
    r"\s+(?:[a-z]+\s+)?(?P<how>in|from|on|at)\s+"
    r"(?P<where>(?:the\s+)?[A-Z][\w-]+(?:\s+[A-Z]\w+)*|the\s+(?:[a-z]+\s+)?[a-z]+)"
)
# "Of the 38 who died, 21 were men": the whole before its parts.
_OF = re.compile(r"\bof\s+(?:the\s+|its\s+|their\s+|those\s+|all\s+)?$", re.IGNORECASE)
_WERE = re.compile(r"^\s[^.;:,]{0,40},\s+$")
_SURE, _LIKELY = 0.8, 0.7


def part_flaws(article: Article, sentence: Sentence) -> Iterator[Flaw]:
    """One flaw for each whole in the sentence that its parts exceed, or do not make up where all are listed."""
    for n, whole in enumerate(sentence.numbers[:-1]):
        following = sentence.numbers[n + 1]
        if not _counts(whole) or not _counts(following):
            continue
        if _OUT_OF.search(sentence.between(whole, following)) and _more(whole, following):
            yield _flaw(article, sentence, [following, whole], "is more than the whole of", _SURE)
            continue
        parts, between = _row(sentence, n)
        total = sum(_size(part) for part in parts)
        if any(_size(number) == total for number in sentence.numbers[:n]):
            # "six dead, the two towns said, four in Lyon and two in Nice": they are the parts of the six.
            continue
        if len(parts) == _size(whole) and n and _HOLDERS.search(sentence.between(sentence.numbers[n - 1], whole)):
            continue
        wrong = _wrong(sentence, whole, parts, between)
        if wrong:
            yield _flaw(article, sentence, [whole, *parts], *wrong)


def everybody(sentence: Sentence) -> Iterator[list[QuantityExpression]]:
    """The rows of numbers in the sentence whose groups are all the people there are: men, women and children."""
    for n, first in enumerate(sentence.numbers):
        row = list(_parts(sentence, n)) if _counts(first) else []
        if len(row) > 1 and _everybody(sentence, row):
            yield row


def _row(sentence: Sentence, n: int) -> tuple[list[QuantityExpression], str]:
    """The numbers that follow the whole in a row, behind that of the places if one is told, and what stands between."""
    whole, following = sentence.numbers[n], sentence.numbers[n + 1]
    between = sentence.between(whole, following)
    if _HOLDERS.search(between) and n + 2 < len(sentence.numbers):
        held = list(_parts(sentence, n + 2))
        if len(held) == _size(following):
            return held, sentence.between(following, held[0])
    return list(_parts(sentence, n + 1)), between


def _wrong(
    sentence: Sentence, whole: QuantityExpression, parts: Sequence[QuantityExpression], between: str
) -> tuple[str, float] | None:
    """What is wrong with the parts, and how surely; None if nothing is, or they may be no parts of the whole."""
    listed, row = _LISTED.search(between), len(parts) > 1 and _ROW.search(between)
    divided = _INCLUDING.search(between) or (_OF.search(sentence.before(whole)) and _WERE.search(between))
    apart = _one_group(sentence, parts) or ((listed or divided or row) and _in_places(sentence, parts))
    total = sum(_size(part) for part in parts)
    if not apart or total == _size(whole) or _one_group(sentence, [whole, *parts]):
        return None  # "The dead were five children, four women and six men": all of them are parts.
    if (divided or row) and total > _size(whole):
        return f"the parts come to {total:g}, more than", _SURE
    full = listed or (row and _everybody(sentence, parts))
    return (f"the parts come to {total:g}, not to", _LIKELY) if full and len(parts) > 1 else None


def _parts(sentence: Sentence, first: int) -> Iterator[QuantityExpression]:
    """The numbers joined by commas and `and` from the first on."""
    numbers = sentence.numbers[first:]
    yield numbers[0]
    for left, right in pairwise(numbers):
        if not _counts(right) or not _JOINED.search(sentence.between(left, right)):
            return
        yield right


def _nouns(sentence: Sentence, parts: Sequence[QuantityExpression]) -> list[str]:
    """What each part is of, where its sentence says so right behind it."""
    return [singular(match["noun"]) for part in parts if (match := _NOUN.match(sentence.after(part)))]


def _everybody(sentence: Sentence, parts: Sequence[QuantityExpression]) -> bool:
    """Whether the parts are of all sorts of people there are, so that they make the whole."""
    return set(_nouns(sentence, parts)) in EVERYBODY


def _one_group(sentence: Sentence, parts: Sequence[QuantityExpression]) -> bool:
    """Whether nobody can be in two of the parts."""
    nouns = _nouns(sentence, parts)
    return len(nouns) == len(parts) == len(set(nouns)) and any(set(nouns) <= group for group in EXCLUSIVE)


def _in_places(sentence: Sentence, parts: Sequence[QuantityExpression]) -> bool:
    """Whether each part is in, or from, a place of its own."""
    found = [match for part in parts if (match := _PLACED.match(sentence.after(part)))]
    places = {match["where"] for match in found}
    ways = {match["how"] for match in found}
    return len(found) == len(parts) == len(places) and (len(ways) == 1 or "from" not in ways)


def _counts(number: QuantityExpression) -> bool:
    return number.value.dimension == "count" and exact(number)


def _size(number: QuantityExpression) -> float:
    return number.value.low or 0.0


def _more(left: QuantityExpression, right: QuantityExpression) -> bool:
    return _size(left) > _size(right)


def _flaw(
    article: Article, sentence: Sentence, numbers: Sequence[QuantityExpression], wrong: str, score: float
) -> Flaw:
    whole, *parts = numbers
    shown = [describe(number.value) for number in numbers]
    reason = f"{wrong} {shown[0]}" if wrong.startswith("the parts") else f"{shown[1]} {wrong} {shown[0]}"
    claims = [number_claim(article, sentence, number) for number in (whole, *parts)]
    named = zip(shown, claims, strict=True)
    question = f"Do the parts fit the whole of {shown[0]}?"
    return Flaw("quantity-sum", " ".join(shown), question, tuple(named), (reason,), score)
