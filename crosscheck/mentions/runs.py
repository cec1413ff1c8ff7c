"""Runs of tokens that make a name."""

from collections.abc import Iterator

from crosscheck.mentions.titles import is_title
from crosscheck.syntax import Parse, Token

_NO_NAMES = frozenset(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"))
_JOINERS = frozenset("of & - de la le du der van von bin ibn al el da dos 's".split())
_HYPHENS = frozenset("-‐‑")
_DAYS_AND_MONTHS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)


def runs(parse: Parse, tokens: range) -> Iterator[tuple[int, int]]:
    """Token ranges of proper nouns, through hyphens and joining words."""
    i = tokens.start
    while i < tokens.stop:
        if not _is_name(parse, parse.tokens[i]):
            i += 1
            continue
        last = i
        while (after := _continued(parse, last, tokens.stop)) is not None:
            last = after
        yield i, last
        i = last + 1


def _is_name(parse: Parse, token: Token) -> bool:
    if token.label in _NO_NAMES or not token.text[0].isupper() or _is_handle(parse, token):
        return False
    if token.text.lower().rstrip(".") in _DAYS_AND_MONTHS or token.text in ("I", "I."):
        return False
    if token.pos == "DET":
        return False
    return token.pos == "PROPN" or bool(token.label) or _capital_inside(parse, token)


def _is_handle(parse: Parse, token: Token) -> bool:
    """Whether it is a hashtag or user name, which nobody spells otherwise."""
    before = parse.tokens[token.i - 1] if token.i else None
    return before is not None and before.text in ("#", "@") and before.end == token.start


def _capital_inside(parse: Parse, token: Token) -> bool:
    """Whether a word that the tagger took for none has a capital letter with nothing else to explain it."""
    first = parse.sentences[parse.sentence_of[token.i]].start
    if token.i == first or token.pos not in ("NOUN", "ADJ", "X", "VERB", "ADV") or len(token.text) < 4:
        return False
    before = parse.tokens[token.i - 1]
    return before.text == "'s" or (before.text[0].isalpha() and before.text.islower())


def _continued(parse: Parse, last: int, stop: int) -> int | None:
    """Index of the next token of the name that goes up to `last`; None if it ends there."""
    tokens = parse.tokens
    following = last + 1
    if following >= stop:
        return None
    token = tokens[following]
    if _is_name(parse, token):
        repeated = token.text == tokens[_first_of(parse, last)].text
        return None if repeated or (token.ent.startswith("B-") and tokens[last].label == "PERSON") else following
    joined = following + 1 < stop and token.text.lower() in _JOINERS
    if not joined:
        return None
    if token.text in _HYPHENS:
        tight = token.start == tokens[last].end and tokens[following + 1].start == token.end
        return following + 1 if tight and (_is_name(parse, tokens[following + 1]) or token.label == "PERSON") else None
    same_entity = token.ent.startswith("I-") and tokens[following + 1].ent.startswith("I-")
    titled = token.text.lower() == "of" and not is_title(tokens[last]) and tokens[last].label != "PERSON"
    return following + 1 if _is_name(parse, tokens[following + 1]) and (same_entity or titled) else None


def _first_of(parse: Parse, last: int) -> int:
    """Index of the first of the capitalised tokens that end at `last`."""
    start = parse.sentences[parse.sentence_of[last]].start
    while last > start and _is_name(parse, parse.tokens[last - 1]):
        last -= 1
    return last
