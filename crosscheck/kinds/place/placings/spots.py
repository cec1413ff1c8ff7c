"""Whether two sentences tell of one event at two places, by all that they have in common."""

from typing import Any

from crosscheck.events import canonical, stem
from crosscheck.kinds.place.locations.bearers import AGED
from crosscheck.kinds.place.locations.journeys import MOVING
from crosscheck.kinds.place.locations.scenes import HABITS
from crosscheck.kinds.place.locations.spots import THING
from crosscheck.kinds.place.placings.absence import unheard_of
from crosscheck.kinds.place.placings.events import other_days
from crosscheck.likeness import LIGHT, compatible, in_common
from crosscheck.models import Claim, Match, Relation, shown
from crosscheck.odds import odds, pieces, telling
from crosscheck.values import times
from crosscheck.values.meanings import one_thing
from crosscheck.values.names import known

# Zipf frequency from which on a word tells hardly anything, what it tells then, and how much words can tell in all.
_COMMON, _LITTLE, _MUCH = 5.5, 0.3, 6.0
_MOST = 2
# Share of an article in which it tells what it is about.
_LEAD = 0.15
# Below this the map need not be asked.
_LEAST = 0.4
# What is done in many places.
_ANYWHERE = frozenset(map(stem, HABITS | MOVING))
# How alike sentences must be that name nobody in common, in share of their words and in how rare these are.
_ALIKE = 1.6


def same_spot(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure the model is; None where an article knows the other's place, or the events cannot be one."""
    if left.article == right.article or left.event is None or right.event is None:
        return None
    if left.value.name in right.value.named or right.value.name in left.value.named:
        return None
    if other_days(left.value, right.value) or not compatible(left.event, right.event):
        return None
    found = evidence(left, right)
    sure = odds("spot", found)
    if sure < _LEAST or not _bound(found) or not unheard_of(left.value, right.value):
        return None
    return Match(sure, (*_reasons(left, right), "neither article names the other place"), pieces("spot", found))


def evidence(left: Claim[Any], right: Claim[Any]) -> dict[str, float]:
    """What the model weighs."""
    told = telling(left, right)
    one, other = _keys(left, THING), _keys(right, THING)
    same = any(canonical(a) == canonical(b) or one_thing(a, b) for a in one for b in other)
    words = sum(max(_COMMON - known(shown(word)), _LITTLE) for word in sorted(_words(left, right)))
    return {
        "context": told["context"],
        "words": min(words, _MUCH),
        "predicate": max(told["predicate"], 0.0),
        "tenses": told["tenses"],
        "takers": float(min(len(_takers(left) & _takers(right)), _MOST)),
        "names": float(min(len(_named(left) & _named(right)), _MOST)),
        "things": float(same),
        "things-apart": float(bool(one and other) and not same),
        "ages": float(bool(_keys(left, AGED) & _keys(right, AGED))),
        "days": float(_one_day(left, right)),
        "anywhere": float(
            any(claim.event is not None and claim.event.predicate in _ANYWHERE for claim in (left, right))
        ),
        "leads": float(max(left.depth, right.depth) < _LEAD),
    }


def _bound(found: dict[str, float]) -> bool:
    """Whether a name, an age or a day binds the two, and more than a name does."""
    alike = found["context"] * found["words"] > _ALIKE
    if not alike and not any(found[what] for what in ("names", "ages", "days")):
        return False
    telling = ("things", "ages", "days") if found["anywhere"] else ("words", "things", "days")
    return any(found[what] for what in telling)


def _reasons(left: Claim[Any], right: Claim[Any]) -> list[str]:
    names, common = sorted(_named(left) & _named(right)), left.context & right.context
    both = ["both name " + " and ".join(map(shown, names))] if names else []
    return [*both, *([in_common(common)] if common else [])]


def _words(left: Claim[Any], right: Claim[Any]) -> frozenset[str]:
    """Stems of the words that both sentences have, names aside."""
    names = {stem(word) for name in _named(left) & _named(right) for word in name.removeprefix("=").split()}
    return (left.context & right.context) - names - LIGHT


def _named(claim: Claim[Any]) -> set[str]:
    """Whom the sentence names, or means by a pronoun."""
    among = claim.event.participants if claim.event else ()
    return {*claim.named, *(p.key for p in among if p.key.startswith("="))}


def _takers(claim: Claim[Any]) -> set[str]:
    """Who and what takes part in the event; ages and the building are other evidence."""
    among = claim.event.participants if claim.event else ()
    things = _keys(claim, THING)
    return {canonical(p.key) for p in among if p.role != AGED and p.key not in things}


def _keys(claim: Claim[Any], role: str) -> set[str]:
    return {p.key for p in claim.event.participants if p.role == role} if claim.event else set()


def _one_day(left: Claim[Any], right: Claim[Any]) -> bool:
    found = [times.relation(one, other) for one in left.value.dates for other in right.value.dates]
    return any(verdict is not None and verdict.relation is Relation.SAME for verdict in found)
