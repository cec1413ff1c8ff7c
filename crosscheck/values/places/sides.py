"""Sides and parts of a place: north of it, on its south coast, in its east."""

import re

DIRECTION = r"(north|south|east|west)(?:[ -]?(east|west))?(?:ern)?"
_BEFORE = re.compile(
    rf"\b{DIRECTION}"
    r"(?:(?:\s+(?:coast|shore|side|end|part|bank|tip|edge|outskirts|fringe))?\s+of)?\s+(?:the\s+)?$",
    re.I,
)
# Characters before a name within which its side is told.
_REACH = 40


def side(*words: str | None) -> str:
    """The direction of the one or two words for it: `north`, `north-west`."""
    return "-".join(word.lower() for word in words if word)


def side_before(text: str, start: int) -> str:
    """The side that the words before the name at `start` tell; empty if they tell none."""
    found = _BEFORE.search(text[max(start - _REACH, 0) : start])
    return side(found[1], found[2]) if found else ""


def opposite(left: str, right: str) -> bool:
    """Whether nothing is on both sides: north and south, north-west and south-east, but not north and east."""
    ours, theirs = set(left.split("-")), set(right.split("-"))
    turned = any({one, other} in ({"north", "south"}, {"east", "west"}) for one in ours for other in theirs)
    return turned and not ours & theirs
