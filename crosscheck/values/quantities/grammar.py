"""Finds quantity expressions: number, scale, unit or currency, range and the modifiers around them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from crosscheck.values.quantities.amounts import Amount, amount_at
from crosscheck.values.quantities.codes import code_at
from crosscheck.values.quantities.exclusions import names_something
from crosscheck.values.quantities.modifiers import Modifier, modifier_after, modifier_before
from crosscheck.values.quantities.numerals import CARDINALS
from crosscheck.values.quantities.ranges import between_start, range_from, score_end
from crosscheck.values.quantities.value import QuantityExpression, QuantityValue
from crosscheck.values.quantities.words import one_is_pronoun
from crosscheck.values.quantities.years import is_year

_SEED = re.compile(
    rf"\d+|[½¼¾⅓⅔]|(?<![\w.])\.(?=\d)|(?<![A-Za-z])(?:{'|'.join(sorted(CARDINALS, key=len, reverse=True))}"
    r"|half|quarter|several|few|couple|tens|dozens|scores|hundreds|thousands|millions|billions|trillions"
    r"|an?(?=\s(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|half|third|quarter|fifth|few|couple|second"
    r"|minute|hour|day|week|fortnight|month|year|decade|century|mile|metre|meter|kilo|pound|ton|foot|inch)))"
    r"(?![A-Za-z])",
    re.I,
)
_MINUS = re.compile(r"(?:(?<![\w)])[-−]|\bminus[^\S\n])$", re.I)
_SIGNED = frozenset({"percent", "temperature", "money", "other"})
# "over two days" and "under three coaches" are prepositions; "over 100 hours", "took over two days" compare.
_LOOSE = re.compile(r"^(?:over|under|above|below|about)\b")
_TAKES = re.compile(
    r"\b(?:for|take[sn]?|took|taking|last(?:s|ed|ing)?|after|spen[dt]|is|was|are|were|be|been|of|with|to|at|by|and|has|had|have|served?|worth|weigh\w*|cost\w*)[^\S\n]+$",
    re.I,
)


def find(text: str) -> list[QuantityExpression]:
    """All quantity expressions in `text`, in order, none overlapping another."""
    return list(_found(text))


# Several rules read one article after the other.
@lru_cache(maxsize=4)
def _found(text: str) -> tuple[QuantityExpression, ...]:
    return tuple(_expressions(text))


def _expressions(text: str) -> Iterator[QuantityExpression]:
    position = 0
    while seed := _SEED.search(text, position):
        start, floor = seed.start(), position
        position = seed.end()
        if seed.group().isdigit() and (end := code_at(text, start)) is not None:
            position = max(end, position)
            continue
        expression, end = _expression(text, start, floor)
        position = max(end, position)
        if expression is not None:
            yield expression


def _expression(text: str, start: int, floor: int) -> tuple[QuantityExpression | None, int]:
    """The expression whose number starts at `start`, no part of it before `floor`, and where to go on reading."""
    first = amount_at(text, start, floor)
    if first is None:
        return None, start
    first, last = range_from(text, first) or (first, first)
    if first is last and (end := score_end(text, first)) is not None:
        return None, end
    before = _before(text, first, floor)
    if _excluded(text, first, last, before):
        return None, last.number.end
    return _assembled(text, first, last, before, modifier_after(text, last.end)), last.end


def _before(text: str, first: Amount, floor: int) -> Modifier:
    """The modifiers before an amount, none of them before `floor`, "between" among them."""
    start = between_start(text, first.start)
    if start < first.start:
        return Modifier(max(start, floor), approximate="about" in text[start : first.start], words="between")
    before = modifier_before(text, first.start)
    loose = _LOOSE.match(before.words) and (
        first.unit.dimension == "duration" or (first.bare and first.number.low < 10)
    )
    compares = _TAKES.search(text, max(0, before.position - 12), before.position)
    return Modifier(max(first.start, floor)) if before.position < floor or (loose and not compares) else before


def _excluded(text: str, first: Amount, last: Amount, before: Modifier) -> bool:
    start, end, bare = first.start, last.end, first.number.bare and last.bare
    modified = before.approximate or before.bound != "exact"
    if bare and is_year(text, start, first.end, modified):
        return True
    if text[start:end].lower() == "one" and not modified and one_is_pronoun(text, start, end):
        return True
    return names_something(text, start, end, first.bare and last.bare, modified)


def _assembled(text: str, first: Amount, last: Amount, before: Modifier, after: Modifier) -> QuantityExpression:
    low, high = _in_base(first, first.number.low), _in_base(last, last.number.high)
    number_start = _number_start(text, first, last)
    if number_start < first.start:
        low, high = -low, -low
    bound = after.bound if before.bound == "exact" else before.bound
    value = QuantityValue(
        low=None if bound in ("less_than", "at_most", "up_to") else low,
        high=None if bound in ("more_than", "at_least") else high,
        unit=last.unit.base,
        dimension=last.unit.dimension,
        bound=bound,
        approximate=before.approximate or after.approximate,
        vague=first.number.vague,
        precision=_precision(last),
        written=" ".join(text[number_start : last.end].split()),
        modifier=" ".join(filter(None, (before.words, after.words))),
        additional=before.additional,
        weak=_weak(text, first, last, bound, before),
        factor=last.unit.factor,
        written_unit=last.unit.plural,
    )
    start = min(before.position, number_start)
    return QuantityExpression(start, max(after.position, last.end), number_start, last.end, value)


def _number_start(text: str, first: Amount, last: Amount) -> int:
    """Where the number starts, with the minus sign that measures and money may have and counts have not."""
    if first is not last or last.unit.dimension not in _SIGNED:
        return first.start
    minus = _MINUS.search(text, max(0, first.start - 7), first.start)
    return minus.start() if minus else first.start


def _in_base(amount: Amount, number: float | None) -> float:
    value = (amount.number.low if number is None else number) - amount.unit.offset
    # Twelve figures hide what binary fractions add: 4.1 * 1e6.
    return float(f"{value * amount.unit.factor:.12g}")


def _precision(amount: Amount) -> float:
    """A count below a thousand is meant to the last one; a percentage too: 60 percent is not 6 tens."""
    exact = amount.unit.dimension == "percent" or (amount.bare and amount.number.low < 1000)
    return (
        min(1.0, amount.number.precision) * amount.unit.factor
        if exact
        else amount.number.precision * amount.unit.factor
    )


def _weak(text: str, first: Amount, last: Amount, bound: str, before: Modifier) -> bool:
    lone_one = text[first.start : last.end].lower() == "one"
    return first.weak or last.weak or (lone_one and bound == "exact" and not before.words)
