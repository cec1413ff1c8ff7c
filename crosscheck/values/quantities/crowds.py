"""Vague numbers: "dozens", "scores of", "tens of thousands", "several hundred"."""

import re

from crosscheck.values.quantities.numeral import SCALES, SPACE, WHOLE_SCALES, Numeral

_SOME = re.compile(
    rf"(?P<word>several|(?:a{SPACE})?few|(?:a{SPACE})?couple(?:{SPACE}of)?){SPACE}(?P<scale>{WHOLE_SCALES})(?![A-Za-z])",
    re.I,
)
_PLURALS = "hundreds|thousands|millions|billions|trillions"
_CROWD = re.compile(
    rf"(?P<tens>tens|dozens|hundreds|thousands|millions){SPACE}of{SPACE}(?P<scale>{_PLURALS})(?![A-Za-z])"
    rf"|(?P<word>dozens|{_PLURALS})(?![A-Za-z])|scores(?={SPACE}(?:of|more|were|are|have|injured|killed|dead)\b)|(?P<several>several)(?![A-Za-z])",
    re.I,
)


def crowd_at(text: str, position: int) -> Numeral | None:
    """The vague number written from `position` on, with what it usually covers as low and high, or None."""
    return _some(text, position) or _crowd(text, position)


_SOME_RANGE = {"several": (3.0, 9.0), "few": (2.0, 6.0), "couple": (2.0, 3.0)}


def _some(text: str, position: int) -> Numeral | None:
    """ "several hundred", "a few dozen", "a couple of thousand"."""
    found = _SOME.match(text, position)
    if found is None:
        return None
    low, high = next(limits for word, limits in _SOME_RANGE.items() if word in found["word"].lower())
    scale = SCALES[found["scale"].lower()]
    return Numeral(position, found.end(), low * scale, high * scale, scale, vague=True, scaled=True)


def _crowd(text: str, position: int) -> Numeral | None:
    """ "dozens", "scores of", "tens of thousands", "several"; high is where a writer would change to the next word."""
    found = _CROWD.match(text, position)
    if found is None:
        return None
    low, high, unit = _crowd_limits(found)
    return Numeral(position, found.end(), low, high, unit, vague=True, scaled=True)


def _crowd_limits(found: re.Match[str]) -> tuple[float, float, float]:
    if found["several"]:
        return 3.0, 12.0, 1.0
    if found["tens"]:
        unit = SCALES[found["scale"].lower()[:-1]] * {"tens": 10, "dozens": 12}.get(
            found["tens"].lower(), SCALES.get(found["tens"].lower()[:-1], 1)
        )
        return 2 * unit, 20 * unit, unit
    if found["word"] is None:
        return 40.0, 200.0, 20.0
    unit = SCALES[found["word"].lower()[:-1]]
    return 2 * unit, {12.0: 144.0, 1e2: 2e3}.get(unit, unit * 1e3 if unit > 1e3 else 2e4), unit
