"""Quantities: how many, how much, what share, how large?"""

import math
import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from crosscheck.events import context_words, event_at, event_of, speaker, turns_aside
from crosscheck.kinds.quantity.anchors import Anchors
from crosscheck.kinds.quantity.counted import Counted, counted, target
from crosscheck.kinds.quantity.counted.odd import odd_ones
from crosscheck.kinds.quantity.counted.questions import counting_question
from crosscheck.kinds.quantity.counted.updates import in_time
from crosscheck.kinds.quantity.counted.value import CountedValue
from crosscheck.kinds.quantity.countings import same_things
from crosscheck.kinds.quantity.likely import likely
from crosscheck.kinds.quantity.sums import sum_flaws
from crosscheck.likeness import cited_apart, event_subject
from crosscheck.models import Article, Claim, Event, Flaw, Match, Relation, Span, Verdict, surer
from crosscheck.syntax import Parse, Token
from crosscheck.values import quantities

# Characters between a measure and its conversion in brackets.
_BRACKET = 25
# Sentences, the headline among them, that tell what the story is about.
_LEAD = 3
# Characters in which an article tells what it is about.
_OPENING = 700
_LONGEST = 12
# Words for the stretch in which something is counted, mostly of sport.
_SCOPE = re.compile(
    r"\b(?:season|career|half|quarter|inning|set|round|period|game|match|(?:first|second|third|fourth|fifth|final)"
    r"(?= (?:half|quarter|inning|set|round|period|game|match))|overtime|playoffs?|tournament|tenure)\b"
    r"|\b(?:in|over|from|after) [\w-]+ (?:rounds|games|matches|sets|races|innings|appearances)\b"
)
_BY_PLACE = re.compile(
    r"[^.;,:\n]*\b(in|from) (?:the )?[A-Z][\w ]*,? (?:and )?(?:\d[\d,]*|[a-z]+)(?: [a-z]+)? \1 (?:the )?[A-Z]"
)
_BEFORE = re.compile(
    r"\b(?:(?:up|down|raised|lowered|revised|cut|increased|changed|corrected) from|rather than|instead of|not"
    r"|previously|earlier|initially|at first)\s+(?:(?:the|about|some|an?)\s+)?$",
    re.IGNORECASE,
)
_AGED = re.compile(r"\baged?\s+(?:between\s+)?(?:[\w-]+(?:,\s*(?:and\s+)?|\s+(?:and|to|or)\s+))*$", re.IGNORECASE)
# Characters in which such words stand before a number.
_REACH = 40
# Characters between a number and the noun right behind it.
_BESIDE = 2
# Beginnings that many places share.
_UNTELLING = frozenset("new old north south east west san santa los las st saint united great mr mrs".split())
_MEASURED = ("length", "mass", "area")


class QuantityKind:
    """A claim is a number with what it counts; only numbers of the same things are compared."""

    name = "quantity"
    rule = "quantity-value"
    rules = ("quantity-sum", "quantity-value")
    exclusive = True

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each number that counts or measures something named by a noun."""
        expressions = quantities.find(article.plain)
        anchors = Anchors(article)
        told = frozenset("\n".join(token.text for token in parse.tokens).lower().replace(".", "").split("\n"))
        claims = []
        for before, expression in zip([None, *expressions], expressions, strict=False):
            if before and _converted(article.plain, before, expression):
                continue
            claim = _claim(article, parse, expression, anchors)
            if claim is not None:
                claims.append(claim)
        numbers = frozenset(_own(one.value) for one in expressions if not _given_up(article.plain, one))
        claims = [replace(claim, value=replace(claim.value, told=told), told=numbers) for claim in claims]
        alike: dict[Hashable, list[Claim[Any]]] = defaultdict(list)
        for claim in claims:
            alike[_such(claim)].append(claim)
        return [_with_rivals(claim, alike[_such(claim)], claims) for claim in claims]

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The place in the text."""
        return claim.article, claim.span.start

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The counted noun with the dimension; whatever the noun, of counts the digits, of the rest the unit."""
        quantity = claim.value.quantity
        if claim.value.partial:
            return
        yield claim.topic, quantity.dimension, claim.value.outcome
        if quantity.dimension != "count":
            yield quantity.dimension, quantity.unit
        elif not claim.value.outcome and len(digits := quantities.digits(quantity.size)) > 1:
            # One number with its digits in another order, whatever word for the things.
            yield "digits", "".join(sorted(digits)), round(math.log10(quantity.size))

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the same things are counted: the noun, what narrows it, and the event it takes part in.

        Within one article only what its opening tells is told again: two numbers further down are of two things.
        """
        if left.article == right.article and min(left.span.start, right.span.start) >= _OPENING:
            return None
        return surer(same_things(left, right) if left.topic == right.topic else None, likely(left, right))

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two numbers stand."""
        verdict = in_time(left, right, quantities.relation(left.value.quantity, right.value.quantity))
        if verdict and verdict.relation is Relation.CONFLICT and cited_apart(left, right):
            return Verdict(Relation.DISPUTED, f"{verdict.reason}: {left.speaker} and {right.speaker} are cited")
        return verdict

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks how many or how much of what is counted."""
        asked: set[str] = {claim.value.question for claim in claims}
        return max(asked, key=lambda text: (not text.startswith("How large"), _fitting(text), text))

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """What is counted, and the event it takes part in."""
        return f"{claims[0].topic} {claims[0].value.outcome} {event_subject(claims)}"

    def show(self, claim: Claim[Any]) -> str:
        """The number as normalised."""
        return quantities.describe(claim.value.quantity)

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """Sums that do not come out, and a percentage that stands alone against several equal ones."""
        yield from sum_flaws(article, claims)
        yield from odd_ones(article, claims)


