"""Seasons as a length: a player's eight seasons are eight years."""

import re
from collections.abc import Iterator

from crosscheck.values.times.expression import Length, TimeExpression
from crosscheck.values.times.lengths import SECONDS

_WORDS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_SEASONS = re.compile(rf"\b(?P<count>\d{{1,2}}|{'|'.join(_WORDS)})[ -](?:full |straight )?seasons\b", re.IGNORECASE)


def seasons(text: str) -> Iterator[TimeExpression]:
    """Numbers of seasons, where no year is meant: "eight seasons", not "the 2016 season"."""
    if "seasons" not in text.casefold():
        return
    for found in _SEASONS.finditer(text):
        word = found["count"].lower()
        count = int(word) if word.isdigit() else _WORDS.index(word) + 2
        seconds = count * SECONDS["year"]
        yield TimeExpression(found.start(), found.end(), length=Length(f"P{count}Y", "year", seconds, seconds))
