"""Whether a clause states something, and whether it denies it."""

from crosscheck.kinds.status.clauses.arguments import Arguments
from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.syntax import Parse, Token

_NOT = frozenset("not n't never neither nor".split())
# Auxiliaries that leave open whether it is so.
_OPEN = frozenset("may might could would should can must ought".split())
# Words that open a clause in which nothing is stated.
_SUPPOSING = frozenset(
    "if whether unless until till before lest once when whenever while as though although because since after".split()
)
_SURE = frozenset("that because since as although though after while".split())
_IF = frozenset("if unless whenever".split())
# Verbs that put what they govern as so, because somebody says so.
_TELLING = frozenset(
    """say tell add report announce note state write claim explain reply argue insist admit post tweet show reveal
    confirm deny acknowledge declare maintain stress emphasize agree assert testify allege concede
    suggest""".split()
)
# Adverbs that leave open how far, when or whether it is so.
_HEDGING = frozenset(
    """almost nearly reportedly allegedly apparently supposedly possibly probably perhaps maybe likely seemingly
    presumably initially originally previously formerly once first briefly temporarily partially partly usually often
    sometimes rarely seldom hardly barely scarcely immediately yet only just simply merely necessarily always fully
    entirely quite really exactly personally publicly officially specifically directly enough either longer anymore
    no far wholly solely currently again ever""".split()
)
# Of these, those that say no less of what is so.
_FIRM = frozenset("fully entirely wholly personally publicly officially finally just currently".split())
_ONLY = frozenset("only just solely merely".split())
_NARROWING = frozenset("as when while because since until till whenever wherever where once".split())
# Prepositions that end what is said at a time, and those that do so to what is denied.
_BOUNDING = frozenset("until till pending".split())
_BOUNDING_NOT = frozenset("since before without".split())
_NONE = frozenset(("no", "neither"))
_NOBODY = frozenset(("nobody", "none"))


def stated(parse: Parse, head: Head) -> bool:
    """Whether the article, or somebody in it, puts the clause as so or not so."""
    auxiliaries = {child.lemma.lower() for child in parse.children[head.finite.i] if child.dep == "aux"}
    if auxiliaries & _OPEN or any(child.text.lower() in ("'d",) for child in parse.children[head.finite.i]):
        return False
    if any(child.dep == "advcl" and _opens(parse, child, _IF) for child in parse.children[head.finite.i]):
        return False
    return not _hedged(parse, head) and _put_as_so(parse, head.finite)


def negated(parse: Parse, head: Head, found: Arguments) -> bool:
    """Whether the clause says that it is not so."""
    own = {head.word.i: head.word, head.verb.i: head.verb, head.finite.i: head.finite}
    nots = sum(_not(child) for token in own.values() for child in parse.children[token.i])
    named = [token for token in (found.agent, found.patient) if token is not None]
    none = any(token.text.lower() in _NOBODY for token in named) or any(
        child.dep == "det" and child.text.lower() in _NONE for token in named for child in parse.children[token.i]
    )
    return (nots + none + head.flipped + denied(parse, head.finite)) % 2 == 1


def _not(token: Token) -> bool:
    return token.dep == "neg" or token.text.lower() in _NOT


def denied(parse: Parse, verb: Token) -> bool:
    """Whether the clause is what somebody denies."""
    above = parse.tokens[verb.head]
    return verb.dep == "ccomp" and above.i != verb.i and above.lemma.lower() == "deny"


def _hedged(parse: Parse, head: Head) -> bool:
    own = {head.word.i: head.word, head.verb.i: head.verb, head.finite.i: head.finite}
    children = [child for token in own.values() for child in parse.children[token.i]]
    if _excepted(parse, children):
        return True
    if any(_not(child) and parse.tokens[child.i + 1].text.lower() in _HEDGING for child in children):
        return True
    allowed = frozenset() if any(_not(child) for child in children) else _FIRM
    return any(
        child.dep in ("advmod", "npadvmod", "preconj", "cc") and child.text.lower() in _HEDGING - allowed
        for child in children
        if child.dep != "cc"
    )


def _excepted(parse: Parse, children: list[Token]) -> bool:
    """Whether it is so in one respect or for a time only: `in danger only from gossip`, `not renewed until May`."""
    nots = any(_not(child) for child in children)
    if nots and any(_narrows(parse, child) for child in children):
        return True
    bounds = _BOUNDING | _BOUNDING_NOT if nots else _BOUNDING
    return any(
        child.dep == "prep" and (child.text.lower() in bounds or parse.tokens[child.i - 1].text.lower() in _ONLY)
        for child in children
    )


def _narrows(parse: Parse, clause: Token) -> bool:
    """Whether a clause below says what of it is denied: `not approved as it stood`, `did not confirm when`."""
    if clause.dep == "ccomp":
        above = parse.tokens[clause.head]
        return above.pos == "VERB" and above.i < clause.i
    marks = {child.text.lower() for child in parse.children[clause.i] if child.dep in ("mark", "advmod")}
    return clause.dep == "advcl" and bool(marks & _NARROWING)


def _put_as_so(parse: Parse, verb: Token) -> bool:
    """Whether nothing above the clause supposes, asks, doubts or wishes it."""
    if _opens(parse, verb, _SUPPOSING - _SURE):
        return False
    above = parse.tokens[verb.head]
    if above.i == verb.i:
        return True
    if verb.dep in ("conj", "relcl", "advcl", "parataxis"):
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
    return any(_not(child) or (child.dep == "aux" and child.lemma.lower() in _OPEN) for child in children)
