"""Makes crosscheck/values/opposites/antonyms.txt from WordNet's files: Debian's wordnet-base has them.

    python tools/build_antonyms.py /usr/share/wordnet > crosscheck/values/opposites/antonyms.txt

Kept are antonyms of which both occur in WordNet's sense-tagged texts: verbs, and adjectives of which one is the other
with a negating prefix, because those exclude each other while big and small do not.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from wordnet import entries, used

PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis", "a")


def antonyms(folder: Path, part: str) -> Iterator[tuple[str, str]]:
    """Pairs of opposite words, both of them used."""
    counted = used(folder)
    known = entries(folder, part)
    for found in known.values():
        for pointer in found.pointers:
            if pointer.mark == "!":
                left, right = found.senses[pointer.mine], known[pointer.offset].senses[pointer.theirs]
                both = left.key in counted and right.key in counted
                if both and left.word < right.word and (part == "v" or negates(left.word, right.word)):
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
    for part in ("v", "a"):
        for left, right in sorted(set(antonyms(folder, part))):
            print(part, left.replace("_", "-"), right.replace("_", "-"))


if __name__ == "__main__":
    main()
