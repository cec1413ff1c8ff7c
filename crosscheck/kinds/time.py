"""Times: when did, does or will an event happen, and how long does it take?"""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from crosscheck.events import context_words, event_of, is_reporting
from crosscheck.likeness import event_subject, likeness, shortest_phrase
from crosscheck.models import Article, Claim, Flaw, Match, Relation, Span, Verdict
from crosscheck.syntax import Parse, Token
from crosscheck.values import times

_DIRECTION = {"past": "past", "future": "future"}


# Days between two dates that are more likely two events' than one's.
_YEARS_APART = 2 * 366


class TimeKind:
    """A claim is a time expression with the event it dates; only times of one event are compared."""

    name = "time"
    rule = "event-time"
    rules = ("event-time", "weekday-date")
    exclusive = True

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each time expression that belongs to an event."""
        for expression in times.find(article.plain):
            claim = _claim(article, parse, expression)
            if claim is not None:
                yield claim

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The place in the text: each expression dates its own event."""
        return claim.article, claim.span.start

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The event's predicate with the type of time."""
        if claim.event is not None and not is_reporting(claim.event.predicate) and claim.value.type != "set":
            yield claim.event.predicate, claim.value.type == "duration"

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two events can be one: same tense, nobody at odds, somebody in common."""
        if _clock(left) != _clock(right) and self.compare(left, right) is None:
            return None
        found = likeness(left, right)
        return Match(max(min(0.15 + found.score - _far(left, right), 1.0), 0.0), found.why) if found else None

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two times stand."""
        if left.text.lower() == right.text.lower():
            # The day they were written on may be a crawler's: the same words are no disagreement.
            return Verdict(Relation.SAME, f"both say {left.text}")
        return times.relation(left.value, right.value)

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks when, or how long, in the words of the first sentence's event."""
        ask = "How long" if claims[0].value.type == "duration" else "When"
        return f"{ask}: “{shortest_phrase(claims)}”?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The event: its predicate and the participants that all claims share."""
        return event_subject(claims)

    def show(self, claim: Claim[Any]) -> str:
        """The time as normalised."""
        return times.describe(claim.value)

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """Weekdays that do not fit their dates."""
        return ()


def _far(left: Claim[Any], right: Claim[Any]) -> float:
    """What speaks against one event because its two times are years apart."""
    known = [claim.value.candidates[0][0] for claim in (left, right) if claim.value.candidates]
    return 0.3 if len(known) == 2 and abs(known[0] - known[1]).days > _YEARS_APART else 0.0


def _claim(article: Article, parse: Parse, expression: times.TimeExpression) -> Claim[Any] | None:
    tokens = parse.within(expression.start, expression.end)
    if not tokens:
        return None
    root = _root(tokens)
    found = event_of(parse, root)
    event = found[0] if found else None
    direction = _DIRECTION.get(event.tense or "") if event else None
    value = times.resolve(expression, article.published, direction)
    if value is None:
        return None
    span = Span(start=expression.start, end=expression.end)
    number = parse.sentence_of[root.i]
    sentence, context = parse.span(number), context_words(parse, number, span)
    topic = event.predicate if event else ""
    return Claim("time", article.id, span, span.of(article.text), sentence, value, topic, event, context)


def _root(tokens: list[Token]) -> Token:
    inside = {token.i for token in tokens}
    return next((t for t in tokens if t.head not in inside or t.head == t.i), tokens[0])


def _clock(claim: Claim[Any]) -> bool:
    return str(claim.value.granularity) in ("hour", "minute", "second")
