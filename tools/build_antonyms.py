"""Makes crosscheck/values/opposites/antonyms.txt from WordNet's files: Debian's wordnet-base has them.

    python tools/build_antonyms.py /usr/share/wordnet > crosscheck/values/opposites/antonyms.txt

A line is a part of speech and two words. Kept are

- v: verbs that WordNet calls antonyms, if both occur in its sense-tagged texts; and their synonyms in that meaning,
  if it is what the synonym mostly means, followed by the two antonyms that they come of: accept, turn-down;
- a: adjectives that are antonyms and occur there, if one is the other with a negating prefix, because those exclude
  each other while big and small do not;
- s: adjectives that say of something that a verb in use was not done to it, with the participle and the verb:
  uninsured, insured, insure. What an un- verb undoes, such as unlocked, is another thing.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from wordnet import Entry, counts, entries, irregular

PREFIXES = ("un", "in", "im", "il", "ir", "non", "dis", "a")
# The part of a word's occurrences from which on a meaning is what it mostly means.
MOSTLY = 0.5
# Meanings rarer than that among all of both words' are no opposites that news would mean.
RARE = 0.15
UN = "un"

Pair = tuple[str, str]


def antonyms(folder: Path, part: str) -> Iterator[Pair]:
    """Pairs of opposite words, both of them used."""
    counted = counts(folder)
    for entry, place, other, theirs in _opposed(entries(folder, part)):
        left, right = entry.senses[place], other.senses[theirs]
        both = counted[left.key] and counted[right.key]
        if both and left.word < right.word and (part == "v" or negates(left.word, right.word)):
            yield left.word, right.word


def synonymous(folder: Path) -> Iterator[tuple[Pair, Pair]]:
    """Pairs of verbs that mean mostly what two antonyms mean, with those."""
    known, counted = entries(folder, "v"), counts(folder)
    total: Counter[str] = Counter()
    for entry in known.values():
        total.update({sense.word: counted[sense.key] for sense in entry.senses})
    share = {s.key: counted[s.key] / total[s.word] for e in known.values() for s in e.senses if total[s.word]}
    for entry, place, other, theirs in _opposed(known):
        origin = entry.senses[place], other.senses[theirs]
        if max(share.get(sense.key, 0.0) for sense in origin) < RARE:
            continue
        for left, right in product(_mates(entry, place, share), _mates(other, theirs, share)):
            if left < right:
                yield (left, right), (origin[0].word, origin[1].word)


def _mates(entry: Entry, place: int, share: dict[str, float]) -> Iterator[str]:
    for n, sense in enumerate(entry.senses):
        if n == place or share.get(sense.key, 0.0) >= MOSTLY:
            yield sense.word


def _opposed(known: dict[str, Entry]) -> Iterator[tuple[Entry, int, Entry, int]]:
    """Each antonym pointer: a set and the place of a word in it, the other set and the place of its antonym."""
    for entry in known.values():
        for pointer in entry.pointers:
            if pointer.mark == "!":
                yield entry, pointer.mine, known[pointer.offset], pointer.theirs


def negates(left: str, right: str) -> bool:
    """Whether one is the other with a negating prefix."""
    short, long = sorted((left, right), key=len)
    return any(long == prefix + short for prefix in PREFIXES)


def undone(folder: Path) -> Iterator[tuple[str, str, str]]:
    """Adjectives such as uninsured, each with the participle and the verb that it denies."""
    counted, odd = counts(folder), irregular(folder, "v")
    senses = [sense for entry in entries(folder, "v").values() for sense in entry.senses]
    verbs, used = {sense.word for sense in senses}, {sense.word for sense in senses if counted[sense.key]}
    for word in {sense.word for entry in entries(folder, "a").values() for sense in entry.senses}:
        participle = word.removeprefix(UN)
        verb = next((base for base in _bases(participle, odd) if base in used), None)
        if word != participle and verb and UN + verb not in verbs:
            yield word, participle, verb


def _bases(participle: str, odd: dict[str, str]) -> Iterator[str]:
    """The verbs that a word can be the past participle of."""
    if participle in odd:
        yield odd[participle]
    if participle.endswith("ied"):
        yield participle[:-3] + "y"
    if participle.endswith("ed"):
        yield participle[:-1]
        yield participle[:-2]
        if len(participle) > len("aaed") and participle[-3] == participle[-4]:
            yield participle[:-3]


def main() -> None:
    """Prints the table: part of speech and words, in order."""
    folder = Path(sys.argv[1])
    print("# Made by tools/build_antonyms.py from WordNet 3.0, Copyright 2006 by Princeton University;")
    print("# its licence is in LICENSE.wordnet beside this file.")
    direct = {part: set(antonyms(folder, part)) for part in ("v", "a")}
    further: dict[Pair, Pair] = {}
    for pair, origin in synonymous(folder):
        further[pair] = min(further.get(pair, origin), origin)
    denied = set(undone(folder))
    direct["a"] -= {tuple(sorted((word, participle))) for word, participle, _ in denied}
    rows: list[tuple[str, ...]] = [(part, *pair) for part in ("v", "a") for pair in sorted(direct[part])]
    rows += [("v", *pair, *further[pair]) for pair in sorted(further) if pair not in direct["v"]]
    rows += [("s", *pair) for pair in sorted(denied)]
    for row in rows:
        print(" ".join(row).replace("_", "-"))


if __name__ == "__main__":
    main()
