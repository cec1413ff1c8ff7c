"""Reads the lists of words: the field's own questions, and opposites from WordNet."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import product

# Kinds of lines in sets.txt that ask no question.
_SAME = ("same", "alike", "noun")


@dataclass(frozen=True, slots=True)
class Question:
    """One question with the answers that words give to it, in order where they follow each other."""

    stand: str
    """`either`, `then` or `moves`, see sets.txt; `undone` for what may still be done: unpaid, paid."""
    answers: tuple[frozenset[str], ...]

    @property
    def name(self) -> str:
        """What to call it: its answers' words."""
        return "|".join(" ".join(sorted(answer)) for answer in self.answers)


@cache
def questions() -> tuple[Question, ...]:
    """The field's own questions first, then the thesaurus's pairs that none of them settles."""
    own, in_turn = _own()
    return (*own, *_thesaurus(own, in_turn))


@cache
def by_word() -> dict[str, tuple[tuple[int, int], ...]]:
    """For each word the questions that it answers, by index, and which answer it gives."""
    found: dict[str, list[tuple[int, int]]] = {}
    for n, question in enumerate(questions()):
        for place, answer in enumerate(question.answers):
            for word in sorted(answer):
                found.setdefault(word, []).append((n, place))
    return {word: tuple(places) for word, places in found.items()}


def _own() -> tuple[list[Question], set[str]]:
    own: list[Question] = []
    in_turn: set[str] = set()
    for line in _lines("sets.txt"):
        stand, _, rest = line.partition(" ")
        if stand == "turns":
            in_turn |= set(rest.split())
        elif stand not in _SAME:
            own.append(Question(stand, tuple(frozenset(answer.split()) for answer in rest.split("|"))))
    return own, in_turn


@cache
def representatives(*kinds: str) -> dict[str, str]:
    """For each word of the lines of those kinds the line's first word."""
    rows = (line.split() for line in _lines("sets.txt"))
    return {word: row[1] for row in rows if row[0] in kinds for word in row[1:]}


@cache
def nouns() -> dict[str, str]:
    """For each noun of sets.txt the verb that says what it does."""
    rows = (line.split() for line in _lines("sets.txt"))
    return {noun: row[1] for row in rows if row[0] == "noun" for noun in row[2:]}


def _thesaurus(own: list[Question], in_turn: set[str]) -> Iterator[Question]:
    settled = {frozenset(pair): q.stand for q in own for pair in product(_words(q), _words(q))}
    for part, left, right, *more in sorted(tuple(line.split()) for line in _lines("antonyms.txt")):
        if {left, right} <= in_turn:
            continue
        if part == "s":
            done = frozenset(word for word in (right, *more) if frozenset((left, word)) not in settled)
            yield Question("undone", (frozenset((left,)), done))
        elif frozenset((left, right)) not in settled and not (more and _tells_nothing(more, settled, in_turn)):
            yield Question("either", (frozenset((left,)), frozenset((right,))))


def _tells_nothing(origin: list[str], settled: dict[frozenset[str], str], in_turn: set[str]) -> bool:
    """Whether antonyms are such that their synonyms don't exclude each other either."""
    return set(origin) <= in_turn or settled.get(frozenset(origin), "either") != "either"


def _words(question: Question) -> frozenset[str]:
    return frozenset().union(*question.answers)


def _lines(name: str) -> list[str]:
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
