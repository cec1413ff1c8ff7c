"""Whether two times date one event, or two lengths one stretch, with the reasons in plain words."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from crosscheck.events import canonical, stem
from crosscheck.likeness import LIGHT, likeness, places_apart, places_of, shared_names
from crosscheck.models import Claim, Match, Relation, Verdict, Weight, later_by, shown, weighed
from crosscheck.values import times
from crosscheck.values.meanings import known_verb, one_deed

_BASE = Weight("both say when, or for how long", 0.15)
_CLEAR = 0.15
# Characters in which an article tells what it is about.
_OPENING = 700
# Days between two dates that are more likely two events' than one's.
_YEARS_APART = 2 * 366
_WEEKS = 45
# "Fell 2,000 points in nine days": the time over which one measures, not how long it took.
_STEPS = frozenset(stem(verb) for verb in "rise fall gain lose slip".split())
_PRICES = frozenset("share stock index price rate yen dollar euro pound currency oil market".split())
_DOING = ("subject", "object")
_STAGES = frozenset("round leg stage phase half quarter semifinal quarterfinal primary runoff".split())
# What is so at one time may be so at another.
_STATES = frozenset(
    stem(verb) for verb in "employ own live know earn cost hold work study contain weigh total represent".split()
)
# So many times as long as another is no slip for it.
_TIMES = 10
# Days for which something is news.
_JUST = 3
_LATER = 2
_MARKETED = frozenset(map(stem, ("sale", "release", "debut", "premiere")))
_WEEK = 7
# Days by which what was planned can have come to differ from what was done.
_KEPT = 2
# Between two articles less far apart a plan seldom changes without their saying so.
_MOVED = timedelta(days=1)
# Days between two publications of one story.
_FRESH = 14
# Verbs that leave it to their objects to say what happened.
EMPTY = LIGHT | frozenset(map(stem, "bring put hold set call run turn move work hand play".split()))
# What a person does somewhere for years, whichever verb says so.
TENURE = frozenset("spend play work serve coach live stay manag lead teach".split())


def same_event(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure it is that both tell when, or how long, the same happened, and why; None if it cannot be."""
    if two_events(left, right):
        return None
    if _kept(left, right) or _due(left, right):
        left, right = _timeless(left), _timeless(right)
    found = _tenure(left, right) or likeness(left, right)
    if found is None:
        return None
    far = Weight("the times are far apart", -_far(left, right))
    clear = Weight("one verb, tense and who takes part go together", _clearly(left, right))
    return found.adding(_BASE, far, clear)


