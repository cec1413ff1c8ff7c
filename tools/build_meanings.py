"""Makes the tables in crosscheck/values/meanings from WordNet's files: Debian's wordnet-base has them.

    python tools/build_meanings.py /usr/share/wordnet n > crosscheck/values/meanings/nouns.tsv
    python tools/build_meanings.py /usr/share/wordnet v > crosscheck/values/meanings/verbs.tsv

A line is a set of synonyms: the number of the line that it is a kind of (from 0; its own for the topmost), a tab, and
those of its words that are used in this meaning often enough, with `:2` where it is not their first. Kept are words
that are common, in their usual meanings, with all that those are kinds of. Names are left out.
"""

import sys
from pathlib import Path

from wordfreq import zipf_frequency
from wordnet import Entry, entries, meanings

# How common a word must be, and each of the two words of a compound.
ALONE, BESIDE = 2.7, 3.2
# How many of a word's meanings are kept, the most used first: verbs have more in use.
USUAL = {"n": 4, "v": 6}


def common(word: str) -> bool:
    """Whether people use the word, or both words of a compound."""
    parts = word.replace("-", "_").split("_")
    least = ALONE if len(parts) == 1 else BESIDE
    return len(parts) < 3 and "'" not in word and all(zipf_frequency(part, "en") >= least for part in parts)


def kept(folder: Path, part: str, known: dict[str, Entry]) -> dict[str, list[str]]:
    """Common words of that part of speech by the offset of each usual meaning."""
    words: dict[str, list[str]] = {}
    for word, offsets in meanings(folder, part):
        if common(word):
            for n, offset in enumerate(offsets[: USUAL[part]]):
                if not any(pointer.mark == "@i" for pointer in known[offset].pointers):
                    words.setdefault(offset, []).append(f"{word}:2" if n else word)
    return words


def rows(words: dict[str, list[str]], known: dict[str, Entry]) -> list[str]:
    """The table, what a set is a kind of before it."""
    place: dict[str, int] = {}
    lines: list[str] = []

    def add(offset: str) -> int:
        if offset not in place:
            above = known[offset].above()
            parent = add(above) if above else len(lines)
            place[offset] = len(lines)
            lines.append(f"{parent}\t{' '.join(words.get(offset, ()))}")
        return place[offset]

    for offset in sorted(words):
        add(offset)
    return lines


def main() -> None:
    """Prints the table."""
    folder, part = Path(sys.argv[1]), sys.argv[2]
    known = entries(folder, part)
    print("\n".join(rows(kept(folder, part, known), known)))


if __name__ == "__main__":
    main()
