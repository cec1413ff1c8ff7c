"""Relate stage: findings of one story that come of the same error, under another question."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, permutations, product

from crosscheck.models import Finding, Reading
from crosscheck.unions import Unions


@dataclass(frozen=True, slots=True)
class _Answer:
    words: frozenset[str]
    articles: frozenset[str]

    def given_in(self, other: "_Answer") -> bool:
        """Whether one article gives both, and one has all words of the other ("Monday" and "Monday, May 5")."""
        if self.articles.isdisjoint(other.articles) or not (self.words and other.words):
            return False
        return self.words <= other.words or other.words <= self.words


def relate(findings: Sequence[Finding]) -> list[Finding]:
    """A story's findings in their order, each with the ids of those that have the same cause.

    These are of the same kind and have one of three things in common: a word of a name spelled in the same two ways;
    two answers by the same articles, whatever the questions; the question and an answer by one article.
    """
    unions: Unions[int] = Unions()
    answers = [[_answer(reading) for reading in finding.readings] for finding in findings]
    for left, right in (*_of_one_spelling(findings, answers), *_of_like_answers(findings, answers)):
        unions.join(left, right)
    groups = unions.groups(range(len(findings)))
    related = {n: tuple(findings[m].id for m in group if m != n) for group in groups for n in group}
    return [replace(finding, related=related[n]) for n, finding in enumerate(findings)]


def _of_one_spelling(findings: Sequence[Finding], answers: Sequence[list[_Answer]]) -> Iterator[tuple[int, int]]:
    first: dict[frozenset[str], int] = {}
    for n, finding in enumerate(findings):
        if finding.kind == "name":
            yield from ((first.setdefault(pair, n), n) for pair in _spellings(answers[n]))


def _of_like_answers(findings: Sequence[Finding], answers: Sequence[list[_Answer]]) -> Iterator[tuple[int, int]]:
    for left, right in combinations((n for n, finding in enumerate(findings) if finding.kind != "name"), 2):
        one, other = findings[left], findings[right]
        alike = _shared if one.question == other.question else _both_shared
        if one.kind == other.kind and alike(answers[left], answers[right]):
            yield left, right


def _shared(left: list[_Answer], right: list[_Answer]) -> bool:
    return any(one.given_in(other) for one, other in product(left, right))


def _both_shared(left: list[_Answer], right: list[_Answer]) -> bool:
    pairs = product(combinations(left, 2), permutations(right, 2))
    return any(a.given_in(c) and b.given_in(d) for (a, b), (c, d) in pairs)


def _spellings(answers: Sequence[_Answer]) -> set[frozenset[str]]:
    """Each two words of which one reading has one and another the other: {levitt, leavitt}."""
    return {
        frozenset(pair)
        for one, other in combinations(answers, 2)
        for pair in product(one.words - other.words, other.words - one.words)
    }


def _answer(reading: Reading) -> _Answer:
    words = frozenset(re.findall(r"[\w.:]*\w", reading.value.lower()))
    return _Answer(words, frozenset(claim.article for claim in reading.claims))