def two_events(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether something but the words for what happened says that the two times are not of one event."""
    return (
        places_apart(left, right)
        or _one_market(left, right)
        or _own_news(left, right)
        or _background(left, right)
        or _idle(left)
        or _idle(right)
        or _stages(left) != _stages(right)
        or _lengths_apart(left.value, right.value)
    )


def _lengths_apart(left: times.TimeValue, right: times.TimeValue) -> bool:
    """Whether one length is many times the other: slips are of a digit, or of the unit with the number as it is."""
    if not left.seconds_low or not right.seconds_low or left.type != "duration" or right.type != "duration":
        return False
    small, large = sorted((left.seconds_low, right.seconds_low))
    numbers = {"".join(c for c in value.edtf if c.isdigit()) for value in (left, right)}
    return large > _TIMES * small and len(numbers) > 1


def two_deeds(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the same one does, or suffers, two different things: is arrested on one day and in court on another."""
    one, other = left.event, right.event
    if one is None or other is None or one.predicate == other.predicate:
        return False
    if one.predicate in LIGHT or other.predicate in LIGHT:
        return False
    ours, theirs = ({canonical(p.key) for p in event.participants if p.role in _DOING} for event in (one, other))
    return bool(ours & theirs)


def two_verbs(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether two verbs that say what happened tell of different deeds, whoever does them: closed and inspected."""
    events = [claim.event for claim in (left, right) if claim.event]
    if len({event.predicate for event in events}) < 2 or any(event.predicate in EMPTY for event in events):
        return False
    one, other = (shown(event.predicate) for event in events)
    return known_verb(one) and known_verb(other) and not one_deed(one, other)


def moved(left: Claim[Any], right: Claim[Any]) -> Verdict | None:
    """That a plan was moved, or not kept to the minute, where what differs was planned in at least one article."""
    plans = [planned(claim) for claim in (left, right)]
    if left.published is None or right.published is None or not any(plans):
        return None
    if all(plans):
        if abs(later_by(left.published, right.published)) < _MOVED:
            return None
        ordered = (later_by(left.published, right.published), right.article) >= (timedelta(), left.article)
        earlier, later = (left, right) if ordered else (right, left)
        return Verdict(Relation.UPDATE, f"planned for {earlier.text} at first, for {later.text} in the later article")
    plan, deed = (left, right) if plans[0] else (right, left)
    return Verdict(Relation.UPDATE, f"planned for {plan.text}, but {deed.text} is when it happened")


def planned(claim: Claim[Any]) -> bool:
    """Whether it is told as something to come, be it in the present: `the rule applies from May 1` in April."""
    tense = claim.event.tense if claim.event else None
    if tense in ("past", "future") or claim.published is None or not claim.value.candidates:
        return tense == "future"
    return bool(claim.value.candidates[0][0] > claim.published.replace(tzinfo=None))


def stale(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether a time rests on a publication date that is far from the other article's: one may be a crawler's."""
    if not (_floating(left) or _floating(right)) or _plans(left, right):
        return False
    if left.published is None or right.published is None:
        return left.article != right.article
    return abs(later_by(left.published, right.published)).days > _FRESH


def _plans(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether both tell what is to come: plans are made months ahead, and reported all the while."""
    return all(c.event is not None and c.event.tense == "future" and c.published is not None for c in (left, right))


def _clearly(left: Claim[Any], right: Claim[Any]) -> float:
    """What it adds that one word, tense and two named ones, or one and both articles' openings, go together."""
    one, other = left.event, right.event
    if one is None or other is None or one.predicate != other.predicate or one.modality != other.modality:
        return 0.0
    needed = 1 if all(claim.sentence.start < _OPENING for claim in (left, right)) else 2
    alike = one.tense is not None and one.tense == other.tense and len(shared_names(one, other)) >= needed
    return _CLEAR if alike and left.article != right.article else 0.0


def _tenure(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """`spent seven years with Leeds`, `played eight seasons for Leeds`: one and the same stay."""
    one, other = left.event, right.event
    if left.value.type != "duration" or one is None or other is None or left.article == right.article:
        return None
    if one.predicate not in TENURE or other.predicate not in TENURE:
        return None
    names = shared_names(one, other)
    why = "both tell how long " + " was with ".join(shown(n) for n in names)
    return weighed((why,), Weight(why, 0.4)) if len(names) > 1 else None


def _kept(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether one tells the plan and the other what came of it, on about the same days."""
    tenses = {claim.event.tense for claim in (left, right) if claim.event}
    dates = [claim.value.candidates[0][0] for claim in (left, right) if claim.value.candidates]
    if tenses != {"past", "future"} or len(dates) < 2 or left.article == right.article:
        return False
    return abs((dates[0] - dates[1]).days) <= _KEPT and all(times_of_day(claim) for claim in (left, right))


def _due(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether both tell what is to come, one in the present: `takes effect on May 4`, `will come into force`."""
    tenses = {claim.event.tense for claim in (left, right) if claim.event}
    return tenses == {"present", "future"} and all(planned(c) or c.published is None for c in (left, right))


def times_of_day(claim: Claim[Any]) -> bool:
    """Whether it gives an hour, not only a date."""
    value: times.TimeValue = claim.value
    return value.has_clock and value.type != "duration"


def _timeless(claim: Claim[Any]) -> Claim[Any]:
    return replace(claim, event=replace(claim.event, tense=None)) if claim.event else claim


def _far(left: Claim[Any], right: Claim[Any]) -> float:
    """What speaks against one event because its two times are far apart: slips are of days, or of a year."""
    known = [claim.value.candidates[0][0] for claim in (left, right) if claim.value.candidates]
    if len(known) < 2:
        return 0.0
    apart = abs(known[0] - known[1]).days
    years = all(str(claim.value.granularity) == "year" for claim in (left, right))
    coming = any(claim.event is not None and claim.event.tense == "future" for claim in (left, right))
    return 0.3 if apart > _YEARS_APART else 0.2 if apart > _WEEKS and not years and not coming else 0.0


def _own_news(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether each of two articles, written days apart, tells what had just happened then."""
    days = [_age(claim) for claim in (left, right)]
    if None in days or left.published is None or right.published is None:
        return False
    fresh = all(day is not None and -1 <= day <= _JUST for day in days)
    return fresh and abs(later_by(left.published, right.published)).days >= _LATER


def _one_market(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether only one says in which country it is that something goes on sale, for each has its own day."""
    if not (_sold(left) and _sold(right)):
        return False
    return bool(places_of(left)) != bool(places_of(right))


def _sold(claim: Claim[Any]) -> bool:
    words = {claim.event.predicate, *(p.key for p in claim.event.participants)} if claim.event else set()
    return bool(words & _MARKETED)


def _background(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether one dates the news to the day and the other something like it to a month or year long before."""
    return any(_fresh(one) and _coarse(other) and _distant(one, other) for one, other in ((left, right), (right, left)))


def _fresh(claim: Claim[Any]) -> bool:
    age = _age(claim)
    return age is not None and -_WEEK <= age <= _WEEK


def _coarse(claim: Claim[Any]) -> bool:
    return str(claim.value.granularity) in ("month", "season", "year", "decade", "century")


def _distant(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether more than some weeks lie between the two."""
    spans = [claim.value.candidates[0] for claim in (left, right) if claim.value.candidates]
    if len(spans) < 2:
        return False
    (_, earlier), (later, _) = sorted(spans)
    return bool((later - earlier).days > _WEEKS)


def _age(claim: Claim[Any]) -> int | None:
    """How many days before publication the time lies, where both are known to the day."""
    fine = str(claim.value.granularity) in ("day", "part", "hour", "minute", "second")
    if not claim.value.candidates or claim.published is None or not fine:
        return None
    first: datetime = claim.value.candidates[0][0]
    return (claim.published.replace(tzinfo=None) - first).days


def _idle(claim: Claim[Any]) -> bool:
    """Whether it says no event's time: what was so at some hour, or the lowest in so many years."""
    if claim.event is None:
        return False
    if claim.value.type == "duration":
        return claim.event.predicate in _STEPS and str(claim.value.granularity) not in ("second", "minute")
    if claim.event.predicate in _STATES or (claim.event.predicate in _STEPS and _daily(claim)):
        return True
    return claim.event.predicate in LIGHT and times_of_day(claim)


def _stages(claim: Claim[Any]) -> frozenset[str]:
    """Which round, leg or game of something longer is meant, if one is."""
    parts = [p.words for p in claim.event.participants if p.words & _STAGES] if claim.event else []
    return frozenset().union(*parts)


def _daily(claim: Claim[Any]) -> bool:
    """Whether it is of prices, which rise and fall every day."""
    assert claim.event is not None
    return any(participant.words & _PRICES for participant in claim.event.participants)


def _floating(claim: Claim[Any]) -> bool:
    """Whether the words alone do not tell the date: a weekday, last week, this year."""
    value: times.TimeValue = claim.value
    return bool(value.candidates) and value.year is None and (value.relative or value.month is None)
