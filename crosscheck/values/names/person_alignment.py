"""Which part of one person's name answers to which of another's, given that family names stand last or first."""

from .alignment import Alignment, Pairing, align, link_parts
from .form import Part
from .known import given
from .links import TokenKind, TokenLink
from .persons import Person
from .renderings import arabic
from .sounds import sound
from .tokens import loose_link

_ONE_GIVEN = (TokenKind.EQUAL, TokenKind.SOUND, TokenKind.DIACRITIC)
_MOST_LEFT_OUT = 2
"""A name that leaves out more of another's parts is too little of it."""


def align_persons(one: Person, other: Person) -> Alignment | None:
    """The parts of two names matched, or None where parts that should match do not."""
    found = _rescued(one, other, _unstretched(one, other, align(one.names, other.names)))
    if found is None or _swapped(one, other, found) or _other_middle(one, other, found):
        return None
    if all(pair.link.kind is TokenKind.INITIAL for pair in found.pairs):
        return None
    return found if len(found.only_left) + len(found.only_right) <= _MOST_LEFT_OUT else None


def in_order(found: Alignment) -> bool:
    """Whether the matched parts come in the same order in both names."""
    order = [pair.right for pair in found.pairs]
    return order == sorted(order)


def _unstretched(one: Person, other: Person, found: Alignment) -> Alignment:
    """The alignment without family names matched as only given names are."""
    odd = [pair for pair in found.pairs if _stretched(pair, one, other)]
    if not odd or one.eastern or other.eastern:
        return found
    return Alignment(
        tuple(pair for pair in found.pairs if pair not in odd),
        (*found.only_left, *(pair.left for pair in odd)),
        (*found.only_right, *(pair.right for pair in odd)),
    )


def _stretched(pair: Pairing, one: Person, other: Person) -> bool:
    families = (pair.left in one.families, pair.right in other.families)
    if pair.link.kind is TokenKind.NICKNAME:
        return all(families)
    # W. in George W. Bush is not short for another George's surname.
    return pair.link.kind is TokenKind.INITIAL and families[0] != families[1]


def _rescued(one: Person, other: Person, found: Alignment) -> Alignment | None:
    """The alignment with parts left over on at most one side, a last odd pair compared once more."""
    if not found.only_left or not found.only_right:
        return found if found.pairs else None
    if len(found.only_left) > 1 or len(found.only_right) > 1:
        return None
    i, j = found.only_left[0], found.only_right[0]
    left, right = one.names[i], other.names[j]
    if (one.arabic or other.arabic) and len(left.text) > 3 and arabic(left.text) == arabic(right.text):
        again: TokenLink | None = TokenLink(TokenKind.TRANSLITERATION, 0.85)
    elif all(pair.link.kind is TokenKind.EQUAL for pair in found.pairs):
        again = _look_again(one, other, i, j)
    elif all(pair.link.kind in _ONE_GIVEN for pair in found.pairs) and _both_last(one, other, i, j):
        again = loose_link(left.text, right.text)
    else:
        again = None
    pairs = (*found.pairs, Pairing(i, j, again)) if again else ()
    return Alignment(tuple(sorted(pairs, key=lambda pair: pair.left)), (), ()) if again else None


def _look_again(one: Person, other: Person, i: int, j: int) -> TokenLink | None:
    left, right = one.names[i], other.names[j]
    if one.eastern and other.eastern:
        return _syllable(left, right) if len(one.names) > 2 else None
    if not _both_last(one, other, i, j):
        return None
    # After the same given name even two known words, Brody and Brady, are likelier a slip than two people.
    again = link_parts(left, right, wary=False)
    slip = TokenLink(again.kind, again.score * 0.75, again.letters) if again and again.kind.slip else None
    return slip or loose_link(left.text, right.text)


def _both_last(one: Person, other: Person, i: int, j: int) -> bool:
    return i == len(one.names) - 1 and j == len(other.names) - 1


def _syllable(left: Part, right: Part) -> TokenLink | None:
    """One vowel off in a syllable that is too short to be compared on its own."""
    if len(left.text) != len(right.text) or sound(left.text).isdisjoint(sound(right.text)):
        return None
    odd = [one + other for one, other in zip(left.text, right.text, strict=True) if one != other]
    return TokenLink(TokenKind.SOUND, 0.6, 1) if len(odd) == 1 and set(odd[0]) <= set("aeiou") else None


def _swapped(one: Person, other: Person, found: Alignment) -> bool:
    """Whether names changed places that may not: Hans Friedrich and Friedrich Hans, A bin B and B bin A."""
    if in_order(found):
        return False
    if one.filial and other.filial:
        return True
    return len(one.names) == 2 == len(other.names) and all(given(part.text) for part in one.names)


def _other_middle(one: Person, other: Person, found: Alignment) -> bool:
    """Whether middle initials are left over although both names have some: George W. and George H. W."""
    short, long, spare = (one, other, found.only_right) if found.only_right else (other, one, found.only_left)
    return any(long.names[index].initials for index in spare) and any(part.initials for part in short.names[1:-1])
