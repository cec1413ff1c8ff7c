"""How two names of persons stand to each other."""

from .alignment import Alignment, Pairing, link_parts, merged
from .known import place
from .links import TokenKind, TokenLink
from .person_alignment import align_persons, in_order
from .persons import Person, person
from .verdicts import NameVerdict, alias, conflict, same, written

_RENDERED = (TokenKind.DIACRITIC, TokenKind.TRANSLITERATION)
_EXACT = (TokenKind.EQUAL, TokenKind.NICKNAME, *_RENDERED)


def relate_persons(left: str, right: str) -> NameVerdict | None:
    """How two names of persons stand to each other, or None where they name different people."""
    one, other = person(left), person(right)
    if not one.names or not other.names or _told_apart(one, other):
        return None
    if one.tokens == other.tokens:
        return _same_tokens(one, other)
    if one.joined == other.joined:
        return _spaced(one, other)
    if len(one.names) == 1 or len(other.names) == 1:
        return _short(one, other) if len(one.names) == 1 else _short(other, one)
    return _full(one, other) or _merged(one, other)


def _told_apart(one: Person, other: Person) -> bool:
    return bool(
        (one.suffix and other.suffix and one.suffix != other.suffix)
        or (one.gender and other.gender and one.gender != other.gender)
    )


def _same_tokens(one: Person, other: Person) -> NameVerdict:
    accents = [
        found.why(left.shown, right.shown)
        for left, right in zip(one.whole, other.whole, strict=True)
        if (found := link_parts(left, right)) and found.kind is TokenKind.DIACRITIC
    ]
    return alias(0.97, "; ".join(accents)) if accents else same(1.0, written(one.written, other.written))


def _spaced(one: Person, other: Person) -> NameVerdict:
    # Korean and Chinese given names are written in one piece or two with equal right.
    judge = same if one.eastern or other.eastern or any(part.initials for part in one.whole + other.whole) else conflict
    return judge(0.95, f"{one.written} and {other.written} differ only by a space")


def _short(one: Person, other: Person) -> NameVerdict | None:
    """A lone name against another: first of all a surname, else a given name."""
    verdicts = [
        verdict
        for index, part in enumerate(other.names)
        if (found := link_parts(one.names[0], part)) and (verdict := _short_link(one, other, index, found))
    ]
    return max(verdicts, key=lambda verdict: verdict.score, default=None)


def _short_link(one: Person, other: Person, index: int, found: TokenLink) -> NameVerdict | None:
    token, part = one.names[0], other.names[index]
    family, alone = index in other.families, len(other.names) == 1
    share = 0.95 if alone else 0.8 if family else 0.6 if index == 0 else 0.4
    why = found.why(token.shown, part.shown)
    if found.kind is TokenKind.EQUAL:
        return same(share, f"{one.written} is a short form of {other.written}")
    if found.kind in _RENDERED:
        return alias(share * found.score, why)
    if found.kind is TokenKind.NICKNAME and index == 0:
        return same(0.5, why)
    if found.kind.slip and _telling(token.text, part.text, found) and (family or found.kind is TokenKind.SOUND):
        # "The Adlers" are the family of Bruce Adler.
        return conflict(share * found.score * (0.5 if found.kind is TokenKind.INFLECTION else 1.0), why)
    return None


def _telling(left: str, right: str, found: TokenLink) -> bool:
    """Whether two lone tokens are long and alike enough to be one misspelt."""
    if min(len(left), len(right)) < 5 or (place(left) and place(right)):
        return False
    return found.kind is not TokenKind.TYPO or left[0] == right[0]


def _merged(one: Person, other: Person) -> NameVerdict | None:
    left, right = merged(one.names, other.names), merged(other.names, one.names)
    if len(left) == len(one.names) and len(right) == len(other.names):
        return None
    return _full(one.renamed(left), other.renamed(right))


def _full(one: Person, other: Person) -> NameVerdict | None:
    found = align_persons(one, other)
    if found is None:
        return None
    reason = _reason(one, other, found)
    slips = [pair for pair in found.pairs if pair.link.kind.slip]
    if slips:
        return _misspelt(one, found, slips, reason)
    rendered = [pair.link.score for pair in found.pairs if pair.link.kind in _RENDERED]
    return alias(_certainty(found) * min(rendered), reason) if rendered else same(_certainty(found), reason)


def _misspelt(one: Person, found: Alignment, slips: list[Pairing], reason: str) -> NameVerdict | None:
    exact = sum(pair.link.kind in _EXACT for pair in found.pairs)
    sounds = sum(pair.link.kind is TokenKind.SOUND for pair in slips)
    if len(slips) > max(exact, 2 * min(sounds, 1)):
        return None
    score = 0.7 if len(slips) > max(exact, sounds) else 1.0
    for pair in slips:
        # Brothers have names alike; one who misspells writes the surname wrong.
        first = pair.left == 0 and not one.eastern and pair.link.kind is TokenKind.TYPO
        score *= pair.link.score * (0.85 if first else 1.0)
    # With no full token in common but initials there is little to hold on to.
    if not exact and len(found.pairs) > len(slips):
        score *= 0.7
    return conflict(score * _certainty(found), reason)


def _certainty(found: Alignment) -> float:
    forms = sum(pair.link.kind in (TokenKind.INITIAL, TokenKind.NICKNAME) for pair in found.pairs)
    spare = len(found.only_left) + len(found.only_right)
    return 0.9**forms * 0.93**spare * (1.0 if in_order(found) else 0.9)


def _reason(one: Person, other: Person, found: Alignment) -> str:
    whys = [
        pair.link.why(one.names[pair.left].shown, other.names[pair.right].shown)
        for pair in found.pairs
        if pair.link.kind is not TokenKind.EQUAL
    ]
    if found.only_left or found.only_right:
        short, long = (one, other) if found.only_right else (other, one)
        whys.append(f"{short.written} leaves out a part of {long.written}")
    return "; ".join(whys) or f"{one.written} and {other.written} have the same parts in another order"
