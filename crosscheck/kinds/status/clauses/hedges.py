"""Adverbs, prepositions and clauses that leave open how far, when or whether a clause is so."""

from crosscheck.kinds.status.clauses.governors import Lead
from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.kinds.status.clauses.negations import is_not
from crosscheck.syntax import Parse, Token

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
# Beside a negation, those that say no more than that it may come.
_SO_FAR = frozenset(("yet",))
_LOOSE, _LOOSE_NOT = _HEDGING - _FIRM, _HEDGING - _SO_FAR
# What leads of which a denial says little: who did not threaten to do it may do it.
_UNDENIED = (Lead.SHORT, Lead.AGREED, Lead.POSSIBLE, Lead.REFUSED)
_ONLY = frozenset("only just solely merely".split())
_NARROWING = frozenset("as when while because since until till whenever wherever where once".split())
# Prepositions that end what is said at a time, and those that do so to what is denied.
_BOUNDING = frozenset("until till pending".split())
# What is put off until a day is put off, be it over then or not.
_PUTTING_OFF = frozenset("postpone delay adjourn put-off push-back".split())
_BOUNDING_NOT = frozenset("since before without".split())


def hedged(parse: Parse, head: Head) -> bool:
    """Whether the clause is hedged, or so in one respect or for a time only."""
    children = [child for token in head.own for child in parse.children[token.i]]
    if head.lead in _UNDENIED and any(is_not(child) for child in parse.children[head.finite.i]):
        return True
    if _excepted(parse, children) and head.predicate not in _PUTTING_OFF:
        return True
    if any(is_not(child) and parse.tokens[child.i + 1].text.lower() in _LOOSE_NOT for child in children):
        return True
    loose = _LOOSE_NOT if head.lead is Lead.YET or any(is_not(child) for child in children) else _LOOSE
    return any(child.dep in ("advmod", "npadvmod", "preconj") and child.text.lower() in loose for child in children)


def _excepted(parse: Parse, children: list[Token]) -> bool:
    """Whether it is so in one respect or for a time only: `in danger only from gossip`, `not renewed until May`."""
    nots = any(is_not(child) for child in children)
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
