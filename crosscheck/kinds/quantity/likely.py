"""How likely two numbers count the same things, by the fitted model: where the words differ too much for rules."""

import math
from typing import Any

from crosscheck.events import stem
from crosscheck.kinds.quantity.countings import moving, on_others, one_unknown, other_time
from crosscheck.likeness import in_common, named_in_both
from crosscheck.models import Claim, Match, shown
from crosscheck.odds import elsewhere, odds, pieces, telling
from crosscheck.values import quantities, wordvectors
from crosscheck.values.meanings import one_thing

_NEAR, _FAR = 1.5, 3.0
# Larger counts than this are seldom of a part only.
_SMALL = 10
# A story tells many of these, of all sorts of things.
_MEASURES = frozenset("length area volume mass speed duration temperature".split())
# From here on so much is alike that no sign of another bearer counts.
_SURE = 0.9
# Below this a match has no chance, so that nobody will ask what it is made of.
_LEAST = 0.35
# Digits of a number that few other things in a story have, in whatever order.
_TELLING = 3
# From here on two nouns are near in meaning.
_AKIN = 0.45
# A two-storey house is so described.
_DESCRIBED = frozenset("storey story floor".split())


def likely(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure the model is, and what speaks for it; None for what it does not decide.

    Within one article it decides nothing: writers count many like things, and seldom one thing twice.
    """
    swapped = _swapped(left, right)
    if left.article == right.article or not (_known(left, swapped) and _known(right, swapped)):
        return None
    if left.topic != right.topic and left.value.quantity.dimension == "count" and not _one_thing(left, right):
        return None
    if left.value.attribute != right.value.attribute or (_apart(left, right) and not swapped):
        return None
    others = other_time(left, right)
    if moving(left, right) and (left.topic != right.topic or others):
        return None
    if (others or on_others(left, right)) and not swapped:
        return None
    found = evidence(left, right)
    sure = odds("quantity", found)
    if sure < _SURE and one_unknown(left, right) and not swapped:
        return None
    return Match(sure, tuple(_reasons(left, right)), pieces("quantity", found) if sure >= _LEAST else ())


def decides(claim: Claim[Any]) -> bool:
    """Whether it is a count, a sum or a share: of those to whom something happened and of lengths rules know more."""
    quantity = claim.value.quantity
    return _plain(claim) and quantity.dimension not in _MEASURES


def _apart(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two are of different years."""
    apart: bool = left.value.anchor.apart(right.value.anchor)
    return apart


def _known(claim: Claim[Any], swapped: bool) -> bool:
    """Whether it decides of the number; of measures only where two have their digits in another order."""
    return decides(claim) or (swapped and _plain(claim))


def _plain(claim: Claim[Any]) -> bool:
    quantity = claim.value.quantity
    return not (quantity.vague or quantity.additional or claim.value.outcome or claim.topic in _DESCRIBED)


def _one_thing(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two nouns can be of one thing; with many digits in another order, where both name one as well."""
    if left.named & right.named and len(quantities.digits(left.value.quantity.size)) >= _TELLING:
        return True
    return one_thing(left.topic, right.topic) or wordvectors.similarity(stem(left.topic), stem(right.topic)) >= _AKIN


def evidence(left: Claim[Any], right: Claim[Any]) -> dict[str, float]:
    """What the model weighs."""
    one, other = left.value, right.value
    sizes = sorted(value.quantity.size for value in (one, other))
    return {
        **telling(left, right),
        **_sizes(*sizes),
        "swapped": float(_swapped(left, right)),
        "topic": float(left.topic == right.topic),
        "topics": wordvectors.similarity(stem(left.topic), stem(right.topic)),
        "narrowed": len(one.words & other.words) / max(len(one.words | other.words), 1),
        "narrowed-apart": float(bool(one.words - other.words and other.words - one.words)),
        "lead": float(one.lead + other.lead),
        "names-apart": float(bool(one.names and other.names and not one.names & other.names)),
        "small": float(one.quantity.dimension == "count" and sizes[1] <= _SMALL),
        "percent": float(one.quantity.dimension == "percent"),
    }


def _swapped(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether the two have the same digits in another order, and neither article gives the other's number too."""
    sizes = sorted(claim.value.quantity.size for claim in (left, right))
    return quantities.same_digits(*sizes) and not elsewhere(left, right)


def _sizes(small: float, large: float) -> dict[str, float]:
    return {
        "close": float(small > 0 and large <= _NEAR * small),
        "far": float(small <= 0 or large > _FAR * small),
        "ratio": math.log10(large / small) if small > 0 else 2.0,
        "digits": float(min(len(quantities.digits(small)), len(quantities.digits(large)))),
    }


def _reasons(left: Claim[Any], right: Claim[Any]) -> list[str]:
    same = f"both count {shown(left.topic)}" if left.topic == right.topic else ""
    nouns = same or f"one counts {shown(left.topic)}, the other {shown(right.topic)}"
    common = left.context & right.context
    return [nouns, *named_in_both(left, right), *([in_common(common)] if common else [])]
