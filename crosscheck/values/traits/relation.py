"""How two members of a class stand."""

from crosscheck.values import meanings

# Words that news uses for any member of a kind: a ferry is a boat, a ship or a vessel.
_AFLOAT = ("boat", "ship")
_LOOSE = {"boat": _AFLOAT, "ship": _AFLOAT, "vessel": _AFLOAT, "car": ("car",)}

# What one failure of a machine is called.
_FAILURES = frozenset("fault circuit short_circuit wiring malfunction failure defect".split())


def apart(left: str, right: str) -> bool:
    """Whether two nouns of a class, `_` for a space, name different kinds, and neither is a word for the other."""
    if left == right or {left, right} <= _FAILURES or meanings.one_thing(left, right):
        return False
    if any(meanings.can_be(other, *_LOOSE[one]) for one, other in ((left, right), (right, left)) if one in _LOOSE):
        return False
    return not any(one.endswith(f"_{other}") for one, other in ((left, right), (right, left)))
