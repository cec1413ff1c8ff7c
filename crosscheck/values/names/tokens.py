"""Whether two tokens of names could be one and the same, and what makes them look different."""

from functools import lru_cache

from rapidfuzz.distance import OSA

from .form import fold, without_article
from .known import both_common, given, groups, nickname, place, share_line
from .links import TokenKind, TokenLink
from .renderings import listed_together, plain, same_rendered
from .sounds import alike, respelling, sound

_EQUAL = TokenLink(TokenKind.EQUAL, 1.0)
_ENDINGS = ("s", "es", "n", "an", "ian", "ese", "ish")
# How the people of a place are called, one or many.
_PEOPLES = (*_ENDINGS, "i", "is", "ns", "ans", "ians", "er", "ers")


def compare_tokens(left: str, right: str) -> TokenLink | None:
    """How two name tokens could be the same one, or None where they are different names."""
    left, right = without_article(left), without_article(right)
    first, second = fold(left), fold(right)
    if first != second:
        return link(*sorted((first, second)))
    return _EQUAL if _letters(left) == _letters(right) else TokenLink(TokenKind.DIACRITIC, 0.97)


def _letters(token: str) -> str:
    return "".join(letter for letter in token.casefold() if letter.isalnum())


@lru_cache(maxsize=1 << 17)
def link(left: str, right: str, wary: bool = True) -> TokenLink | None:
    """The same for folded tokens in alphabetical order; `wary` keeps known words and given names apart."""
    if left == right:
        return _EQUAL
    if len(left) == 1 or len(right) == 1:
        return TokenLink(TokenKind.INITIAL, 0.8) if left[0] == right[0] else None
    if not (left.isalpha() and right.isalpha()):
        return None
    return _rendered(left, right) or _slip(left, right, wary)


def _rendered(left: str, right: str) -> TokenLink | None:
    if plain(left) == plain(right):
        return TokenLink(TokenKind.DIACRITIC, 0.95)
    if listed_together(left, right) or (not (given(left) and given(right)) and same_rendered(left, right)):
        return TokenLink(TokenKind.TRANSLITERATION, 0.9)
    return None


def _slip(left: str, right: str, wary: bool) -> TokenLink | None:
    if wary and given(left) and given(right):
        return _given_names(left, right)
    if place(left) and place(right):
        return _inflected(left, right)
    if abs(len(left) - len(right)) > 3:
        return None
    letters = OSA.distance(left, right, score_cutoff=3)
    if letters > 3:
        return None
    return _inflected(left, right) or _misspelt(left, right, letters, wary)


def _given_names(left: str, right: str) -> TokenLink | None:
    listed = left in groups("given.txt") and right in groups("given.txt")
    # Louis and Louise are said nearly alike, but both are listed and apart.
    if share_line("given.txt", left, right) or (not listed and respelling(left) == respelling(right)):
        return TokenLink(TokenKind.SOUND, 0.9, OSA.distance(left, right, score_cutoff=3))
    return TokenLink(TokenKind.NICKNAME, 0.85) if nickname(left, right) else None


def _inflected(left: str, right: str) -> TokenLink | None:
    short, long = sorted((left, right), key=len)
    ending = long.removeprefix(short) if long.startswith(short) else ""
    # Nigerian belongs to Nigeria; the people of Niger are Nigeriens.
    # Hollis and Holliss, Grundman and Grundmann are no plural and no adjective.
    doubled = ending == short[-1] or (ending == "n" and short[-1] != "a")
    if len(short) < 4 or ending not in (_PEOPLES if place(short) else _ENDINGS) or doubled or short == "niger":
        return None
    return TokenLink(TokenKind.INFLECTION, 0.8, len(ending))


def _misspelt(left: str, right: str, letters: int, wary: bool) -> TokenLink | None:
    same_said = respelling(left) == respelling(right)
    if not same_said and min(len(left), len(right)) < 4:
        return None
    if both_common(left, right) and not _slip_between_words(left, right, letters, same_said, wary):
        return None
    return _sounding(left, right, letters, same_said) or _mistyped(left, right, letters)


def _slip_between_words(left: str, right: str, letters: int, same_said: bool, wary: bool) -> bool:
    """Whether one well-known word may stand for another: Smyth for Smith, in a longer name Place for Palace."""
    if letters > 1 or same_said:
        return letters <= 1
    first = left[0] == right[0] or {left[0], right[0]} <= set("aeiou")
    return not wary and first and min(len(left), len(right)) >= 5


def loose_link(left: str, right: str) -> TokenLink | None:
    """The same for surnames after one given name, which may have been misheard or half remembered: Malveaux, Malvo."""
    shorter, longer = sorted((len(left), len(right)))
    if shorter < 5 or left[0] != right[0] or both_common(left, right) or not (left.isalpha() and right.isalpha()):
        return None
    letters = OSA.distance(left, right)
    if respelling(left) == respelling(right) or (3 * letters < 2 * longer and not sound(left).isdisjoint(sound(right))):
        return TokenLink(TokenKind.SOUND, 0.65, letters)
    likely = longer >= 8 and letters * 10 <= 3 * longer
    return TokenLink(TokenKind.TYPO, 0.6, letters) if likely else None


def _sounding(left: str, right: str, letters: int, same_said: bool) -> TokenLink | None:
    if same_said or (letters * 3 < max(len(left), len(right)) and alike(left, right)):
        return TokenLink(TokenKind.SOUND, 0.95 - 0.05 * letters, letters)
    return None


def _mistyped(left: str, right: str, letters: int) -> TokenLink | None:
    if letters == 1 or (letters == 2 and _still_like(left, right)):
        return TokenLink(TokenKind.TYPO, _typo_score(left, right, letters), letters)
    return None


def _still_like(left: str, right: str) -> bool:
    """Whether two slips leave the name recognisable: one end whole in a long one, or a letter moved."""
    if sorted(left) == sorted(right):
        return left[0] == right[0]
    return min(len(left), len(right)) >= 8 and (left[:3] == right[:3] or left[-3:] == right[-3:])


def _typo_score(left: str, right: str, letters: int) -> float:
    # A slip rarely hits the first letter, and says little where the word is short.
    score = 0.95 - letters / max(len(left), len(right))
    return round(score - (0.2 if left[0] != right[0] else 0.0), 3)
