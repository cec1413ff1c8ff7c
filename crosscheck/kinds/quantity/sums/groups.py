"""Sorts of people, and what befalls them, as parts of a whole are told by."""

# Nobody is in two groups of one row: a child can be a girl, but not a woman.
EXCLUSIVE = tuple(
    frozenset(row.split())
    for row in (
        "man woman child",
        "man woman boy girl",
        "adult child",
        "soldier civilian",
        "policeman civilian",
        "passenger crew",
        "student teacher",
        "dead injured",
        "dead rescued missing",
        "cancelled delayed",
    )
)
# These make up everybody, so that a row of them is the whole.
EVERYBODY = tuple(
    frozenset(row.split()) for row in ("passenger crew", "man woman", "adult child", "boy girl", "man woman child")
)
_SINGULAR = {
    "men": "man", "women": "woman", "children": "child", "kids": "child", "crewmembers": "crew",
    "policemen": "policeman",    "killed": "dead", "died": "dead", "drowned": "dead",
    "wounded": "injured", "hurt": "injured", "saved": "rescued", "survived": "rescued", "canceled": "cancelled",
}  # fmt: skip


def singular(noun: str) -> str:
    """The word under which the rows above have a lower-case noun or participle."""
    return _SINGULAR.get(noun, noun.removesuffix("s"))
