"""What a line of the house list says, and which lines do not go together."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from crosscheck.errors import SettingsError
from crosscheck.values import names


class Saying(StrEnum):
    """What the list says of a name and another one."""

    ALIAS = "alias"
    """Both are accepted forms of one name."""
    DIFFERENT = "different"
    """They are names of different people, organisations, places or things."""
    PREFERRED = "preferred"
    """The house writes the first, not the other, nor any misspelling where no other is given."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list; `other` is empty only for a preferred name that stands alone."""

    name: str
    relation: Saying
    other: str = ""
    line: int = 0
    """Counted from 1; 0 for one that is in no file yet."""

    @property
    def tokens(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Both names in lower-case ASCII words; the second has none where there is no other name."""
        return names.normalise(self.name), names.normalise(self.other)

    def says_the_same(self, entry: "Entry") -> bool:
        """Whether both have one relation and one pair, the order counting only where one is preferred."""
        own, others = self.tokens, entry.tokens
        turned = self.relation is not Saying.PREFERRED and own == others[::-1]
        return self.relation is entry.relation and (own == others or turned)


def consistent(entries: Iterable[Entry], place: str) -> list[Entry]:
    """The entries, unless two say different things of one pair or one says what cannot be: then a SettingsError."""
    said: dict[frozenset[tuple[str, ...]], Entry] = {}
    kept = []
    for entry in entries:
        _check(entry, place)
        first = said.setdefault(frozenset(entry.tokens), entry)
        if first is not entry and not entry.says_the_same(first):
            there = f"{place}, line {first.line}, says: {first.name} {first.relation} {first.other}".rstrip()
            raise SettingsError(f"{_where(entry, place)}: {there}; keep one of the two")
        kept.append(entry)
    return kept


def _check(entry: Entry, place: str) -> None:
    name, other = entry.tokens
    if not name:
        problem = "gives no name"
    elif entry.relation is not Saying.PREFERRED and not other:
        problem = f"{entry.relation} needs another name to go with {entry.name}"
    elif entry.relation is Saying.DIFFERENT and name == other:
        problem = f"{entry.name} and {entry.other} have the same letters and cannot be told apart"
    elif any("\n" in text or "\r" in text for text in (entry.name, entry.other)):
        problem = "a name has a line break in it"
    elif entry.name.startswith("#"):
        problem = "a name cannot begin with #, which makes a line a comment"
    else:
        return
    raise SettingsError(f"{_where(entry, place)}: {problem}")


def _where(entry: Entry, place: str) -> str:
    return f"{place}:{entry.line}" if entry.line else place
