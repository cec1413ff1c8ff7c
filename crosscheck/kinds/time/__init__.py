"""Times: when did, does or will an event happen, and how long does it take?"""

import re
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from crosscheck.events import (
    best_question,
    context_words,
    dated_word,
    dates_clause,
    event_at,
    is_reporting,
    near_words,
    speaker,
    turns_aside,
)
from crosscheck.kinds.time.clocks import likely
from crosscheck.kinds.time.dates import date_keys, likely_date
from crosscheck.kinds.time.lists import without_lists
from crosscheck.kinds.time.slips import slip_keys, slipped
from crosscheck.kinds.time.timings import TENURE, moved, same_event, stale, times_of_day
from crosscheck.kinds.time.weekdays import weekday_flaws
from crosscheck.likeness import cited_apart, event_subject, shortest_phrase
from crosscheck.models import Article, Claim, Event, Flaw, Match, Modality, Relation, Span, Verdict, surer
from crosscheck.syntax import Parse, Token, root_of
from crosscheck.values import times

_RECORD = re.compile(
    r"(?:\b(?:first|last|only|lowest|highest|worst|best|biggest|largest|most|record|level|\w+est)\b[^.;]{0,40}\bin"
    r"|\b(?:the|this|in|over|for|during)\s+(?:past|last|next|coming|previous))\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
# "As of 16:00" dates what is told, not what happened; a low of twelve years took no twelve years.
_AS_OF = re.compile(r"\bas\s+(?:of|at)\s+(?:the\s+)?$", re.IGNORECASE)
_EXTREME = re.compile(r"[\s-](?:low|high|peak|record|best|worst)s?\b", re.IGNORECASE)
_AFTER = re.compile(r"\bafter\s+(?:(?:about|around|some|nearly|almost|just|only|more than|over)\s+)?$", re.IGNORECASE)
_ROLLING = re.compile(r"(?:the\s+)?(?:past|last|next|coming|previous)\b", re.IGNORECASE)
_REACH = 80
# "VIENNA, Nov 7 (Agency) - Three people were killed": the day of writing.
_PLACE = re.compile(r"[A-Z][A-Z.'’/ -]+[A-Z](?:,\s[A-Z][\w.]+(?:\s[\w.]+){0,3})?,?\s+$")
_TEXT = re.compile(r"\s*(?:\([^()\n]{2,40}\)\s*)?(?:[—–-]|\n)")
_DIRECTION = {"past": "past", "future": "future"}


class TimeKind:
    """A claim is a time expression with the event it dates; only times of one event are compared."""

    name = "time"
    rule = "event-time"
    rules = ("event-time", "weekday-date")
    exclusive = True

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each time expression that belongs to an event."""
        found = (_claim(article, parse, expression) for expression in times.find(article.plain))
        claims = [claim for claim in found if claim is not None]
        told = frozenset(key for claim in claims for key in _keys(claim.value))
        yield from without_lists([replace(claim, told=told) for claim in claims])

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The place in the text: each expression dates its own event."""
        return claim.article, claim.span.start

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """The event's predicate with the type of time; for a stay also who stayed or where."""
        event, value = claim.event, claim.value
        if event is None or value.type == "set":
            return
        yield from date_keys(claim)
        if is_reporting(event.predicate):
            return
        yield event.predicate, value.type == "duration"
        yield from slip_keys(claim)
        if times_of_day(claim):
            yield "clock"
        if value.type == "duration" and event.predicate in TENURE:
            for participant in event.participants:
                if participant.key.startswith("="):
                    yield from ((word, "stay") for word in participant.key[1:].split())

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two events can be one: same tense, nobody at odds, somebody in common."""
        if times_of_day(left) != times_of_day(right) and self.compare(left, right) is None:
            return None
        if left.value.type == "duration":
            known = left.topic == right.topic or left.topic in TENURE
            return surer(same_event(left, right) if known else None, slipped(left, right))
        hours = times_of_day(left) and times_of_day(right)
        found = same_event(left, right) if hours or left.topic == right.topic else None
        if hours:
            return surer(found, likely(left, right))
        return surer(surer(found, slipped(left, right)), likely_date(left, right))

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the two times stand."""
        if left.text.lower() == right.text.lower():
            # The day they were written on may be a crawler's: the same words are no disagreement.
            return Verdict(Relation.SAME, f"both say {left.text}")
        if stale(left, right):
            return None
        verdict = times.relation(left.value, right.value)
        if verdict is None or verdict.relation is not Relation.CONFLICT:
            return verdict
        if cited_apart(left, right):
            reason = f"{verdict.reason}: {left.speaker} and {right.speaker} are cited"
            verdict = Verdict(Relation.DISPUTED, reason)
        return moved(left, right) or verdict

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks when, or how long, in the words of the sentence that makes the best question."""
        ask = "How long" if claims[0].value.type == "duration" else "When"
        asked = best_question([claim.event for claim in claims if claim.event])
        return f"{ask} {asked}?" if asked else f"{ask}: “{shortest_phrase(claims)}”?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The event: its predicate and the participants that all claims share."""
        return event_subject(claims)

    def show(self, claim: Claim[Any]) -> str:
        """The time as normalised."""
        return claim.text if "season" in claim.text.lower() else times.describe(claim.value)

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """Weekdays that do not fit their dates."""
        yield from weekday_flaws(claims)


def _claim(article: Article, parse: Parse, expression: times.TimeExpression) -> Claim[Any] | None:
    tokens = parse.within(expression.start, expression.end)
    if not tokens or _stands_after(_AS_OF, article.plain, expression.start):
        return None
    root = root_of(tokens)
    span = Span(start=expression.start, end=expression.end)
    word = dated_word(parse, root)
    if word is not None and (turns_aside(parse, word) or _dateline(article.plain, expression)):
        word = None
    event = event_at(parse, word, span) if word is not None else None
    direction = _DIRECTION.get(event.tense or "") if event else None
    value = times.resolve(expression, article.published, direction)
    if value is None or (value.type == "duration" and _record(article.plain, expression)):
        return None
    if value.modifier in ("since", "until") and event is not None:
        event, value = _itself(parse, root, event, value)
    number = parse.sentence_of[root.i]
    sentence, context = parse.span(number), context_words(parse, number, span)
    topic = event.predicate if event else ""
    if value.type == "duration" and _stands_after(_AFTER, article.plain, expression.start):
        topic += " after"  # What came then, and not how long it took.
    return Claim(
        "time", article.id, span, span.of(article.text), sentence, value, topic, event, context, article.published,
        speaker(parse, word) if word is not None else None, near=near_words(parse, number, span),
        depth=span.start / len(article.text), own=_keys(value)[0],
    )  # fmt: skip


def _keys(value: times.TimeValue) -> list[str]:
    """The minute of the day, the day, month and year by which the time is known wherever it is told."""
    minute = [f"{value.clock_low} minutes"] if value.has_clock else []
    return [*minute, *times.calendar_keys(value)]


def _itself(parse: Parse, root: Token, event: Event, value: times.TimeValue) -> tuple[Event, times.TimeValue]:
    """`The first since 2019, when they met`, `had not won since 2019`: they met, and won, in 2019 itself.

    So with `did not open until noon`: it opened at noon.
    """
    if event.modality is Modality.DENIED and event.tense == "past":
        return replace(event, modality=Modality.ASSERTED), replace(value, modifier=None)
    dated = value.modifier == "since" and dates_clause(parse, root)
    return event, replace(value, modifier=None) if dated else value


def _dateline(text: str, expression: times.TimeExpression) -> bool:
    """Whether it is the day of writing, behind the place in front of an article's first words."""
    line = text.rfind("\n", 0, expression.start) + 1
    near = expression.start - line <= _REACH and _TEXT.match(text, expression.end)
    return bool(near and _PLACE.match(text[line : expression.start]))


def _record(text: str, expression: times.TimeExpression) -> bool:
    """Whether the length tells how far back to look, not how long something took: the worst day in five years."""
    return (
        _stands_after(_RECORD, text, expression.start)
        or _ROLLING.match(text, expression.start) is not None
        or _EXTREME.match(text, expression.end) is not None
    )


def _stands_after(words: re.Pattern[str], text: str, start: int) -> bool:
    """Whether what begins at `start` stands right after such words."""
    return words.search(text[max(0, start - _REACH) : start]) is not None
