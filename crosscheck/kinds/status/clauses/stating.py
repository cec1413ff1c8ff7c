"""Whether a clause states something: that it is so or not, is to come or may be."""

from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.kinds.status.clauses.hedges import hedged
from crosscheck.kinds.status.clauses.negations import is_not
from crosscheck.syntax import Parse, Token

# Auxiliaries that leave open whether it is so.
_OPEN = frozenset("may might could would should can must ought".split())
# Words that open a clause in which nothing is stated.
_SUPPOSING = frozenset(
    "if whether unless until till before lest once when whenever while as though although because since after".split()
)
_SURE = frozenset("that because since as although though after while".split())
_UNSURE = _SUPPOSING - _SURE
_IF = frozenset("if unless whenever".split())
# Verbs that put what they govern as so, because somebody says so.
_TELLING = frozenset(
    """say tell add report announce note state write claim explain reply argue insist admit post tweet show reveal
    confirm deny acknowledge declare maintain stress emphasize agree assert testify allege concede
    suggest""".split()
)


def stated(parse: Parse, head: Head) -> bool:
    """Whether the article, or somebody in it, puts the clause as so, not so, planned or possible."""
    below = parse.children[head.finite.i]
    auxiliaries = any(child.dep == "aux" and child.lemma.lower() in _OPEN for child in below)
    if auxiliaries and not leaves_open(parse, head) and not foretold(parse, head):
        return False
    if any(child.text.lower() == "'d" for child in below):
        return False
    if any(child.dep == "advcl" and _opens(parse, child, _IF) for child in below):
        return False
    return not hedged(parse, head) and _put_as_so(parse, head.finite)


def leaves_open(parse: Parse, head: Head) -> bool:
    """Whether its auxiliaries say no more than that it may be so."""
    words = {child.lemma.lower() for child in parse.children[head.finite.i] if child.dep == "aux"} & _OPEN
    return words in ({"may"}, {"might"})


def foretold(parse: Parse, head: Head) -> bool:
    """Whether somebody is reported to have said that it will be: `said it would close the depot`."""
    below, above = parse.children[head.finite.i], parse.tokens[head.finite.head]
    would = any(child.dep == "aux" and child.lemma.lower() == "would" for child in below)
    perfect = any(child.dep == "aux" and child.lemma.lower() == "have" for child in below)
    told = head.finite.dep == "ccomp" and above.i < head.finite.i and above.tag in ("VBD", "VBN")
    return would and not perfect and not head.state and told and above.lemma.lower() in _TELLING


def _put_as_so(parse: Parse, verb: Token) -> bool:
    """Whether nothing above the clause supposes, asks, doubts or wishes it."""
    if _opens(parse, verb, _UNSURE):
        return False
    above = parse.tokens[verb.head]
    if above.i == verb.i:
        return True
    if verb.dep in ("conj", "relcl", "advcl", "parataxis", "amod", "acl"):
        return verb.dep != "conj" or above.pos not in ("VERB", "AUX") or _put_as_so(parse, above)
    if verb.dep == "ccomp" and verb.i < above.i and above.dep == "ROOT":
        # A headline: `Bridge is safe, city tries to assure public`.
        return not _open(parse, above)
    if verb.dep == "ccomp":
        return above.lemma.lower() in _TELLING and not _open(parse, above) and _put_as_so(parse, above)
    return False


def _opens(parse: Parse, verb: Token, words: frozenset[str]) -> bool:
    return any(child.dep in ("mark", "advmod") and child.text.lower() in words for child in parse.children[verb.i])


def _open(parse: Parse, verb: Token) -> bool:
    """Whether the telling itself is not said to have happened."""
    children = parse.children[verb.i]
    return any(is_not(child) or (child.dep == "aux" and child.lemma.lower() in _OPEN) for child in children)
