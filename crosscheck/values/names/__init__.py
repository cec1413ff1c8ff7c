"""Names of persons, organisations, places and works: normalising and comparing them."""

from .blocking import blocking_keys
from .form import compound, initials, normalise
from .known import COMMON, given, known
from .links import TokenKind, TokenLink
from .relations import relation
from .sounds import sound
from .tokens import compare_tokens
from .verdicts import NameVerdict

__all__ = [
    "COMMON",
    "NameVerdict",
    "TokenKind",
    "TokenLink",
    "blocking_keys",
    "compare_tokens",
    "compound",
    "given",
    "initials",
    "known",
    "normalise",
    "relation",
    "sound",
]
