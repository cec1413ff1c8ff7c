"""The offices that an article gives to named people."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.kinds.role.offices.holders import across, holder_of
from crosscheck.kinds.role.offices.narrowing import body, first_modifier, joined, modifiers
from crosscheck.syntax import Parse, Token
from crosscheck.values import names, roles

_OWNERS = frozenset("his her".split())
_MOST = 7
_MOVES = frozenset("promote demote appoint elect nominate".split())


@dataclass(frozen=True, slots=True)
class Holding:
    """An office in an article: the tokens that say it, its value, and whose it is."""

    first: int
    last: int
    value: roles.RoleValue
    holder: Token
    """Last word of the holder's name."""
    name: str
    """The name as far as it surely is one: what follows a title, in lower case; else empty."""
    owner: Token | None
    """Whose wife or brother: a name, `his` or `her`, or a noun such as the victim."""


def holdings(parse: Parse) -> Iterator[Holding]:
    """The holdings in text order."""
    for token in parse.tokens:
        found = _office(parse, token)
        if found is None:
            continue
        office, start = found
        holder = holder_of(parse, token, lifelong=office in roles.PROFESSIONS)
        if holder is None or _moving(parse, holder) or parse.sentence_of[holder.i] - parse.sentence_of[token.i] > 1:
            continue
        kin = office in roles.KIN
        owner = _owner(parse, token)
        if kin and (owner is None or owner.i == holder.i):
            continue
        if (owner is not None and _is_person(owner)) or _for_family(parse, token):
            office = roles.personal(office)
        first = first_modifier(parse, start)
        words = [] if kin else [t.text for t in (*joined(parse, first, office), *modifiers(parse, first, start))]
        phrase = [t.text for t in parse.tokens[start : token.i + 1]]
        of = body(parse, token) or (body(parse, holder) if not kin and _titled(token, holder) else [])
        value = roles.role_of(office, words, of, phrase)
        title = across(parse, token)
        yield Holding(
            first,
            title.start - 1 if title else token.i,
            value,
            holder,
            _name(parse, token, holder),
            owner if kin else None,
        )


def _is_person(owner: Token) -> bool:
    return owner.pos == "PRON" or owner.label == "PERSON"


def _for_family(parse: Parse, office: Token) -> bool:
    """`a lawyer for the family`."""
    return any(word == "family" for word in body(parse, office))


def _titled(office: Token, holder: Token) -> bool:
    """Whether the office stands before the name as a title: what it is of follows the name then."""
    return 0 < holder.i - office.i < _MOST


def _moving(parse: Parse, holder: Token) -> bool:
    """Whether the article says that the holder gets another office: `Lt. Roe, who was promoted to captain`."""
    return any(child.dep in ("relcl", "acl") and child.lemma.lower() in _MOVES for child in parse.children[holder.i])


def _name(parse: Parse, office: Token, holder: Token) -> str:
    title = across(parse, office)
    start = title.start if title and holder.i in title else office.i + 1
    words = [t.text.lower() for t in parse.tokens[start : holder.i + 1] if t.text != "."]
    return " ".join(words) if 1 < len(words) < _MOST and all(word.isalpha() for word in words) else ""


def _office(parse: Parse, last: Token) -> tuple[str, int] | None:
    """The longest phrase for an office that ends at the token, with the index of its first token."""
    if last.text.lower() not in roles.ENDINGS:
        return None
    if last.tag in ("NNS", "NNPS") or last.pos not in ("NOUN", "PROPN", "ADJ") or _hyphened(parse, last):
        return None
    for length in range(min(roles.LONGEST, last.i + 1), 0, -1):
        start = last.i - length + 1
        phrase = " ".join(token.text for token in parse.tokens[start : last.i + 1])
        office = roles.canonical(phrase)
        if office is not None:
            other = length == 1 and (_is_secretary(parse, last) or _is_surname(parse, last, office))
            return None if other else (office, start)
    return None


def _hyphened(parse: Parse, last: Token) -> bool:
    """Whether the word only begins another: brother-in-law, lieutenant-colonel, president-elect."""
    following = parse.tokens[last.i + 1 : last.i + 2]
    return bool(following) and following[0].text == "-" and following[0].start == last.end


def _is_surname(parse: Parse, last: Token, office: str) -> bool:
    """Whether a word such as Baker is rather a name: before no given name."""
    if office not in roles.SURNAMES or last.text.islower():
        return False
    following = parse.tokens[last.i + 1 : last.i + 2]
    named = bool(following) and (following[0].label == "PERSON" or names.given(following[0].text.lower()))
    return last.label == "PERSON" or not named


def _is_secretary(parse: Parse, last: Token) -> bool:
    """Whether `general` only ends another office: secretary-general, surgeon general."""
    before = parse.tokens[last.i - 1] if last.i else None
    return last.text.lower() == "general" and before is not None and (before.text == "-" or before.pos == "NOUN")


def _owner(parse: Parse, kin: Token) -> Token | None:
    for child in parse.children[kin.i]:
        if child.dep == "poss" and (child.pos in ("PROPN", "NOUN") or child.text.lower() in _OWNERS):
            return child
        if child.dep == "prep" and child.text == "of":
            return next((c for c in parse.children[child.i] if c.dep == "pobj" and c.pos in ("PROPN", "NOUN")), None)
    # In "his wife Jane Roe" the parser hangs `his` on the name.
    before = parse.tokens[kin.i - 1] if kin.i else None
    return before if before is not None and before.text.lower() in _OWNERS else None
