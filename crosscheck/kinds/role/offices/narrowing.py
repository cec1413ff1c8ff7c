"""The words beside an office that tell which of several it is, and what it is of."""

from crosscheck.kinds.role.offices.holders import across
from crosscheck.syntax import Parse, Token
from crosscheck.values import roles

_BODY = frozenset("of at for".split())
_MODIFIERS = frozenset(("NOUN", "PROPN", "ADJ", "PART", "NUM"))
_MOST = 7


def first_modifier(parse: Parse, start: int) -> int:
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


def modifiers(parse: Parse, first: int, start: int) -> list[Token]:
    """The words that narrow the office, with an adverb before them: once, formerly."""
    found = [t for t in parse.tokens[first:start] if t.pos not in ("PART", "PUNCT")]
    before = parse.tokens[first - 1 : first] if first else []
    before = parse.tokens[first - 2 : first - 1] if before and before[0].pos == "DET" and first > 1 else before
    return [*(t for t in before if t.pos == "ADV"), *found]


def joined(parse: Parse, first: int, office: str) -> list[Token]:
    """The word before `and`, if it too tells which post it is: marketing and communications director."""
    before = parse.tokens[max(first - 2, 0) : first]
    joined = len(before) > 1 and before[1].text.lower() in ("and", "&") and roles.is_post(office, before[0].text)
    return before[:1] if joined else []


def body(parse: Parse, office: Token) -> list[str]:
    """Content words of what the office is of: `director of the Example Zoo`."""
    title = across(parse, office)
    if title:
        return [t.lemma for t in parse.tokens[office.i + 1 : title.start] if t.pos in ("NOUN", "PROPN", "ADJ")]
    words = []
    for child in parse.children[office.i]:
        if child.dep == "prep" and child.lemma.lower() in _BODY:
            for below in parse.children[child.i]:
                near = [below, *(t for t in parse.children[below.i] if t.dep in ("compound", "amod", "nmod", "poss"))]
                words += [t.lemma for t in near if t.pos in ("NOUN", "PROPN", "ADJ")]
    return words
