"""Times: when did, does or will an event happen, and how long does it take?"""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from crosscheck.events import context_words, dates_clause, event_of, is_reporting
from crosscheck.likeness import event_subject, likeness, shortest_phrase
from crosscheck.models import Article, Claim, Flaw, Match, Relation, Span, Verdict
from crosscheck.syntax import Parse, Token
from crosscheck.values import times
from crosscheck.weekdays import weekday_flaws

_DIRECTION = {"past": "past", "future": "future"}


# Days between two publications of one story.
_FRESH = 14
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
        if _stale(left, right):
            return None
        verdict = times.relation(left.value, right.value)
        return (
            _updated(left, right)
            if verdict and verdict.relation is Relation.CONFLICT and _moved(left, right)
            else verdict
        )

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
        yield from weekday_flaws(claims)


def _moved(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether what was planned was told on different days: a plan may move."""
    planned = any(claim.event and claim.event.tense == "future" for claim in (left, right))
    if not planned or left.published is None or right.published is None:
        return False
    return left.published.date() != right.published.date()


def _updated(left: Claim[Any], right: Claim[Any]) -> Verdict:
    earlier, later = sorted((left, right), key=lambda claim: (str(claim.published), claim.article))
    return Verdict(Relation.UPDATE, f"planned for {earlier.text} at first, for {later.text} in the later article")


def _far(left: Claim[Any], right: Claim[Any]) -> float:
    """What speaks against one event because its two times are years apart."""
    known = [claim.value.candidates[0][0] for claim in (left, right) if claim.value.candidates]
    return 0.3 if len(known) == 2 and abs(known[0] - known[1]).days > _YEARS_APART else 0.0


def _stale(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether a time rests on a publication date that is far from the other article's: one may be a crawler's."""
    if not (_floating(left) or _floating(right)):
        return False
    if left.published is None or right.published is None:
        return left.article != right.article
    return abs(left.published.replace(tzinfo=None) - right.published.replace(tzinfo=None)).days > _FRESH


def _floating(claim: Claim[Any]) -> bool:
    """Whether the words alone do not tell the date: a weekday, last week, this year."""
    value: times.TimeValue = claim.value
    return bool(value.candidates) and value.year is None and (value.relative or value.month is None)


def _claim(article: Article, parse: Parse, expression: times.TimeExpression) -> Claim[Any] | None:
    tokens = parse.within(expression.start, expression.end)
    if not tokens:
        return None
    root = _root(tokens)
    span = Span(start=expression.start, end=expression.end)
    event = event_of(parse, root, span)
    direction = _DIRECTION.get(event.tense or "") if event else None
    value = times.resolve(expression, article.published, direction)
    if value is None:
        return None
    if value.modifier == "since" and event is not None and dates_clause(parse, root):
        # "the first since 2019, when they met": they met in 2019 itself.
        value = replace(value, modifier=None)
    number = parse.sentence_of[root.i]
    sentence, context = parse.span(number), context_words(parse, number, span)
    topic = event.predicate if event else ""
    return Claim(
        "time", article.id, span, span.of(article.text), sentence, value, topic, event, context, article.published
    )


def _root(tokens: list[Token]) -> Token:
    inside = {token.i for token in tokens}
    return next((t for t in tokens if t.head not in inside or t.head == t.i), tokens[0])


def _clock(claim: Claim[Any]) -> bool:
    return str(claim.value.granularity) in ("hour", "minute", "second")
