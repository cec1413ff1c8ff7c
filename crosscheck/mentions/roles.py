"""What the words around a name say of its bearer."""

from crosscheck.mentions.titles import is_title_word
from crosscheck.syntax import Parse, Token, spelled

_CONTENT = frozenset(("NOUN", "PROPN", "ADJ"))
# Most words of an apposition that are shown before its noun.
_LONGEST = 6


def head_of(parse: Parse, first: int, last: int) -> Token:
    """The word of the name on which the sentence hangs it."""
    head = parse.tokens[last]
    while first <= head.head <= last and head.head != head.i:
        head = parse.tokens[head.head]
    return head


def called(parse: Parse, first: int, start: int, head: Token) -> str:
    """The titles before the name, else the apposition after it without its own clauses."""
    while (
        first > 0
        and is_title_word(parse.tokens[first - 1])
        and parse.tokens[first - 1].head in range(first, head.i + 1)
    ):
        first -= 1
    if start > first:
        return _words(parse, first, start)
    # `Joyce Till, 77`: an age calls nobody anything.
    appositions = [c for c in parse.children[head.i] if c.dep == "appos" and c.i > head.i and c.pos != "NUM"]
    if not appositions:
        return ""
    noun = appositions[0]
    left = max(min(token.i for token in parse.subtree(noun)), noun.i - _LONGEST)
    while parse.tokens[left].pos in ("DET", "PRON"):
        left += 1
    return _words(parse, left, noun.i + 1)


def _words(parse: Parse, start: int, stop: int) -> str:
    return spelled(parse, list(range(start, stop)))


def role(parse: Parse, first: int, last: int, head: Token) -> frozenset[str]:
    """Lemmas of what stands before the name in its phrase, and of what is put beside it between commas."""
    words = set()
    for child in parse.children[head.i]:
        if (child.i < first and child.dep in ("compound", "amod", "nmod", "poss")) or child.dep == "appos":
            words |= {t.lemma.lower() for t in parse.subtree(child) if t.pos in _CONTENT}
    if head.dep == "appos":
        outer = parse.tokens[head.head]
        words |= {outer.lemma.lower()} | {
            c.lemma.lower() for c in parse.children[outer.i] if c.dep in ("compound", "amod")
        }
    own = {parse.tokens[i].lemma.lower() for i in range(first, last + 1)}
    return frozenset(words - own)
