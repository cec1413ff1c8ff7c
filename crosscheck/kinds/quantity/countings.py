"""Whether two numbers count or measure the same things, with the reasons in plain words."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from crosscheck.events import canonical, stem
from crosscheck.kinds.quantity.counted.updates import grows
from crosscheck.likeness import LIGHT, likeness, places_apart
from crosscheck.models import Claim, Match, Weight, later_by, weighed
from crosscheck.odds import elsewhere
from crosscheck.values import quantities

# Nouns that so many things are counted in that they identify none.
_COMMON = frozenset(
    """people person man woman child year month day week hour minute time percent dollar thing case game point yard
    home country company state player member part side place percentage way""".split()
)
# Of these measures an attributive number that names none is the size that matters.
_MAIN = frozenset(("depth", "height", "length", "weight", ""))
# Of these every day has its own figure.
_DAILY = frozenset("share stock index price value rate sale yen dollar euro pound dax nasdaq dow".split())
_STEPS = frozenset(stem(verb) for verb in "rise fall slip gain lose add shed drop close trade stand".split())
_HOUR = 3600
_ENDS = frozenset(map(stem, "close end finish settle".split()))
_BARGAINS = frozenset(map(stem, ("buy", "sell", "pay")))
_OWNERS = ("subject", "of")
_SMALL = 10
_FAR = 3.0
_NEAR = 1.5
_OTHERS = "the articles give other numbers for such things"


def same_things(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure it is that one thing is counted, and why; None if it cannot be."""
    one, other = left.value, right.value
    if one.outcome != other.outcome or not _one_measure(one.attribute, other.attribute):
        return None
    if other_occasion(left, right) or (one.words - other.words and other.words - one.words):
        return None
    left, right = _lasting(left, right), _lasting(right, left)
    years = Weight("both name the same year", 0.15 if one.anchor.years & other.anchor.years else 0.0)
    found = _befallen if one.outcome and left.topic == "people" else _counted
    return found(left, right, (_nearness(left, right), years))


