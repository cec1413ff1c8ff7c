"""Words for what a place is, and the features whose names say it: Cape North, Hope Hospital."""

from crosscheck.values.places.gazetteer import Rank, spots
from crosscheck.values.places.spellings import plain

_SETTLEMENTS = frozenset("town village city hamlet".split())
_LANDS = frozenset("island islet archipelago peninsula".split())
# Waters are none of them: a river and the town on it share their name too often.
NATURES = _SETTLEMENTS | _LANDS
_FEATURES = frozenset(
    """cape mount lake hospital airport stadium terminal gate platform church cathedral school university college
    prison jail bridge island hotel station""".split()
)
# Words of a feature's name that tell nothing.
_IDLE = frozenset("of the at and in international national university general".split())


def kinds_apart(left: str, right: str) -> bool:
    """Whether no place is both."""
    groups = [next((g for g in (_SETTLEMENTS, _LANDS) if name in g), None) for name in (left, right)]
    return None not in groups and groups[0] is not groups[1]


def feature(name: str) -> tuple[str, frozenset[str]] | None:
    """What sort of feature the name says it is, and the words that name it; None if it does not say."""
    words = plain(name).split()
    sorts = [word for word in words if word in _FEATURES]
    own = frozenset(word for word in words if word not in _IDLE and word not in _FEATURES)
    return (sorts[-1], own) if sorts and own else None


def is_settlement(name: str) -> bool:
    """Whether a town has that name, whatever else has it."""
    return any(spot.rank is Rank.TOWN for spot in spots(name))
