"""When a clause puts what it says."""

from crosscheck.kinds.status.clauses.governors import Lead
from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.kinds.status.clauses.modality import to_come
from crosscheck.syntax import Parse

_PAST = frozenset("was were had did".split())
_MAY = frozenset("may might".split())
_HAVE = frozenset("has have 've 's".split())
# The tenses that one moment can be told in: what has happened is so now, and happened.
_FIT = frozenset(map(frozenset, (("perfect", "past"), ("perfect", "present"), ("ongoing", "present"))))


def tense(parse: Parse, head: Head) -> str:
    """`past`, `perfect`, `present`, `ongoing` (`is falling`, and `was falling` as said then), `future` or `former`.

    `former` is what was to come once: `was expected to close`.
    """
    words = [child.text.lower() for child in parse.children[head.finite.i] if child.dep in ("aux", "auxpass")]
    if head.lead is Lead.YET:
        return "perfect"
    if head.lead in (Lead.PLANNED, Lead.POSSIBLE) and (_PAST & set(words) or head.finite.tag == "VBD"):
        return "former"
    if head.lead in (Lead.PLANNED, Lead.AGREED, Lead.SHORT, Lead.POSSIBLE) or to_come(parse, head):
        return "future"
    if _MAY & set(words):
        return "past" if "have" in words else "future"
    speeding = head.state and head.word.tag == "VBG" and head.predicate == head.word.lemma.lower()
    if (head.finite.tag == "VBG" and not head.state) or speeding:
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
