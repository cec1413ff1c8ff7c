"""One number with its unit or currency: what stands on either side of a range."""

import re
from dataclasses import dataclass, replace

from crosscheck.values.quantities.currencies import currency_at, currency_before, money
from crosscheck.values.quantities.modifiers import modifier_before
from crosscheck.values.quantities.numeral import SPACE, Numeral
from crosscheck.values.quantities.numerals import numeral_at
from crosscheck.values.quantities.ratios import ratio_at
from crosscheck.values.quantities.units import COUNT, RATIO, Unit, unit_at
from crosscheck.values.quantities.words import letter_means, pounds_are_money


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, from `start` (currency sign included) to `end`; the number is still in written units."""

    start: int
    end: int
    number: Numeral
    unit: Unit
    weak: bool = False

    @property
    def bare(self) -> bool:
        """Whether nothing says what is measured or how large the numbers are."""
        return self.unit is COUNT and not self.number.scaled


_ONE_OR_HALF = re.compile(rf"(?P<half>half(?:{SPACE}an?(?={SPACE})|(?=-)))|an?(?={SPACE})", re.I)
_JOINT = re.compile(rf"(?:{SPACE}and{SPACE}|{SPACE}|-)?(?=\w)")
_INCHES = re.compile(
    r"[-\s]?(\d{1,2})(?:[^\S\n]?in\b(?!\s(?:an?|the|his|her|their|total)\b)|[”\"]|[’']{2}|(?![\d.,]\d|\w|-|%))"
)
_FEET_MARK = re.compile(r"[’'′](?=\d{1,2}(?:[”\"″]|[’']{2}))")
_THOUSANDS = re.compile(r"k(?=[^\S\n][a-z])(?![^\S\n](?:run|race|walk|road|fun|event)\b)")
_JOINED = frozenset({"length", "mass", "duration"})


def amount_at(text: str, position: int, floor: int = 0) -> Amount | None:
    """The amount whose number starts at `position`, its currency sign not before `floor`; or None."""
    if share := ratio_at(text, position):
        return Amount(share.start, share.end, share, RATIO)
    if article := _article_amount(text, position):
        return article
    currency = currency_before(text, position) if text[position].isdigit() else None
    if currency and currency[1] >= floor:
        number = numeral_at(text, position, letters=True)
        return Amount(currency[1], number.end, number, currency[0]) if number else None
    number = numeral_at(text, position)
    return _measured(text, number) if number else None


def _article_amount(text: str, position: int) -> Amount | None:
    """ "half an hour", and "a year" where something like "more than" stands before it."""
    found = _ONE_OR_HALF.match(text, position)
    unit = unit_at(text, found.end()) if found else None
    if found is None or unit is None:
        return None
    before = modifier_before(text, position)
    if not found["half"] and before.bound == "exact" and not before.approximate:
        return None
    share, precision = (0.5, 0.25) if found["half"] else (1.0, 1.0)
    return Amount(position, unit[1], Numeral(position, found.end(), share, share, precision, scaled=True), unit[0])


def _measured(text: str, number: Numeral) -> Amount:
    if lettered := _lettered(text, number):
        return lettered
    if currency := currency_at(text, number.end, number.scaled or number.low >= 1000):
        return _with_cents(text, Amount(number.start, currency[1], number, currency[0]))
    if feet := _FEET_MARK.match(text, number.end):
        return _compound(text, Amount(number.start, feet.end(), number, unit_at("1 feet", 1)[0]))  # type: ignore[index]
    if unit := unit_at(text, number.end):
        return _with_unit(text, Amount(number.start, unit[1], number, unit[0]))
    return Amount(number.start, number.end, number, COUNT)


def _with_cents(text: str, amount: Amount) -> Amount:
    """ "three dollars and fifty cents"."""
    found = _JOINT.match(text, amount.end) if not amount.number.scaled else None
    number = numeral_at(text, found.end()) if found else None
    currency = currency_at(text, number.end, scaled=False) if number and not number.vague else None
    if number is None or currency is None or currency[0].factor == 1 or amount.unit.factor != 1:
        return amount
    return _plus(amount, number.low * currency[0].factor, currency[0].factor, currency[1])


def _lettered(text: str, number: Numeral) -> Amount | None:
    """ "5m people", "40m euros", "10k followers": m, b or k as a scale although no currency sign stands before."""
    scaled = (
        numeral_at(text, number.start, letters=True) if not number.scaled and text[number.start].isdigit() else None
    )
    if scaled is None or scaled.end == number.end:
        return None
    if currency := currency_at(text, scaled.end, scaled=True):
        return Amount(number.start, currency[1], scaled, currency[0])
    thousands = _THOUSANDS.match(text, number.end) or text[number.end] in "MB"
    millions = text[scaled.end - 1] == "m" and letter_means(text, scaled.end) == "million"
    return Amount(number.start, scaled.end, scaled, COUNT) if thousands or millions else None


def _with_unit(text: str, amount: Amount) -> Amount:
    written = text[amount.number.end : amount.end].strip(" -\n\u00a0").lower()
    if written in ("pound", "pounds") and pounds_are_money(text, amount.start, amount.end):
        return replace(amount, unit=money("GBP"))
    if written == "m" and letter_means(text, amount.end) == "unsure":
        return replace(amount, weak=True)
    return _compound(text, amount) if amount.unit.dimension in _JOINED and not amount.number.vague else amount


def _compound(text: str, amount: Amount) -> Amount:
    """ "6 feet 2 inches", "6-foot-2", "2 hours and 30 minutes": the smaller unit is added to the larger."""
    inches = _INCHES.match(text, amount.end) if amount.unit.plural == "feet" else None
    if inches and int(inches[1]) < 12 and not unit_at(text, inches.end(1)):
        return _plus(amount, int(inches[1]) / 12, 1 / 12, inches.end())
    found = _JOINT.match(text, amount.end)
    number = numeral_at(text, found.end()) if found else None
    unit = unit_at(text, number.end) if number and not number.vague else None
    if number is None or unit is None or unit[0].dimension != amount.unit.dimension:
        return amount
    share = unit[0].factor / amount.unit.factor
    return _plus(amount, number.low * share, number.precision * share, unit[1]) if number.low * share < 1 else amount


def _plus(amount: Amount, more: float, precision: float, end: int) -> Amount:
    value = amount.number.low + more
    return replace(amount, end=end, number=replace(amount.number, low=value, high=value, precision=precision))
