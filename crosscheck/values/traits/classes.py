"""Classes of things of which one fills a place in an event: what they fled in, what he was hit with."""

from functools import cache

from crosscheck.values import meanings

# Concrete kinds in WordNet of which the members exclude each other. Persons, buildings and clothes are not among them:
# a shed is a barn to the next paper, and a nurse is a mother too.
_CLASSES = {
    "vehicle": ("conveyance", "vehicle"),
    "weapon": ("weapon",),
    "animal": ("animal",),
    "body_part": ("body_part",),
    "instrument": ("musical_instrument",),
    "fruit": ("fruit",),
    "gem": ("gemstone",),
    "metal": ("metal",),
    "liquid": ("liquid", "fuel", "beverage"),
}
# Tools that serve as weapons.
_ARMS = frozenset("axe hatchet hammer bat crowbar screwdriver machete brick scissors spade bottle".split())


@cache
def sorts(noun: str) -> tuple[str, ...]:
    """The classes that the lower-case noun, `_` for a space, belongs to in one of its usual meanings."""
    own = [name for name, kinds in _CLASSES.items() if noun not in kinds and meanings.can_be(noun, *kinds)]
    return tuple(own) if noun not in _ARMS or "weapon" in own else (*own, "weapon")
