"""Bare four-digit numbers: years, unless something is counted with them."""

import re

_BEFORE = re.compile(
    r"\b(?:in|since|of|by|from|until|till|before|after|during|late|early|mid|year|to|and|through|the|between|spring|summer"
    r"|fall|autumn|winter|this|that|season|for|its|his|her|their|or|circa|around|about|class of)"
    r"[^\S\n]+(?:early-?|mid-?|late-?)?$|['’]s[^\S\n]+$|[-–—/(]$",
    re.I,
)
COUNTABLE = re.compile(r"[^\S\n]+(?:[a-z]+[^\S\n]+)?(?:people|men|women|children|[a-z]{3,}(?<!s)s)\b")
"""What follows a number looks like a plural: it counts something."""


def is_year(text: str, start: int, end: int, modified: bool) -> bool:
    """Whether the digits at `start:end` are a year: "in 2016", "the 2018 games", but not "roughly 2000 planets"."""
    if end - start != 4 or not 1000 <= int(text[start:end]) <= 2099:
        return False
    counts = COUNTABLE.match(text, end) is not None
    if modified and counts:
        return False
    if _BEFORE.search(text, max(0, start - 16), start):
        return True
    return not counts and int(text[start:end]) >= 1900
