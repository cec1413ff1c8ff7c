"""Quantities: how many, how much, what share, how large?"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from crosscheck.counted import counted
from crosscheck.events import context_words, event_of
from crosscheck.likeness import event_subject, likeness, shortest_phrase
from crosscheck.models import Article, Claim, Flaw, Match, Span, Verdict
from crosscheck.syntax import Parse
from crosscheck.values import quantities

# Nouns that so many things are counted in that they identify none.
_COMMON = frozenset(
    "people person man woman child year month day week hour minute time percent dollar thing case".split()
)
_SMALL = 10
_ASKED = {"count": "How many", "percent": "What percentage", "money": "How much money", "mass": "How heavy"}
# Characters between a measure and its conversion in brackets.
_BRACKET = 25


@dataclass(frozen=True, slots=True)
class CountedValue:
    """A number with the words of the noun phrase it counts."""

    quantity: quantities.QuantityValue
    words: frozenset[str]
    partial: bool
    outcome: str = ""
    attribute: str = ""


class QuantityKind:
    """A claim is a number with what it counts; only numbers of the same things are compared."""

    name = "quantity"
    rule = "quantity-value"
    rules = ("quantity-value",)
    exclusive = True

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each number that counts or measures something named by a noun."""
        expressions = quantities.find(article.plain)
        for before, expression in zip([None, *expressions], expressions, strict=False):
            if before and _converted(article.plain, before, expression):
                continue
            claim = _claim(article, parse, expression)
            if claim is not None:
                yield claim

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The place in the text."""
        return claim.article, claim.span.start

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The counted noun with the dimension."""
        if not claim.value.partial:
            yield claim.topic, claim.value.quantity.dimension

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the same things are counted: the noun, what narrows it, and the event it takes part in."""
        found = likeness(left, right)
        narrower, other = left.value.words - right.value.words, right.value.words - left.value.words
        if found is None or (narrower and other):
            return None
        base = (0.1 if left.topic in _COMMON else 0.25) - 0.1 * len(narrower | other)
        if _small(left) and _small(right):
            base -= 0.1
        base += _nearness(left, right)
        return Match(min(base + found.score, 1.0), (f"both count {left.topic}", *found.why))

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two numbers stand."""
        return quantities.relation(left.value.quantity, right.value.quantity)

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks how many or how much of what is counted."""
        asked = _ASKED.get(claims[0].value.quantity.dimension, "How much")
        return f"{asked}: “{shortest_phrase(claims)}”?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """What is counted, and the event it takes part in."""
        return f"{claims[0].topic} {event_subject(claims)}"

    def show(self, claim: Claim[Any]) -> str:
        """The number as normalised."""
        return quantities.describe(claim.value.quantity)

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """Sums are another rule's matter."""
        return ()


def _converted(text: str, before: quantities.QuantityExpression, expression: quantities.QuantityExpression) -> bool:
    """Whether it only gives the number before it again in another unit: `40 metres (131 feet)`."""
    between = text[before.end : expression.start]
    if before.value.dimension != expression.value.dimension or "(" not in between or len(between) > _BRACKET:
        return False
    verdict = quantities.relation(before.value, expression.value)
    return verdict is not None and verdict.relation.agrees


def _small(claim: Claim[Any]) -> bool:
    """Whether it is a count that often is of a part: two of the players, three of the planes."""
    value = claim.value.quantity
    return value.dimension == "count" and value.high is not None and value.high <= _SMALL


def _nearness(left: Claim[Any], right: Claim[Any]) -> float:
    """Numbers for one thing are seldom far apart: points for near ones, against those of another size."""
    sizes = [
        (value.low if value.low is not None else value.high) or 0.0
        for value in (left.value.quantity, right.value.quantity)
    ]
    small, large = sorted(sizes)
    if small <= 0:
        return 0.0
    return 0.1 if large <= 1.5 * small else -0.3 if large > 3 * small else 0.0


def _claim(article: Article, parse: Parse, expression: quantities.QuantityExpression) -> Claim[Any] | None:
    tokens = parse.within(expression.number_start, expression.number_end)
    timed = expression.value.dimension == "duration"  # the times' matter
    of = counted(parse, tokens, expression.value.dimension) if tokens and not timed else None
    if of is None:
        return None
    span = Span(start=expression.start, end=expression.end)
    event = event_of(parse, of.token, span)
    number = parse.sentence_of[tokens[0].i]
    sentence, context = parse.span(number), context_words(parse, number, span)
    counts = expression.value.dimension == "count"
    # Another 40 people are others, but an additional 10 percent tariff is the tariff.
    quantity = expression.value if counts else replace(expression.value, additional=False)
    value = CountedValue(quantity, of.words, of.partial and counts, of.outcome, of.attribute)
    return Claim(
        "quantity",
        article.id,
        span,
        span.of(article.text),
        sentence,
        value,
        of.topic,
        event,
        context,
        article.published,
    )
