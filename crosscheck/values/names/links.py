"""The ways in which two tokens of names can be the same one."""

from dataclasses import dataclass
from enum import StrEnum


class TokenKind(StrEnum):
    """What two tokens differ by, from nothing to a slip."""

    EQUAL = "equal"
    INITIAL = "initial"
    NICKNAME = "nickname"
    DIACRITIC = "diacritic"
    TRANSLITERATION = "transliteration"
    SOUND = "sound"
    INFLECTION = "inflection"
    TYPO = "typo"

    @property
    def slip(self) -> bool:
        """Whether an editor would have to ask which of the two is right."""
        return self in (TokenKind.SOUND, TokenKind.INFLECTION, TokenKind.TYPO)


@dataclass(frozen=True, slots=True)
class TokenLink:
    """How two tokens could be the same one: the kind, how likely (0 to 1), how many letters apart."""

    kind: TokenKind
    score: float
    letters: int = 0

    def why(self, left: str, right: str) -> str:
        """The difference between the two tokens, as shown, in plain words."""
        pair = f"{left} and {right}"
        return {
            TokenKind.EQUAL: f"{pair} are the same",
            TokenKind.INITIAL: f"{min(left, right, key=len)} may stand for {max(left, right, key=len)}",
            TokenKind.NICKNAME: f"{pair} are forms of one given name",
            TokenKind.DIACRITIC: f"{pair} differ only by accents",
            TokenKind.TRANSLITERATION: f"{pair} are two renderings of one name",
            TokenKind.SOUND: f"{pair} sound alike and differ by {_counted(self.letters)}",
            TokenKind.INFLECTION: f"{pair} differ only by their ending",
            TokenKind.TYPO: f"{pair} differ by {_counted(self.letters)}",
        }[self.kind]


def _counted(letters: int) -> str:
    return ("one letter", "one letter", "two letters", "three letters")[min(letters, 3)]
