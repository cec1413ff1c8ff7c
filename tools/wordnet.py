"""Reads WordNet's own files, as Debian's wordnet-base has them below /usr/share/wordnet."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FILES = {"n": "noun", "v": "verb", "a": "adj"}
NUMBERS = {"n": 1, "v": 2, "a": 3}


class Sense(NamedTuple):
    """A word in one of its meanings, under the key by which WordNet counts it."""

    word: str
    key: str


class Pointer(NamedTuple):
    """To another set of synonyms: its mark (`!` antonym, `@` hypernym), and the places of the two words meant."""

    mark: str
    offset: str
    mine: int
    theirs: int


class Entry(NamedTuple):
    """One set of synonyms and its pointers."""

    senses: list[Sense]
    pointers: list[Pointer]

    def above(self) -> str | None:
        """Offset of the set that this one is a kind of; the first, where there are several."""
        return next((pointer.offset for pointer in self.pointers if pointer.mark == "@"), None)


def entries(folder: Path, part: str) -> dict[str, Entry]:
    """All sets of synonyms of a part of speech, by their offset."""
    lines = (folder / f"data.{FILES[part]}").read_text(encoding="utf-8").splitlines()
    return dict(_entry(line.split("|")[0].split(), part) for line in lines if not line.startswith(" "))


def meanings(folder: Path, part: str) -> Iterator[tuple[str, list[str]]]:
    """Each word with the offsets of its sets, most used first."""
    for line in (folder / f"index.{FILES[part]}").read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            fields = line.split()
            yield fields[0], fields[-int(fields[2]) :]


def counts(folder: Path) -> Counter[str]:
    """How often each meaning, by its key, occurs in WordNet's sense-tagged texts."""
    rows = (line.split() for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines())
    return Counter({key: int(count) for key, _, count in rows})


def used(folder: Path) -> frozenset[str]:
    """Keys of the meanings that occur in WordNet's sense-tagged texts."""
    return frozenset(key for key, count in counts(folder).items() if count > 0)


def irregular(folder: Path, part: str) -> dict[str, str]:
    """Irregular forms of a part of speech, each with its lemma."""
    rows = (line.split() for line in (folder / f"{FILES[part]}.exc").read_text(encoding="utf-8").splitlines())
    return {row[0]: row[1] for row in rows}


def _entry(fields: list[str], part: str) -> tuple[str, Entry]:
    """What one line of a data file says."""
    lexicographer, count = int(fields[1]), int(fields[3], 16)
    senses = []
    for n in range(count):
        word = fields[4 + 2 * n].split("(")[0].lower()
        key = f"{word}%{NUMBERS[part]}:{lexicographer:02d}:{int(fields[5 + 2 * n], 16):02d}::"
        senses.append(Sense(word, key))
    rest = fields[4 + 2 * count :]
    rows = [rest[1 + 4 * n : 5 + 4 * n] for n in range(int(rest[0]))]
    return fields[0], Entry(senses, [_pointer(*row) for row in rows])


def _pointer(mark: str, offset: str, _part: str, ends: str) -> Pointer:
    return Pointer(mark, offset, int(ends[:2], 16) - 1, int(ends[2:], 16) - 1)
