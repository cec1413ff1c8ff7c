"""Family relations: the words for them, and which two nobody is to one person."""

# Each relation with the other ways to write it.
_WRITTEN = {
    "wife": ("widow",),
    "girlfriend": (),
    "fiancee": ("fiancée",),
    "husband": ("widower",),
    "boyfriend": (),
    "fiance": ("fiancé",),
    "brother": ("stepbrother",),
    "sister": ("stepsister",),
    "cousin": (),
    "son": ("stepson",),
    "daughter": ("stepdaughter",),
    "nephew": (),
    "niece": (),
    "grandson": (),
    "granddaughter": (),
    "father": ("dad", "stepfather"),
    "mother": ("mum", "mom", "stepmother"),
    "uncle": (),
    "aunt": (),
    "grandfather": (),
    "grandmother": (),
}
_IN_LAW = ("brother", "sister", "father", "mother", "son", "daughter")
# Relations that are easily taken for each other.
_NEAR = (
    frozenset("wife girlfriend fiancee".split()),
    frozenset("husband boyfriend fiance".split()),
    frozenset("brother cousin uncle".split()),
    frozenset("sister cousin aunt".split()),
    frozenset("son nephew grandson".split()),
    frozenset("daughter niece granddaughter".split()),
    frozenset("father uncle grandfather".split()),
    frozenset("mother aunt grandmother".split()),
    frozenset("sister wife".split()),
    frozenset("brother husband".split()),
)

# As the words of a text stand, with spaces around hyphens.
KIN_WORDS = (
    {way: kin for kin, ways in _WRITTEN.items() for way in (kin, *ways)}
    | {f"half - {kin}": kin for kin in ("brother", "sister")}
    | {f"{kin} - in - law": f"{kin}-in-law" for kin in _IN_LAW}
)
KIN = frozenset(KIN_WORDS.values())


def taken_for_each_other(left: str, right: str) -> bool:
    """Whether the two are so near that a slip is likely, even where it is not sure whose relative is meant."""
    return any({left, right} <= near for near in _NEAR)
