"""Words and letters that are a number or a unit only in the right company: one, m, pounds."""

import re

_PRONOUN_BEFORE = re.compile(
    r"\b(?:no|this|that|each|every|any|the|which|another|number|day|some|other|last|next|first|wrong|right|not)[^\S\n]+$",
    re.I,
)
_PRONOUN_AFTER = re.compile(
    r"[^\S\n]+(?:of|another|day|by|or two|or the|thing|time|side|point|hand|way"
    r"|is|was|has|can|that|who|and only|to|at|in which|such)\b"
    r"|-(?:on|off|sided|time|way|liner)|['’]s\b|[^\S\n]*(?:[.,;:!?)”\"—]|$)",
    re.I,
)
_SHAPE = re.compile(
    r"[^\S\n-]*-?(?:deep|tall|high|long|wide|dry|down|up|away|above|below|thick|across|diameter|radius"
    r"|from|of water|sprint|race|freestyle|hurdles|butterfly|final)\b",
    re.I,
)
_PEOPLE = re.compile(
    r"[^\S\n]+(?:[a-z-]+[^\S\n]+)?(?:people|men|women|children|tonnes|of them|a year|more|fewer|[a-z]{3,}(?<!s)s)\b"
)
_PRICE = re.compile(
    r"£|sterling|\b(?:cost|worth|paid|pay|spen[dt]|profits?|sales|price|priced|fined?|bill|sold|bought|debts?"
    r"|loss(?:es)?|earn|revenue|budget|raise[ds]?|salary|fund|compensation)\b",
    re.I,
)
_MILLIONS = re.compile(r"[mb]illion[^\S\n]+pounds?$", re.I)
_OF = re.compile(r"[^\S\n]+(?:of|in weight)\b")
_MASS = re.compile(
    r"[^\S\n]+(?:of (?:thrust|food|meat|cargo|explosives|cocaine|heroin|lift)|in weight|heav|overweight|lighter)",
    re.I,
)


def one_is_pronoun(text: str, start: int, end: int) -> bool:
    """Whether the word one at `start:end` surely counts nothing: "one of the", "no one", "one day"."""
    return (
        _PRONOUN_BEFORE.search(text, max(0, start - 12), start) is not None
        or _PRONOUN_AFTER.match(text, end) is not None
    )


def letter_means(text: str, end: int) -> str:
    """What m, ending at `end` after a number without currency, stands for: metres, million, or unsure (then metres)."""
    if _SHAPE.match(text, end):
        return "metres"
    return "million" if _PEOPLE.match(text, end) else "unsure"


def pounds_are_money(text: str, start: int, end: int) -> bool:
    """Whether the pounds at `start:end` are sterling: the words around speak of prices, and not of weight.

    Millions of pounds are money unless it is pounds of something.
    """
    if _MASS.match(text, end):
        return False
    if _MILLIONS.search(text, start, end) and not _OF.match(text, end):
        return True
    return _PRICE.search(text, max(0, start - 60), min(len(text), end + 40)) is not None
