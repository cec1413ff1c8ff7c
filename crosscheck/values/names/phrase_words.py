"""How two names of as many words stand to each other, word by word."""

from rapidfuzz.distance import Prefix

from .alignment import link_parts
from .form import Part
from .known import both_common, place
from .links import TokenKind, TokenLink
from .phrases import Phrase
from .verdicts import NameVerdict, alias, conflict, same

_RENDERED = (TokenKind.DIACRITIC, TokenKind.TRANSLITERATION)
_OPPOSITES = tuple(
    frozenset(words.split())
    for words in (
        "north south east west northern southern eastern western northeast northwest southeast southwest central "
        "northeastern northwestern southeastern southwestern middle",
        "men women boys girls ladies gentlemen male female man woman boy girl mens womens",
        "duke duchess king queen prince princess lord lady sir dame",
        "upper lower inner outer",
        "senior junior major minor",
        "new old",
        "left right",
        "summer winter spring autumn fall",
        "home away",
        "public private",
        "actor actress director picture",
        "red blue green black white yellow orange",
        "house senate",
    )
)
# What the people of New Zealand and the land along the Amazon are called; after an a also those of Papua New Guinea.
_DERIVED = ("er", "ers", "ia", "ian", "ians")
_DERIVED_FROM_A = ("n", "ns")
# Letters that a short form leaves out at least: Biotech for Biotechnology.
_CUT = 4
_SCHOOLS = frozenset("university college institute school state".split())


def relate_words(one: Phrase, other: Phrase) -> NameVerdict | None:
    """What differs between two names of equally many words, or None where more than a slip or one word does."""
    if len(one.content) != len(other.content):
        return None
    texts = [[part.text for part in side.content] for side in (one, other)]
    if texts[0] == texts[1]:
        return same(0.9, f"{one.written} and {other.written} have the same words")
    if sorted(texts[0]) == sorted(texts[1]):
        return _reordered(one, other)
    odd = [(left, right) for left, right in zip(one.content, other.content, strict=True) if left.text != right.text]
    return None if _derived(one.content[-1].text, other.content[-1].text) else _replaced(one, odd)


def _derived(left: str, right: str) -> bool:
    short, long = sorted((left, right), key=len)
    endings = (*_DERIVED, *(_DERIVED_FROM_A if short.endswith("a") else ()))
    return long.startswith(short) and long.removeprefix(short) in endings


def _reordered(one: Phrase, other: Phrase) -> NameVerdict | None:
    texts = {part.text for part in one.words + other.words}
    # The University of Washington is not Washington University.
    if "of" not in texts or not texts.isdisjoint(_SCHOOLS):
        return None
    return same(0.85, f"{one.written} and {other.written} have the same words in another order")


def _replaced(one: Phrase, odd: list[tuple[Part, Part]]) -> NameVerdict | None:
    if len(odd) > 1 and len(odd) == len(one.content):
        return None
    alone = len(one.content) == 1
    links = [_link(left, right, alone) for left, right in odd]
    if len(odd) == 1 and links[0] is None:
        return _another_word(one, *odd[0])
    found = [linked for linked in links if linked]
    slips = [linked for linked in found if linked.kind.slip]
    if len(found) < len(odd) or len(slips) > 1:
        return None
    reason = "; ".join(linked.why(left.shown, right.shown) for linked, (left, right) in zip(found, odd, strict=True))
    if not slips:
        return alias(min(linked.score for linked in found), reason)
    return _slip(one, slips[0], odd[found.index(slips[0])], reason)


def _link(left: Part, right: Part, alone: bool) -> TokenLink | None:
    if any(left.text in group and right.text in group for group in _OPPOSITES):
        return None
    found = link_parts(left, right, wary=alone)
    if found is None or found.kind in (TokenKind.INITIAL, TokenKind.NICKNAME):
        return None
    return found


def _slip(one: Phrase, found: TokenLink, pair: tuple[Part, Part], reason: str) -> NameVerdict | None:
    if found.kind is TokenKind.INFLECTION:
        return _inflected(one, found, pair, reason)
    left, right = pair[0].text, pair[1].text
    common = both_common(left, right)
    if len(one.content) > 1:
        return conflict(found.score * (0.75 if common else 1.0), reason)
    if common or min(len(left), len(right)) < 5 or (found.kind is TokenKind.TYPO and left[0] != right[0]):
        return None
    return conflict(found.score * 0.9, reason)


def _inflected(one: Phrase, found: TokenLink, pair: tuple[Part, Part], reason: str) -> NameVerdict | None:
    left, right = pair[0].text, pair[1].text
    last = pair[0].text == one.content[-1].text
    plural = left + "s" == right or right + "s" == left
    if place(left) and place(right):
        # Russia's Foreign Ministry and the Russian Foreign Ministry are one, Russia and Russian are not.
        return None if last else same(0.8, reason)
    if last and (not plural or place(left) or place(right) or (len(one.content) == 1 and both_common(left, right))):
        return None
    return conflict(found.score * (0.5 if last else 0.9), reason)


def _stem(left: str, right: str) -> int:
    return int(Prefix.similarity(left, right))


def _another_word(one: Phrase, left: Part, right: Part) -> NameVerdict | None:
    words = (left.text, right.text)
    if len(one.content) < 2 or left.text[0] != right.text[0]:
        return None
    if _stem(*words) >= 7:
        shorter, longer = sorted(words, key=len)
        if longer.startswith(shorter) and len(longer) - len(shorter) >= _CUT:
            return None
        return conflict(0.5, f"{left.shown} and {right.shown} differ only by their ending")
    if len(one.content) < 3 or left.text == one.content[0].text:
        return None
    if any(set(words) <= group for group in _OPPOSITES) or any(place(word) for word in words):
        return None
    if not both_common(*words):
        return None
    return conflict(0.3, f"differ in one word: {left.shown} / {right.shown}")