def other_occasion(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two numbers are of other years, days, parts of a game or of one that only one article tells of."""
    return left.value.anchor.apart(right.value.anchor) or one_unknown(left, right) or other_time(left, right)


def one_unknown(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the number is that of somebody of whom only one of two articles tells."""
    across = left.article != right.article and not left.value.outcome
    return across and (_not_told_of(left, right) or _not_told_of(right, left))


def moving(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether it is by how much something rose or fell, or each names the stretch in which it counts, another one."""
    stretches = left.value.scopes, right.value.scopes
    moves = {word for claim in (left, right) for word in claim.topic.split()} & _STEPS
    return bool(moves) or (all(stretches) and stretches[0] != stretches[1])


def other_time(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two numbers are of other days or parts of a game."""
    return _other_day(left, right) or _other_scope(left, right)


def on_others(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether what they are on or for has no word in common: a tariff on steel, one on timber."""
    ours, theirs = left.value.target, right.value.target
    return bool(ours and theirs) and not ours & theirs


def _other_day(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether it is what changes from day to day, told on different days."""
    daily = any(word in _DAILY or word in _STEPS for word in left.topic.split())
    if not daily or _bargained(left) or _bargained(right) or left.published is None or right.published is None:
        return False
    if left.published.date() != right.published.date():
        return True
    return _traded(left) and _traded(right) and _hours_apart(left, right) and not _closes(left, right)


def _bargained(claim: Claim[Any]) -> bool:
    """Whether it is what somebody paid for something, which stays as it was."""
    return claim.topic == "price" and claim.event is not None and claim.event.predicate in _BARGAINS


def _traded(claim: Claim[Any]) -> bool:
    """Whether it is how a share or an index moved: what a name alone does in percent, it does on an exchange."""
    first, *rest = claim.topic.split()
    return first in _DAILY or (bool(rest) and rest[-1] in _STEPS and first in claim.value.names)


def _hours_apart(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether prices had time to move between the two."""
    assert left.published is not None
    assert right.published is not None
    return abs(later_by(left.published, right.published).total_seconds()) >= _HOUR


def _closes(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether both tell how the day of trading ended."""
    return all(claim.context & _ENDS for claim in (left, right))


def _not_told_of(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether a named one, whose number the one article gives, is nowhere in the other."""
    owners = [
        set(p.key[1:].split())
        for p in (left.event.participants if left.event else ())
        if p.role in _OWNERS and p.key.startswith("=")
    ]
    return bool(owners) and not any(words & right.value.told for words in owners)


def _other_scope(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether they count in different parts of a game, or in a game and in a season."""
    scopes = left.value.scopes, right.value.scopes
    # "31 in two rounds" is a total, whatever stretch the other number is of.
    totals = [{scope for scope in of if " " in scope} for of in scopes]
    return (scopes[0] != scopes[1] and all(scopes)) or bool(totals[0]) != bool(totals[1])


def _lasting(claim: Claim[Any], other: Claim[Any]) -> Claim[Any]:
    """The claim without its tense where both tell what is or will be: a plan has its numbers now."""
    tenses = {one.event.tense for one in (claim, other) if one.event}
    if claim.event is None or not tenses <= {"present", "future"}:
        return claim
    return replace(claim, event=replace(claim.event, tense=None))


def _one_measure(left: str, right: str) -> bool:
    return left == right or (not (left and right) and {left, right} <= _MAIN)


def _befallen(left: Claim[Any], right: Claim[Any], more: Iterable[Weight]) -> Match | None:
    """How many were hurt: of the story's event, if the lead says so or the sentences share much."""
    one, other = left.value, right.value
    leads = one.lead + other.lead
    elsewhere = one.names and other.names and not one.names & other.names
    if one.words != other.words or (elsewhere and leads < 2) or places_apart(left, right):
        return None
    found = likeness(left, right, needed=0)
    if found is None:
        return None
    told, opens = f"both tell how many were {one.outcome}", "both open the article with it"
    why = (told, *([opens] if leads == 2 else []), *found.why)
    lead = Weight(opens if leads == 2 else "one opens the article with it", 0.15 * leads)
    others = Weight(_OTHERS, -0.1 * min(one.rivals + other.rivals, 3))
    return weighed(why, Weight(told, 0.25), lead, *found.weights, others, *more)


def _counted(left: Claim[Any], right: Claim[Any], more: Iterable[Weight]) -> Match | None:
    one, other = left.value, right.value
    telling = not (left.topic in _COMMON or one.rivals or other.rivals or _small(left) or _small(right))
    if on_others(left, right):
        return None
    if left.topic == "price" and _other_goods(left, right):
        return None
    own = left.article == right.article
    if not telling:
        # That both speak of what they count is no second thing in common.
        left, right = _without_counted(left), _without_counted(right)
    found = likeness(left, right, needed=(1 if own else 0) if telling else None)
    if found is None:
        return None
    noun = left.topic if left.value.outcome == "" else f"{left.topic} {left.value.outcome}"
    why = f"both count {noun}"
    twice = telling and own and found.why and left.event and right.event
    pieces = [Weight(why, 0.1 if left.topic in _COMMON else 0.25), *_of_counting(left, right, telling=telling)]
    if twice and left.event and right.event and left.event.predicate == right.event.predicate:
        pieces.append(Weight("the article counts such things twice only, with one verb", 0.1))
    return weighed((why, *found.why), *pieces, *found.weights, *more)


def _of_counting(left: Claim[Any], right: Claim[Any], *, telling: bool) -> Iterator[Weight]:
    """What the numbers and the words right around them say for and against one thing."""
    one, other = left.value, right.value
    yield Weight("neither article counts other such things", 0.1 if telling else 0.0)
    yield Weight("words that narrow it stand in one only", -min(0.08 * len(one.words ^ other.words), 0.2))
    yield Weight("both numbers are small", -0.1 if _small(left) and _small(right) else 0.0)
    if not grows(left):
        yield Weight("different things are said of it", -0.1 if _two_deeds(left, right) else 0.0)
        apart = one.names and other.names and not one.names & other.names
        yield Weight("the sentences name different ones", -0.2 if apart else 0.0)
    yield Weight(_OTHERS, -0.05 * min(one.rivals + other.rivals, 4))
    yield Weight("one sentence gives several such measures", -0.3 if one.crowded or other.crowded else 0.0)


def _without_counted(claim: Claim[Any]) -> Claim[Any]:
    if claim.event is None:
        return claim
    others = tuple(p for p in claim.event.participants if canonical(p.key) != claim.topic)
    return replace(claim, event=replace(claim.event, participants=others))


def _other_goods(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether both name what was bought, and not the same: a takeover of one firm, a stake in another."""
    ours, theirs = _goods(left), _goods(right)
    return bool(ours and theirs) and not ours & theirs


def _goods(claim: Claim[Any]) -> set[str]:
    among = claim.event.participants if claim.event else ()
    return {word for p in among if p.role in ("object", "of", "for") and p.key.startswith("=") for word in p.words}


def _two_deeds(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the sentences say different things of what they count: loans received, loans sought."""
    verbs = {claim.event.predicate for claim in (left, right) if claim.event}
    return len(verbs) > 1 and not verbs & LIGHT


def _small(claim: Claim[Any]) -> bool:
    """Whether it is a count that often is of a part: two of the players, three of the planes."""
    value = claim.value.quantity
    return value.dimension == "count" and value.high is not None and value.high <= _SMALL


def _nearness(left: Claim[Any], right: Claim[Any]) -> Weight:
    """Numbers for one thing are seldom far apart: points for near ones, against those of another size."""
    small, large = sorted((left.value.quantity.size, right.value.quantity.size))
    vague = left.value.quantity.vague or right.value.quantity.vague
    if small > 0 and quantities.same_digits(small, large) and not elsewhere(left, right):
        return Weight("the same digits in another order", 0.2)
    if small > 0 and large <= _NEAR * small:
        return Weight("the numbers are near each other", 0.1)
    return Weight("the numbers are of different size", -0.3 if large > _FAR * small > 0 and not vague else 0.0)
