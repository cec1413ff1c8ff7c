"""Clock times as one says them: half past four, ten to four, three o'clock, at half five."""

import re

from crosscheck.values.times.figures import clock
from crosscheck.values.times.lexicon import SMALL
from crosscheck.values.times.phrase import Token

_HOURS = {word: n for n, word in enumerate(SMALL[:12], 1)} | {str(n): n for n in range(1, 13)}
_MINUTES = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "quarter": 15} | {str(n): n for n in (5, 10, 20, 25)}
_COUNTS = {word: n for n, word in enumerate(SMALL, 1)} | {str(n): n for n in range(1, 30)}
_HOUR = rf"(?:{'|'.join(sorted(_HOURS, key=len, reverse=True))})(?![\w%:]|[.,]\d|-)"
_BEFORE = re.compile(
    r"\b(?:at|about|around|by|from|until|till|before|after|since|and|was|is|clock|nearly|almost)\s(?:a\s)?$", re.I
)
# Behind a time there is no noun that it could count, and no share of a whole.
_COUNTED = re.compile(
    r"\s(?:in|of|people|votes?|points?|percent|per\scent|million|billion|thousand|hundred|dozen|[a-z]{3,}s)\b"
)
SPOKEN = re.compile(
    rf"""(?:(?:a\s)?(?P<past>half|{"|".join(_MINUTES)})\spast\s(?P<past_hour>{_HOUR})
    |(?P<count>{"|".join(sorted(_COUNTS, key=len, reverse=True))})\sminutes?
      \s(?P<way>past|to|before|after)\s(?P<way_hour>{_HOUR})
    |(?:a\s)?(?P<to>{"|".join(_MINUTES)})\sto\s(?P<to_hour>{_HOUR})
    |half[\s-](?P<half_hour>{"|".join(word for word in SMALL[:12])})(?![\w-])
    |(?P<full>{"|".join(SMALL[:12])})\so['’]clock)""",
    re.VERBOSE | re.I,
)
FIRST = frozenset(_MINUTES) | frozenset(_COUNTS) | {"a", "half"}
"""Words that such a time can begin with."""


def spoken(text: str, start: int) -> Token | None:
    """The token of a clock time in words that starts there, or None."""
    found = SPOKEN.match(text, start)
    minute = _minute(text, found) if found else None
    if found is None or minute is None:
        return None
    return clock(text, start, found.end(), minute % 720, hour_only=bool(found["full"]), either=True)


def _minute(text: str, found: re.Match[str]) -> int | None:
    """Minutes after midnight or noon."""
    if found["past"]:
        return 60 * _HOURS[found["past_hour"].lower()] + {"half": 30, **_MINUTES}[found["past"].lower()]
    if found["count"]:
        step = _COUNTS[found["count"].lower()] * (1 if found["way"].lower() in ("past", "after") else -1)
        return 60 * _HOURS[found["way_hour"].lower()] + step
    if found["full"]:
        return 60 * _HOURS[found["full"].lower()]
    # "Ten to four" may be a vote or a range: only where a time would stand.
    if not _BEFORE.search(text, max(0, found.start() - 10), found.start()) or _COUNTED.match(text, found.end()):
        return None
    if found["to"]:
        return 60 * _HOURS[found["to_hour"].lower()] - _MINUTES[found["to"].lower()]
    return 60 * _HOURS[found["half_hour"].lower()] + 30
