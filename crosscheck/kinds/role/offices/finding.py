"""The offices that an article gives to named people."""

from collections.abc import Iterator
from dataclasses import dataclass

from crosscheck.kinds.role.offices.holders import holder_of
from crosscheck.syntax import Parse, Token
from crosscheck.values import roles

_OWNERS = frozenset("his her".split())
_BODY = frozenset("of at for".split())
_MODIFIERS = frozenset(("NOUN", "PROPN", "ADJ", "PART", "NUM"))
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
        holder = holder_of(parse, token)
        if holder is None or _moving(parse, holder) or parse.sentence_of[holder.i] - parse.sentence_of[token.i] > 1:
            continue
        kin = office in roles.KIN
        if kin and token.i + 1 < len(parse.tokens) and parse.tokens[token.i + 1].text == "-":
            continue  # Brother-in-law.
        owner = _owner(parse, token)
        if kin and (owner is None or owner.i == holder.i):
            continue
        if (owner is not None and _is_person(owner)) or _for_family(parse, token):
            office = roles.personal(office)
        first = _first_modifier(parse, start)
        words = [] if kin else [t.text for t in (*_joined(parse, first, office), *_modifiers(parse, first, start))]
        phrase = [t.text for t in parse.tokens[start : token.i + 1]]
        body = _body(parse, token) or (_body(parse, holder) if not kin and _titled(token, holder) else [])
        value = roles.role_of(office, words, body, phrase)
        yield Holding(first, token.i, value, holder, _name(parse, token, holder), owner if kin else None)


def _is_person(owner: Token) -> bool:
    return owner.pos == "PRON" or owner.label == "PERSON"


def _for_family(parse: Parse, office: Token) -> bool:
    """`a lawyer for the family`."""
    return any(word == "family" for word in _body(parse, office))


def _titled(office: Token, holder: Token) -> bool:
    """Whether the office stands before the name as a title: what it is of follows the name then."""
    return 0 < holder.i - office.i < _MOST


def _moving(parse: Parse, holder: Token) -> bool:
    """Whether the article says that the holder gets another office: `Lt. Roe, who was promoted to captain`."""
    return any(child.dep in ("relcl", "acl") and child.lemma.lower() in _MOVES for child in parse.children[holder.i])


def _name(parse: Parse, office: Token, holder: Token) -> str:
    words = [t.text.lower() for t in parse.tokens[office.i + 1 : holder.i + 1] if t.text != "."]
    return " ".join(words) if 1 < len(words) < _MOST and all(word.isalpha() for word in words) else ""


def _office(parse: Parse, last: Token) -> tuple[str, int] | None:
    """The longest phrase for an office that ends at the token, with the index of its first token."""
    if last.tag in ("NNS", "NNPS") or last.pos not in ("NOUN", "PROPN", "ADJ"):
        return None
    for length in range(min(roles.LONGEST, last.i + 1), 0, -1):
        start = last.i - length + 1
        phrase = " ".join(token.text for token in parse.tokens[start : last.i + 1])
        office = roles.canonical(phrase)
        if office is not None:
            return None if length == 1 and _is_secretary(parse, last) else (office, start)
    return None


def _is_secretary(parse: Parse, last: Token) -> bool:
    """Whether `general` only ends another office: secretary-general, surgeon general."""
    before = parse.tokens[last.i - 1] if last.i else None
    return last.text.lower() == "general" and before is not None and (before.text == "-" or before.pos == "NOUN")


def _first_modifier(parse: Parse, start: int) -> int:
    """Index of the first word of those before the office that narrow it."""
    first = start
    sentence = parse.sentences[parse.sentence_of[start]].start
    while first > sentence and start - first < _MOST:
        before = parse.tokens[first - 1]
        fits = before.pos in _MODIFIERS or before.text == "-" or (before.dep == "amod" and before.tag == "VBG")
        if not fits or before.label in ("DATE", "TIME"):
            break
        first -= 1
    while first < start and not parse.tokens[first].text[0].isalnum():
        first += 1
    return first


def _modifiers(parse: Parse, first: int, start: int) -> list[Token]:
    """The words that narrow the office, with an adverb before them: once, formerly."""
    found = [t for t in parse.tokens[first:start] if t.pos not in ("PART", "PUNCT")]
    before = parse.tokens[first - 1 : first] if first else []
    before = parse.tokens[first - 2 : first - 1] if before and before[0].pos == "DET" and first > 1 else before
    return [*(t for t in before if t.pos == "ADV"), *found]


def _joined(parse: Parse, first: int, office: str) -> list[Token]:
    """The word before `and`, if it too tells which post it is: marketing and communications director."""
    before = parse.tokens[max(first - 2, 0) : first]
    joined = len(before) > 1 and before[1].text.lower() in ("and", "&") and roles.is_post(office, before[0].text)
    return before[:1] if joined else []


def _body(parse: Parse, office: Token) -> list[str]:
    """Content words of what the office is of: `director of the Example Zoo`."""
    words = []
    for child in parse.children[office.i]:
        if child.dep == "prep" and child.lemma.lower() in _BODY:
            for below in parse.children[child.i]:
                near = [below, *(t for t in parse.children[below.i] if t.dep in ("compound", "amod", "nmod", "poss"))]
                words += [t.lemma for t in near if t.pos in ("NOUN", "PROPN", "ADJ")]
    return words


def _owner(parse: Parse, kin: Token) -> Token | None:
    for child in parse.children[kin.i]:
        if child.dep == "poss" and (child.pos in ("PROPN", "NOUN") or child.text.lower() in _OWNERS):
            return child
        if child.dep == "prep" and child.text == "of":
            return next((c for c in parse.children[child.i] if c.dep == "pobj" and c.pos in ("PROPN", "NOUN")), None)
    # In "his wife Jane Roe" the parser hangs `his` on the name.
    before = parse.tokens[kin.i - 1] if kin.i else None
    return before if before is not None and before.text.lower() in _OWNERS else None
