"""Makes crosscheck/values/opposites/antonyms.txt from WordNet's files: Debian's wordnet-base has them.

    python tools/build_antonyms.py /usr/share/wordnet > crosscheck/values/opposites/antonyms.txt

Kept are antonyms of which both occur in WordNet's sense-tagged texts: verbs, and adjectives of which one is the other
with a negating prefix, because those exclude each other while big and small do not.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FILES = {"v": "data.verb", "a": "data.adj"}
NUMBERS = {"v": 2, "a": 3}
PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis", "a")


class Sense(NamedTuple):
    """A word in one of its meanings, under the key by which WordNet counts it."""

    word: str
    key: str


class Entry(NamedTuple):
    """One set of synonyms and its pointers to antonyms: the other set, and which word of each is meant."""

    senses: list[Sense]
    antonyms: list[tuple[str, int, int]]


def entries(folder: Path, part: str) -> dict[str, Entry]:
    """All sets of synonyms of a part of speech, by their offset."""
    lines = (folder / FILES[part]).read_text(encoding="utf-8").splitlines()
    return dict(entry(line.split("|")[0].split(), part) for line in lines if not line.startswith(" "))


def entry(fields: list[str], part: str) -> tuple[str, Entry]:
    """What one line of a data file says."""
    lexicographer, count = int(fields[1]), int(fields[3], 16)
    senses = []
    for n in range(count):
        word = fields[4 + 2 * n].split("(")[0].lower()
        key = f"{word}%{NUMBERS[part]}:{lexicographer:02d}:{int(fields[5 + 2 * n], 16):02d}::"
        senses.append(Sense(word, key))
    rest = fields[4 + 2 * count :]
    pointers = [rest[1 + 4 * n : 5 + 4 * n] for n in range(int(rest[0]))]
    found = [
        (offset, int(ends[:2], 16) - 1, int(ends[2:], 16) - 1) for mark, offset, _, ends in pointers if mark == "!"
    ]
    return fields[0], Entry(senses, found)


def antonyms(folder: Path, part: str) -> Iterator[tuple[str, str]]:
    """Pairs of opposite words, both of them used."""
    rows = (line.split() for line in (folder / "cntlist.rev").read_text(encoding="utf-8").splitlines())
    counted = {key for key, _, count in rows if int(count) > 0}
    known = entries(folder, part)
    for found in known.values():
        for offset, mine, theirs in found.antonyms:
            left, right = found.senses[mine], known[offset].senses[theirs]
            used = left.key in counted and right.key in counted
            if used and left.word < right.word and (part == "v" or negates(left.word, right.word)):
                yield left.word, right.word


def negates(left: str, right: str) -> bool:
    """Whether one is the other with a negating prefix."""
    short, long = sorted((left, right), key=len)
    return any(long == prefix + short for prefix in PREFIXES)


def main() -> None:
    """Prints the table: part of speech and the two words, in order."""
    folder = Path(sys.argv[1])
    print("# Made by tools/build_antonyms.py from WordNet 3.0, Copyright 2006 by Princeton University;")
    print("# its licence is in LICENSE.wordnet beside this file.")
    for part in FILES:
        for left, right in sorted(set(antonyms(folder, part))):
            print(part, left.replace("_", "-"), right.replace("_", "-"))


if __name__ == "__main__":
    main()
