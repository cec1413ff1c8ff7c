"""Two amounts that are the ends of one range: "10 to 12 feet", "$2-3 billion", "between 8% and 15.5%"."""

import re
from dataclasses import replace

from crosscheck.values.quantities.amounts import Amount, amount_at
from crosscheck.values.quantities.modifiers import modifier_before
from crosscheck.values.quantities.numeral import SPACE, Numeral
from crosscheck.values.quantities.units import COUNT
from crosscheck.values.quantities.years import COUNTABLE

_JOINT = re.compile(
    rf"(?:(?P<dash>{SPACE}?[-–—‒]{SPACE}?|-to-)|{SPACE}(?P<to>to){SPACE}|{SPACE}(?P<and>and|or){SPACE})", re.I
)
_SIGN = re.compile(r"(?:(?:US|U\.S\.|A|AU|C|CA|NZ|HK|S|NT|R)?[$£€¥₹₽₩₪₺₦][^\S\n]?)?(?=[\w½¼¾])")
_BETWEEN = re.compile(rf"\bbetween{SPACE}(?:(?:about|around|roughly|an estimated){SPACE})?$", re.I)
_FROM = re.compile(rf"\bfrom{SPACE}$", re.I)
_SPORT = re.compile(r"[^\S\n]+(?:[a-z]+[^\S\n]+)?(?:loss|wins|losses|points|innings|votes)\b")
_SCORE = re.compile(r"(?:[-–—]|[^\S\n]to[^\S\n])\d+(?![\d%]|[.,]\d)")


def between_start(text: str, position: int) -> int:
    """Where "between" starts if it introduces the amount at `position`, else `position`."""
    found = _BETWEEN.search(text, max(0, position - 24), position)
    return found.start() if found else position


def range_from(text: str, first: Amount) -> tuple[Amount, Amount] | None:
    """Both ends of the range that `first` begins, in the same unit and scale, or None when it begins none."""
    joint = _JOINT.match(text, first.end)
    sign = _SIGN.match(text, joint.end()) if joint else None
    if joint is None or sign is None or first.number.vague:
        return None
    second = amount_at(text, sign.end())
    if second is None or second.number.vague or not _joined(text, joint, first, second):
        return None
    ends = _alike(first, second)
    return (
        ends if ends and ends[0].number.low * ends[0].unit.factor < ends[1].number.low * ends[1].unit.factor else None
    )


def _joined(text: str, joint: re.Match[str], first: Amount, second: Amount) -> bool:
    if joint["and"]:
        return _and_joins(text, joint["and"].lower(), first, second)
    if joint["to"]:
        return _FROM.search(text, max(0, first.start - 8), first.start) is None
    if first.unit is not COUNT or second.unit is not COUNT or second.number.scaled:
        return True
    # Two bare numbers with a dash are a score unless something is counted: "6-12 people".
    before = modifier_before(text, first.start)
    counted = COUNTABLE.match(text, second.end) is not None and not _SPORT.match(text, second.end)
    return before.approximate or before.bound != "exact" or counted


def _and_joins(text: str, word: str, first: Amount, second: Amount) -> bool:
    if word == "and":
        return between_start(text, first.start) < first.start
    return first.bare and first.number.low + 1 == second.number.low / second.number.scale


def _alike(first: Amount, second: Amount) -> tuple[Amount, Amount] | None:
    if first.unit is COUNT and not first.number.scaled:
        return replace(first, unit=second.unit, number=_same_scale(first.number, second.number)), second
    if first.unit.dimension == "money" and second.unit is COUNT:
        return replace(first, number=_same_scale(first.number, second.number)), replace(second, unit=first.unit)
    if first.unit.dimension == "money" and second.unit.dimension == "money":
        return replace(first, number=_same_scale(first.number, second.number)), second
    return (first, second) if first.unit.dimension == second.unit.dimension else None


def _same_scale(first: Numeral, second: Numeral) -> Numeral:
    """ "2 to 3 million" has two million in it, "500 to 1 million" five hundred."""
    if first.scaled or first.low >= second.low / second.scale:
        return first
    value = first.low * second.scale
    return replace(
        first, low=value, high=value, precision=first.precision * second.scale, scaled=second.scaled, scale=second.scale
    )


def score_end(text: str, first: Amount) -> int | None:
    """Where the score, record or vote that `first` begins ends ("34-6", "52 to 48"), None when it is none."""
    found = _SCORE.match(text, first.end) if first.number.bare and first.unit is COUNT else None
    if found is None or (" " in found.group() and _FROM.search(text, max(0, first.start - 8), first.start)):
        return None
    return found.end()
