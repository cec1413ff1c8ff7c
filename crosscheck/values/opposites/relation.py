"""How two words stand as answers to one question."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from crosscheck.values.opposites import tables


class Stand(StrEnum):
    """How opposite answers stand.

    Only one can be so, the one follows the other, both are so at different times, only one is so until it is done, or
    the two follow each other in either order.
    """

    EITHER = "either"
    THEN = "then"
    MOVES = "moves"
    UNDONE = "undone"
    SWITCH = "switch"

    @property
    def follows(self) -> bool:
        """Whether the one state may well be followed by the other."""
        return self in (Stand.THEN, Stand.SWITCH)

    @property
    def excludes(self) -> bool:
        """Whether two articles of one time cannot both be right."""
        return self in (Stand.EITHER, Stand.UNDONE)


@dataclass(frozen=True, slots=True)
class Opposition:
    """Two words that answer one question differently."""

    stand: Stand
    forward: bool
    """Whether the left answer comes before the right one, where they follow each other."""


def oppose(left: str, right: str) -> Opposition | None:
    """How two words exclude each other; None if they don't, or say the same in some other respect."""
    if left == right:
        return None
    known = tables.by_word()
    theirs = known.get(right, ())
    shared = [(n, mine, other) for n, mine in known.get(left, ()) for m, other in theirs if n == m]
    if any(mine == other for _, mine, other in shared):
        return None
    return next((Opposition(Stand(tables.questions()[n].stand), mine < other) for n, mine, other in shared), None)


def questions(word: str) -> Iterator[str]:
    """Names of the questions that the word answers; two words can be opposed only if they share one."""
    for n, _ in tables.by_word().get(word, ()):
        yield tables.questions()[n].name


def canonical(word: str, *, of_nobody: bool = False) -> str:
    """The word under which words that say the same are equal; more do where one is said of nobody at all."""
    return tables.representatives(*(("same", "alike") if of_nobody else ("same",))).get(word, word)


def verb_for(noun: str) -> str | None:
    """The verb that says what the noun does: `approve` for `approval`."""
    return tables.nouns().get(noun)


def answers(word: str) -> bool:
    """Whether the word answers any question."""
    return word in tables.by_word()
