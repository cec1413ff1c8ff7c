"""Text → runs of time words: the only pass over the whole text, so it does as little as it can a word."""

import re
from collections.abc import Iterator

from crosscheck.values.times.figures import clock, figure
from crosscheck.values.times.lexicon import ABBREVIATED, CAPITAL, LEXICON, NAMED, PHRASE, PHRASES, STARTERS, TITLED
from crosscheck.values.times.phrase import Token
from crosscheck.values.times.spoken import FIRST, spoken

LEXEME = re.compile(
    r"""(?P<word>[^\W\d_]+)
    |(?<![\w$€£¥\#/:.%])(?:
      (?P<I>\d{4}-\d\d-\d\d)(?:T(?P<iso_clock>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z?)?(?![\w/-])
     |(?P<G>\d{1,2}(?P<slash>[/.])\d{1,2}(?P=slash)(?:\d{4}|\d\d))(?![\w/]|\.\d)
     |(?P<C>(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?::[0-5]\d)?)?[ \u00a0\u202f]?(?:[ap]m\b|[ap]\.[ ]?m\b\.?))
     |(?P<L>\d:[0-5]\d:[0-5]\d(?:\.\d+)?|[1-5]?\d:[0-5]\d\.\d{1,2})(?![\w:])
     |(?P<T>(?:[01]?\d|2[0-3]):[0-5]\d)(?![\w:]|\.\d)
     |(?P<M>(?:[01]\d|2[0-3])[0-5]\d(?=\ (?:GMT|UTC|hours|hrs|local\ time)\b))
     |(?P<H>1?\d)\ o['’]clock
     |(?P<E>(?:1\d|20)\d0['’]?s|['’][1-9]0['’]?s|[5-9]0['’]?s)\b
     |(?P<Q>Q[1-4])\b
     |(?P<apostrophe>(?<!\w)['’]\d\d)(?![\w.])
     |(?P<number>\d{1,3}(?:,\d{3})+|\d+)(?P<fraction>\.\d+)?(?P<ordinal>st|nd|rd|th)?(?![\w%]|\ %|[:.]\d)
    )
    |(?P<mark>[,–—-])""",
    re.VERBOSE | re.IGNORECASE,
)
STRONG = frozenset("MWIGCEAPSKQURVZYyr$ewq")
"""Kinds that can carry a time expression; a run without one is dropped."""
WRAPPED = (50, 100)
"""Characters in a line of hard-wrapped text."""
WORDS = LEXICON.keys() | STARTERS | FIRST
Runs = Iterator[list[Token]]


def runs(text: str) -> Runs:
    """Stretches of time words with nothing else between them."""
    run: list[Token] = []
    reach = 0
    for match in LEXEME.finditer(text):
        start = match.start()
        if start < reach:
            continue
        if match.lastgroup != "word":
            token = (spoken(text, start) if match["number"] in FIRST else None) or figure(text, match)
        else:
            token = word(text, match[0], start) if match[0].lower() in WORDS else None
        if run and (token is None or not joined(text, run[-1], start)):
            if carries(run):
                yield run
            run = []
        if token is not None:
            run.append(token)
            reach = token.end
    if carries(run):
        yield run


def carries(run: list[Token]) -> bool:
    """Whether a run can hold a time expression."""
    return any(token.kind in STRONG for token in run)


def joined(text: str, last: Token, start: int) -> bool:
    """Whether only space lies between a token and the next, or the full stop of an abbreviation."""
    gap = text[last.end : start]
    if gap.startswith(".") and text[last.start : last.end].lower() in ABBREVIATED:
        gap = gap[1:]
    if not gap.strip(" \t\u00a0\u202f"):
        return True
    # A line break inside a sentence, in hard-wrapped text.
    line = last.end - text.rfind("\n", 0, last.end)
    wrapped = gap.strip(" \t\r") == "\n" and WRAPPED[0] <= line <= WRAPPED[1]
    return wrapped and (text[start].islower() or text[start].isdigit())


def word(text: str, written: str, start: int) -> Token | None:
    """The token of a word, or None if it has nothing to do with time."""
    lower = written.lower()
    if lower in FIRST and (said := spoken(text, start)):
        return said
    if lower in STARTERS and (phrase := PHRASE.match(text, start)):
        kind, value = PHRASES[phrase[0].lower()]
        return Token(kind, value, start, phrase.end()) if kind else None
    entry = LEXICON.get(lower)
    if entry is None or (lower in CAPITAL and not written[0].isupper()):
        return None
    kind, value = entry
    if kind == "W" and (NAMED.search(text, max(0, start - 12), start) or TITLED.match(text, start + len(written))):
        return None
    if kind == "C":
        return clock(text, start, start + len(written), value, hour_only=True)  # type: ignore[arg-type]
    return Token(kind, value, start, start + len(written))