def _fitting(question: str) -> int:
    """The more words the better, up to a dozen."""
    words = len(question.split())
    return words if words <= _LONGEST else -words


def _converted(text: str, before: quantities.QuantityExpression, expression: quantities.QuantityExpression) -> bool:
    """Whether it only gives the number before it again in another unit: `40 metres (131 feet)`."""
    between = text[before.end : expression.start]
    if before.value.dimension != expression.value.dimension or "(" not in between or len(between) > _BRACKET:
        return False
    verdict = quantities.relation(before.value, expression.value)
    return verdict is not None and verdict.relation.agrees


def _such(claim: Claim[Any]) -> tuple[str, str, str]:
    """Of what it is a number."""
    return claim.topic, claim.value.quantity.dimension, claim.value.outcome


def _with_rivals(claim: Claim[Any], alike: Sequence[Claim[Any]], claims: Sequence[Claim[Any]]) -> Claim[Any]:
    """The claim with the number of other values that its article gives for the same noun."""
    dimension = claim.value.quantity.dimension
    others = {
        quantities.describe(other.value.quantity)
        for other in alike
        if (verdict := quantities.relation(claim.value.quantity, other.value.quantity)) is not None
        and not verdict.relation.agrees
    }
    crowded = dimension in _MEASURED and any(
        other.sentence == claim.sentence
        and other.value.quantity.dimension == dimension
        and other.value.attribute == claim.value.attribute
        and other.span != claim.span
        for other in claims
    )
    return replace(claim, value=replace(claim.value, rivals=len(others), crowded=crowded))


def _claim(
    article: Article, parse: Parse, expression: quantities.QuantityExpression, anchors: Anchors
) -> Claim[Any] | None:
    tokens = parse.within(expression.number_start, expression.number_end)
    if tokens and (turns_aside(parse, tokens[0]) or _is_age(article.plain, expression.start)):
        return None
    timed = expression.value.dimension == "duration"  # the times' matter
    span = Span(start=expression.start, end=expression.end)
    whole = parse.within(span.start, span.end)
    of = counted(parse, tokens, expression.value.dimension, whole) if tokens and not timed else None
    if of is None:
        return None
    number = parse.sentence_of[tokens[0].i]
    sentence, context = parse.span(number), context_words(parse, number, span)
    lead = number < _LEAD
    value = CountedValue(
        _quantity(expression.value, of),
        of.words,
        expression.value.dimension == "count" and (of.partial or _split(article.plain, span)),
        of.outcome,
        of.attribute,
        lead,
        anchors.of(sentence, span.end),
        names=_names(parse, number, anchors),
        scopes=frozenset(_SCOPE.findall(sentence.of(article.plain).lower())),
        target=target(parse, of.token),
        attributive=0 <= of.token.start - expression.end <= _BESIDE,
        question=counting_question(parse, of, expression.value.dimension, span),
    )
    event = _event(parse, of, tokens[-1], span)
    return Claim(
        "quantity", article.id, span, span.of(article.text), sentence, value, of.topic, event, context,
        article.published, speaker(parse, of.token), depth=span.start / len(article.text), own=_own(value.quantity),
    )  # fmt: skip


def _given_up(text: str, number: quantities.QuantityExpression) -> bool:
    """Whether the article gives it only as what was said before: `up from 12`, `not 12`."""
    return _BEFORE.search(text, max(0, number.start - _REACH), number.start) is not None


def _is_age(text: str, start: int) -> bool:
    """Whether the number that begins there is how old somebody is: `two boys aged three and 13 died`."""
    return _AGED.search(text, max(0, start - _REACH), start) is not None


def _own(quantity: quantities.QuantityValue) -> str:
    """The number with its unit, by which it is known wherever it is told."""
    return f"{quantity.size:g}{quantity.unit}"


def _split(text: str, number: Span) -> bool:
    """Whether it is the first of several that are split by place: `nine people died in Alabama and five in Florida`."""
    return _BY_PLACE.match(text, number.end) is not None


def _names(parse: Parse, sentence: int, anchors: Anchors) -> frozenset[str]:
    """Parts of the names in a sentence, as far as they tell one place or firm from another."""
    tokens = [parse.tokens[i] for i in parse.sentences[sentence]]
    names = {t.text.lower() for t in tokens if t.pos == "PROPN" and not anchors.covers(t.start)}
    return frozenset(names - _UNTELLING)


def _quantity(value: quantities.QuantityValue, of: Counted) -> quantities.QuantityValue:
    """Another 40 people are others, but an additional 10 percent tariff is the tariff."""
    return value if value.dimension == "count" and not of.whole else replace(value, additional=False)


def _event(parse: Parse, of: Counted, number: Token, value: Span) -> Event | None:
    """That of the clause which defines the counted things, if one does: players who were thrown out.

    Of `146 of the 388 flights it had planned` the clause defines the 388.
    """
    if _of_whole(parse, of.token, number):
        return event_of(parse, number, value)
    clauses = [c for token in (of.token, number) for c in parse.children[token.i] if c.pos == "VERB"]
    defining = next((c for c in clauses if c.dep == "relcl" or (c.dep == "acl" and of.outcome)), None)
    itself = of.token.pos == "VERB" or of.topic == "price"
    own = defining or (of.token if itself else None)
    return event_at(parse, own, value) if own is not None else event_of(parse, of.token, value)


def _of_whole(parse: Parse, noun: Token, number: Token) -> bool:
    preposition = parse.tokens[noun.head]
    below = noun.dep == "pobj" and preposition.lemma.lower() == "of" and preposition.head == number.i
    return below and any(child.dep == "nummod" for child in parse.children[noun.i])
