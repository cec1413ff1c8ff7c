"""A name cut into tokens that can be compared: folded letters, no titles, no punctuation."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

MALE = frozenset("mr sir lord king prince baron father brother monsignor señor senor monsieur herr".split())
FEMALE = frozenset("mrs ms miss lady dame queen princess baroness sister madam madame mme señora senora frau".split())
_OFFICES = frozenset(
    "dr prof professor president vice premier chancellor minister secretary senator sen representative rep congressman "
    "congresswoman governor gov mayor judge justice attorney ambassador envoy commissioner chairman chairwoman chair "
    "director coach chief officer gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl "
    "corporal pvt private adm admiral cmdr commander brig brigadier marshal rev reverend pastor bishop archbishop "
    "cardinal pope imam rabbi ayatollah mullah sheikh shaikh sheik emir sultan crown hon honorable honourable mx "
    "former ex then late acting deputy detective inspector constable superintendent sheriff trooper".split()
)
TITLES = MALE | FEMALE | _OFFICES
SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "2", "iii": "3", "iv": "4"}
_LETTERS_AFTER = frozenset("phd md esq mp mep qc kc obe mbe cbe kbe dds rn cpa ret".split())
LINKING = frozenset("of the and for in on at a an to de la du des".split())

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "ʻ": "'"})
_POSSESSIVE = re.compile(r"'s?(?=$|[\s,.;:])")
_DOTTED = re.compile(r"\b(?:[^\W\d]\.\s?){2,}|\b(?:[^\W\d]\.)+[^\W\d]\b")
ARTICLE = re.compile(r"(?i)^\s*(?:al|el|ul|ad|as|ash|ur)[-–]\s?(?=\w)")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LATIN_END = "ɏ"
"""Last letter of Latin Extended-B: past it a letter is of another script."""


@dataclass(frozen=True, slots=True)
class Part:
    """One token of a name: folded for comparing, as written for showing, whether it is a run of initials."""

    text: str
    shown: str
    initials: bool = False

    @property
    def accented(self) -> str:
        """The written form in lower case, accents kept."""
        return self.shown.casefold()


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The text in lower-case ASCII letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", anyascii(text).lower()) if not _simple(text) else text


def without_article(name: str) -> str:
    """The name without an Arabic article joined to it by a hyphen: Sisi for al-Sisi."""
    return ARTICLE.sub("", name)


def _simple(text: str) -> bool:
    return text.isascii() and text.isalnum() and text.islower()


@lru_cache(maxsize=1 << 16)
def parts(name: str) -> tuple[Part, ...]:
    """All tokens of a name in order, dots in initials and possessive endings dropped."""
    text = unicodedata.normalize("NFKC", name).translate(_APOSTROPHES).replace("&", " and ")
    text = _POSSESSIVE.sub("", _DOTTED.sub(_undotted, text))
    shouted = text.isupper() and len(text.split()) > 1
    return tuple(part for word in _WORD.findall(text) for part in _part(word, shouted))


def _undotted(found: re.Match[str]) -> str:
    return re.sub(r"[.\s]", "", found[0]) + " "


def _part(word: str, shouted: bool) -> tuple[Part, ...]:
    # anyascii writes Chinese and Korean syllables as XiJinPing, in one piece.
    foreign = any(letter > _LATIN_END for letter in word)
    pieces = _CAMEL.sub(" ", anyascii(word)).split() if foreign else [word]
    return tuple(Part(fold(piece), piece, _is_initials(piece, shouted)) for piece in pieces if fold(piece))


def _is_initials(word: str, shouted: bool) -> bool:
    return len(word) == 1 or (len(word) <= 3 and word.isupper() and word.isalpha() and not shouted)


def titled(tokens: tuple[str, ...]) -> int:
    """How many leading tokens are titles; "Duke of Sussex" has none, the title being the name."""
    count = 0
    while count < len(tokens) - 1 and tokens[count] in TITLES and tokens[count + 1] != "of":
        count += 1
    return count


def unsuffixed(tokens: tuple[str, ...]) -> int:
    """How many tokens are left when Jr, III, PhD and the like are dropped from the end."""
    count = len(tokens)
    while count > 1 and (tokens[count - 1] in SUFFIXES or tokens[count - 1] in _LETTERS_AFTER):
        count -= 1
    return count


@lru_cache(maxsize=1 << 16)
def normalise(name: str, *, person: bool = False) -> tuple[str, ...]:
    """The tokens of a name in lower-case ASCII; of a person's, without titles and suffixes."""
    tokens = tuple(part.text for part in parts(name))
    return tokens[titled(tokens) : unsuffixed(tokens)] if person else tokens


def compound(left: str, right: str) -> str | None:
    """The word of one name that the other, of the same letters, writes in two: "fineline" of FineLine and Fine Line."""
    short, long = sorted((normalise(left), normalise(right)), key=len)
    if "".join(short) != "".join(long):
        return None
    return next((word for word in short if word not in long), None)


def initials(name: str) -> str:
    """The acronym of a phrase: first letters of its words and hyphened parts, linking words skipped."""
    return "".join(token[0] for token in normalise(name) if token not in LINKING).upper()
