"""What the house list means for claims and findings."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crosscheck.house_names.entries import Entry, Saying
from crosscheck.house_names.files import read_entries
from crosscheck.models import Claim, NameValue, Suggestion
from crosscheck.unions import Unions
from crosscheck.values import names

Tokens = tuple[str, ...]


def read_names(path: Path | None) -> "HouseNames":
    """The list in the file, an empty one for None. Raises SettingsError, naming file and line, for a bad one."""
    return HouseNames(read_entries(path), path.name) if path else HouseNames()


@dataclass(frozen=True, slots=True, order=True)
class Preference:
    """A line that prefers one form to another, and what it says."""

    line: int
    name: Tokens
    reason: str


class HouseNames:
    """Answers from the list; names are compared in lower-case ASCII words, without titles."""

    def __init__(self, entries: Sequence[Entry] = (), called: str = "") -> None:
        self._called = called
        self._preferred = [entry for entry in entries if entry.relation is Saying.PREFERRED]
        self._apart = frozenset(_pairs(entries, Saying.DIFFERENT))
        self._apart_alone = frozenset(_by_surname(entries))
        self._aliases: Unions[Tokens] = Unions()
        for left, right in _pairs(entries, Saying.ALIAS):
            self._aliases.join(left, right)
        self._accepted = sorted({name for pair in _pairs(entries, Saying.ALIAS) for name in pair}, key=_longest_first)

    def apart(self, left: Tokens, right: Tokens) -> bool:
        """Whether the list says that these, as the fullest names there are, are names of different bearers."""
        return _either(left, right, self._apart) or _either(left, right, self._apart_alone)

    def settles(self, left: Claim[Any], right: Claim[Any]) -> bool:
        """Whether the list leaves nothing to ask: claims about different bearers, or two accepted forms of a name."""
        if self._apart and self._of_different(left, right):
            return True
        both_names = isinstance(left.value, NameValue) and isinstance(right.value, NameValue)
        return both_names and bool(self._accepted) and self._one_name(left.value, right.value)

    def preferred(self, values: Sequence[str]) -> Suggestion | None:
        """What the list prefers to one of these spellings, by the first line that tells."""
        for entry in self._preferred:
            value = _preferred(entry, values)
            if value:
                return Suggestion(value, f"the house list ({self._called}, line {entry.line}) prefers it")
        return None

    @property
    def prefers(self) -> bool:
        """Whether the list prefers any form to another."""
        return any(entry.other for entry in self._preferred)

    def disfavours(self, form: str) -> Iterator[Preference]:
        """The lines that prefer another form to one in this name."""
        for entry in self._preferred:
            name, other = entry.tokens
            words = names.normalise(form) if other else ()
            if other and _has(words, other) and not _has(words, name):
                reason = f"the house list ({self._called}, line {entry.line}) prefers {entry.name} to {entry.other}"
                yield Preference(entry.line, name, reason)

    def _of_different(self, left: Claim[Any], right: Claim[Any]) -> bool:
        """Whether each side is about one of two different bearers, and none about both."""
        for pairs, named in ((self._apart, _bearers), (self._apart_alone, _fullest)):
            ours, theirs = named(left), named(right)
            if any(
                _either(one, other, pairs) and one not in theirs and other not in ours
                for one in ours
                for other in theirs
            ):
                return True
        return False

    def _one_name(self, left: NameValue, right: NameValue) -> bool:
        shorter, longer = sorted((self._rewritten(left.form), self._rewritten(right.form)), key=len)
        if longer[-len(shorter) :] == shorter:
            return True
        full = [value.entity.name for value in (left, right) if value.entity]
        return len(full) == len(set(full)) == 2 and self._rewritten(full[0]) == self._rewritten(full[1])

    def _rewritten(self, name: str) -> Tokens:
        """The name's words with each accepted form in it as the one that stands for all forms of that name."""
        words = names.normalise(name, person=True)
        done: Tokens = ()
        while words:
            form = next((form for form in self._accepted if words[: len(form)] == form), None)
            done += self._aliases.find(form) if form else words[:1]
            words = words[len(form or words[:1]) :]
        return done


def _pairs(entries: Iterable[Entry], relation: Saying) -> list[tuple[Tokens, Tokens]]:
    """The names as found in articles, whose titles are dropped."""
    return [
        (names.normalise(entry.name, person=True), names.normalise(entry.other, person=True))
        for entry in entries
        if entry.relation is relation
    ]


def _by_surname(entries: Sequence[Entry]) -> Iterator[tuple[Tokens, Tokens]]:
    """The pairs that follow where one of two different bearers is called by the last name alone.

    None follows where that is the other's too, or where the list says of the two last names that they are one.
    """
    related = {
        (left[-1:], right[-1:])
        for entry in entries
        if entry.relation is not Saying.DIFFERENT
        for left, right in _pairs([entry], entry.relation)
    }
    for left, right in _pairs(entries, Saying.DIFFERENT):
        last = left[-1:], right[-1:]
        if last[0] != last[1] and not _either(*last, related):
            yield from ((one, other) for one in {left, last[0]} for other in {right, last[1]})


def _either(left: Tokens, right: Tokens, pairs: Collection[tuple[Tokens, Tokens]]) -> bool:
    return (left, right) in pairs or (right, left) in pairs


def _longest_first(tokens: Tokens) -> tuple[int, Tokens]:
    return -len(tokens), tokens


def _bearers(claim: Claim[Any]) -> set[Tokens]:
    """Who or what the claim is about, under each name that stands for it."""
    if isinstance(claim.value, NameValue):
        entity = claim.value.entity
        forms = (claim.value.form, *((entity.name,) if entity else ()))
        return {names.normalise(form, person=True) for form in forms}
    keys = [claim.topic, *(one.key for one in claim.event.participants)] if claim.event else [claim.topic]
    return {tuple(key[1:].split()) for key in keys if key.startswith("=")}


def _fullest(claim: Claim[Any]) -> set[Tokens]:
    """Who or what the claim is about, under the fullest name in the story."""
    if isinstance(claim.value, NameValue) and claim.value.entity:
        return {names.normalise(claim.value.entity.name, person=True)}
    return _bearers(claim)


def _preferred(entry: Entry, values: Sequence[str]) -> str | None:
    """The one of the spellings that has the preferred name, else a spelling with the preferred name put in."""
    name, other = entry.tokens
    right = [value for value in values if _has(names.normalise(value), name)]
    if right:
        return right[0] if len(right) < len(values) else None
    wrong = next((value for value in values if other and _has(names.normalise(value), other)), None)
    return re.sub(re.escape(entry.other), lambda _: entry.name, wrong, flags=re.IGNORECASE) if wrong else None


def _has(words: Tokens, name: Tokens) -> bool:
    return any(words[n : n + len(name)] == name for n in range(len(words) - len(name) + 1))
