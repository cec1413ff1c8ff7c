"""Reads WordNet's sets of synonyms, as tools/build_meanings.py keeps them."""

from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Table:
    """The sets of synonyms, by number."""

    above: tuple[int, ...]
    """For each set the one that it is a kind of; itself for the topmost."""
    meanings: dict[str, tuple[int, ...]]
    """For each word, `_` for a space, its sets, the most used first."""

    def chain(self, meaning: int) -> list[int]:
        """The set and all that it is a kind of, the nearest first."""
        chain = [meaning]
        while self.above[chain[-1]] != chain[-1]:
            chain.append(self.above[chain[-1]])
        return chain


@cache
def nouns() -> Table:
    """What nouns mean."""
    return _read("nouns.tsv")


@cache
def verbs() -> Table:
    """What verbs mean, those with a particle among them."""
    return _read("verbs.tsv")


def _read(name: str) -> Table:
    above: list[int] = []
    first: dict[str, int] = {}
    others: dict[str, list[int]] = {}
    lines = resources.files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    for n, line in enumerate(lines):
        parent, _, words = line.partition("\t")
        above.append(int(parent))
        for word in words.split():
            if word.endswith(":2"):
                others.setdefault(word[:-2], []).append(n)
            else:
                first[word] = n
    every = first.keys() | others.keys()
    meanings = {word: (*((first[word],) if word in first else ()), *others.get(word, ())) for word in every}
    return Table(tuple(above), meanings)
