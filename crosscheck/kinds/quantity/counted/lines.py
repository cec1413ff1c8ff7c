"""Numbers whose noun stands before them without grammar: `Attendance: 3,847`, `death toll in ferry sinking hits 31`."""

from crosscheck.syntax import Parse, Token

# Words between the start of a line and the colon behind which its value stands.
_LABEL = 4
_RISING = frozenset("rise climb reach hit jump grow pass top stand increase number total".split())
_TOLLS = frozenset(("toll", "casualty"))
_HURT = frozenset("dead injured wounded missing".split())
_NEAR = 12


def labelled(parse: Parse, number: list[Token]) -> Token | None:
    """The last noun of a label that opens the line: of `Weight: 189g` the weight."""
    first = number[0].i
    line = next((line for line in parse.line_ranges if first in line), range(first, first))
    before = [parse.tokens[i] for i in line if i < first]
    if not 2 <= len(before) <= _LABEL + 1 or before[-1].text != ":" or any(t.text == ":" for t in before[:-1]):
        return None
    noun = before[-2]
    return noun if noun.pos in ("NOUN", "PROPN") and not noun.label.startswith("PER") else None


def tolled(parse: Parse, number: list[Token], dimension: str) -> Token | None:
    """The toll of a headline, which the parser seldom reads; the injured of `the injured numbered 40`."""
    if dimension != "count":
        return None
    sentence = parse.sentences[parse.sentence_of[number[0].i]]
    before = [parse.tokens[i] for i in sentence if number[0].i - _NEAR <= i < number[0].i]
    words = [token.text.lower() for token in before]
    if words[-1:] in (["to"], ["at"]):
        before = before[:-1]
    if not before or before[-1].lemma.lower().removesuffix("s") not in _RISING | {"reache", "passe"}:
        return None
    near = [token for token in before[:-1] if token.pos != "PUNCT"]
    if near and near[-1].text.lower() in _HURT and before[-1].lemma.lower() in ("number", "total"):
        return near[-1]
    if any(token.pos == "NUM" for token in near):
        return None
    return next((token for token in reversed(near) if token.lemma.lower() in _TOLLS), None)
