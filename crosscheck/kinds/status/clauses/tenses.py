"""When a clause puts what it says."""

from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.syntax import Parse

_PAST = frozenset("was were had did".split())
_HAVE = frozenset("has have 've 's".split())
# The tenses that one moment can be told in: what has happened is so now, and happened.
_FIT = frozenset(map(frozenset, (("perfect", "past"), ("perfect", "present"), ("ongoing", "present"))))


def tense(parse: Parse, head: Head) -> str:
    """`past`, `perfect`, `present`, `ongoing` (`is falling`, and `was falling` as said then) or `future`."""
    words = [child.text.lower() for child in parse.children[head.finite.i] if child.dep in ("aux", "auxpass")]
    if head.planned or {"will", "'ll", "shall"} & set(words):
        return "future"
    if head.finite.tag == "VBG" and not head.state:
        return "ongoing"
    if head.finite.tag == "VBN" and words and words[0] in _HAVE:
        return "perfect"
    if _PAST & set(words) or head.finite.tag == "VBD":
        return "past"
    if head.finite.tag == "VBN" and not words:
        return "past"
    return "present"


def fit(left: str, right: str) -> bool:
    """Whether two clauses in these tenses can speak of one moment."""
    return left == right or frozenset((left, right)) in _FIT
