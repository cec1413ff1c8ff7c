"""Accepted ways to write one name of another script or with other letters: Kyiv and Kiev, Sissi and Sisi."""

import re
from functools import cache

from .known import share_line

_SLAVIC = re.compile(
    r"(?:[oei]vs?|[oei]ff?|[oey]va|ska(?:ya|ia|ja|a)?|sk(?:[iy]|ii|iy|ij|yy|yi|yj|yi)|vi[ct][ch]*|enko|mir|slav|chuk|shin|tsin)$"
)
_ARABIC = re.compile(r"q(?!u)|kh|dj|ullah$|uddin$|eddine?$")
_SLAVIC_RULES = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"^[yj]e(?=.)", "e"),
        (r"y[iyj]$|i[iyj]$|[yj]$", "i"),
        (r"sch|tsch|tch|cz", "ch"),
        (r"tz|ts|tc|c(?!h)", "c"),
        (r"w|ff$|f$", "v"),
        (r"ks", "x"),
        (r"kh", "h"),
        (r"zh", "j"),
        (r"[yj](?=[aou])|i(?=[aou])", ""),
        (r"[yj]", "i"),
        (r"vi[ct]h?$|vich$", "vich"),
        (r"(.)\1+", r"\1"),
    )
)
_ARABIC_RULES = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        (r"kh", "h"),
        (r"q|gh|g(?=[ah])", "k"),
        (r"dh|dj", "d"),
        (r"ch", "sh"),
        (r"ou|oo|u|o|w", "o"),
        (r"ei|ai|ay|ey|ee|y|e|i", "i"),
        (r"h$", ""),
        (r"(.)\1+", r"\1"),
    )
)
_DIGRAPH = re.compile(r"(?<=[bcdfghklmnprstvwz])([aou])e(?=[bcdfghkmnprstvwz]|l[^$])")


@cache
def plain(token: str) -> str:
    """The token with ae, oe, ue written as one letter, as in German names without their dots."""
    return _DIGRAPH.sub(r"\1", token)


@cache
def slavic(token: str) -> str:
    """The token with the letters that transliterations of Cyrillic disagree on made one."""
    for pattern, letter in _SLAVIC_RULES:
        token = pattern.sub(letter, token)
    return token


@cache
def arabic(token: str) -> str:
    """The token with the letters that transliterations of Arabic disagree on made one."""
    for pattern, letter in _ARABIC_RULES:
        token = pattern.sub(letter, token)
    return token


@cache
def _looks(token: str) -> frozenset[str]:
    return frozenset(script for script, pattern in (("slavic", _SLAVIC), ("arabic", _ARABIC)) if pattern.search(token))


def listed_together(left: str, right: str) -> bool:
    """Whether two tokens are on record as renderings of one name."""
    return share_line("renderings.txt", left, right)


def same_rendered(left: str, right: str) -> bool:
    """Whether two differing tokens follow different rules of transliteration for one name."""
    # Rules this loose would excuse plain misspellings, so the names must look the part.
    if "slavic" in _looks(left) and "slavic" in _looks(right) and slavic(left) == slavic(right):
        return True
    return bool(_looks(left) & {"arabic"} or _looks(right) & {"arabic"}) and arabic(left) == arabic(right)
