"""Parts that make more than their whole: "12 killed, including seven women and eight children"."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from crosscheck.kinds.quantity.sums.sentences import Sentence, exact, number_claim
from crosscheck.models import Article, Flaw
from crosscheck.values.quantities import QuantityExpression, describe

# Nobody is in two groups of one row: a child can be a girl, but not a woman.
_EXCLUSIVE = tuple(
    frozenset(row.split())
    for row in (
        "man woman child",
        "man woman boy girl",
        "adult child",
        "soldier civilian",
        "policeman civilian",
        "passenger crew",
        "student teacher",
        "dead injured",
    )
)
_SINGULAR = {
    "men": "man", "women": "woman", "children": "child", "kids": "child", "crewmembers": "crew",
    "policemen": "policeman",    "killed": "dead", "wounded": "injured", "hurt": "injured",
}  # fmt: skip
_INCLUDING = re.compile(r"\b(?:including|among them|of whom|of them)\b[^.;]{0,12}$", re.IGNORECASE)
# "19 people in three towns: ten in …".
_HOLDERS = re.compile(r"^\s+[a-z]+\s+(?:in|from|across)\s+$")
_LISTED = re.compile(r"(?:\w+\s+){0,3}\w+\s*(?::|—|–|\s-)\s*$")
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
        parts, between = list(_parts(sentence, n + 1)), sentence.between(whole, following)
        if _HOLDERS.search(between) and n + 2 < len(sentence.numbers):
            held = list(_parts(sentence, n + 2))
            if len(held) == _size(following):
                parts, between = held, sentence.between(following, held[0])
        total = sum(_size(part) for part in parts)
        if not parts or not (_one_group(sentence, parts) or (_LISTED.search(between) and _in_places(sentence, parts))):
            continue
        if len(parts) == _size(whole) and _HOLDERS.search(sentence.between(sentence.numbers[n - 1], whole)) and n:
            continue
        divided = _OF.search(sentence.before(whole)) and _WERE.search(between)
        if (_INCLUDING.search(between) or divided) and total > _size(whole):
            yield _flaw(article, sentence, [whole, *parts], f"the parts come to {total:g}, more than", _SURE)
        elif len(parts) > 1 and _LISTED.search(between) and total != _size(whole):
            yield _flaw(article, sentence, [whole, *parts], f"the parts come to {total:g}, not to", _LIKELY)


def _parts(sentence: Sentence, first: int) -> Iterator[QuantityExpression]:
    """The numbers joined by commas and `and` from the first on."""
    numbers = sentence.numbers[first:]
    yield numbers[0]
    for left, right in pairwise(numbers):
        if not _counts(right) or not _JOINED.search(sentence.between(left, right)):
            return
        yield right


def _one_group(sentence: Sentence, parts: Sequence[QuantityExpression]) -> bool:
    """Whether nobody can be in two of the parts."""
    found = [_NOUN.match(sentence.after(part)) for part in parts]
    nouns = [_singular(match["noun"]) for match in found if match]
    return len(nouns) == len(parts) == len(set(nouns)) and any(set(nouns) <= group for group in _EXCLUSIVE)


def _in_places(sentence: Sentence, parts: Sequence[QuantityExpression]) -> bool:
    """Whether each part is in, or from, a place of its own."""
    found = [match for part in parts if (match := _PLACED.match(sentence.after(part)))]
    places = {match["where"] for match in found}
    ways = {match["how"] for match in found}
    return len(found) == len(parts) == len(places) and (len(ways) == 1 or "from" not in ways)


def _singular(noun: str) -> str:
    return _SINGULAR.get(noun, noun.removesuffix("s"))


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
