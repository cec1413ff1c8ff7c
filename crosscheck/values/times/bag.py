"""The time words of one phrase, to be asked for by kind."""

from dataclasses import replace
from typing import NamedTuple

from crosscheck.values.times.expression import Calendar
from crosscheck.values.times.phrase import Token


class Bag(NamedTuple):
    """The tokens of one phrase, in order."""

    tokens: list[Token]

    def first(self, kinds: str) -> Token | None:
        """The first token of one of the kinds."""
        return next((token for token in self.tokens if token.kind in kinds), None)

    def all(self, kinds: str) -> list[Token]:
        """All tokens of the kinds."""
        return [token for token in self.tokens if token.kind in kinds]

    def number(self, kinds: str) -> int | None:
        """The first such token's value, where it is a whole number."""
        token = self.first(kinds)
        return token.value if token and isinstance(token.value, int) else None

    def name(self, kinds: str) -> str | None:
        """The first such token's value, where it is a word."""
        token = self.first(kinds)
        return token.value if token and isinstance(token.value, str) else None

    @property
    def shift(self) -> int | None:
        """-1 for last, 0 for this, 1 for next."""
        token = self.first("LXT")
        return {"L": -1, "T": 0, "X": 1}[token.kind] if token else None

    def dated(self, date: Calendar) -> Calendar:
        """The date in the year that the phrase states, or in the speaker's last, this or next year."""
        if (year := self.number("Y")) is not None:
            return replace(date, year=year)
        return replace(date, unit="year", shift=self.shift or 0) if self.first("R") else date
