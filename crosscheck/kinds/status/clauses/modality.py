"""How sure a clause is of what it says: asserted, planned, possible or denied."""

from crosscheck.kinds.status.clauses.arguments import Arguments
from crosscheck.kinds.status.clauses.governors import Lead
from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.kinds.status.clauses.negations import negated
from crosscheck.kinds.status.clauses.stating import foretold, leaves_open
from crosscheck.models import Modality
from crosscheck.syntax import Parse

_WILL = frozenset(("will", "shall"))
# What is being done is still to come: `is going ahead`, `is stepping down`.
_COMING = frozenset("go-ahead proceed resign step-down stand-down retire quit".split())
_NOW = frozenset("is are 's 're".split())


def modality(parse: Parse, head: Head, found: Arguments) -> Modality:
    """The clause's modality; what `will not` be, was refused or is not yet done is denied."""
    if head.lead is Lead.POSSIBLE or leaves_open(parse, head):
        return Modality.POSSIBLE
    if negated(parse, head, found):
        return Modality.DENIED
    planned = (head.lead is not None and head.lead.plans) or to_come(parse, head)
    return Modality.PLANNED if planned else Modality.ASSERTED


def to_come(parse: Parse, head: Head) -> bool:
    """Whether its auxiliaries say that it will be."""
    auxiliaries = {child.lemma.lower() for child in parse.children[head.finite.i] if child.dep == "aux"}
    return bool(auxiliaries & _WILL) or foretold(parse, head) or _coming(parse, head)


def _coming(parse: Parse, head: Head) -> bool:
    ongoing = head.predicate in _COMING and head.finite.tag == "VBG" and not head.passive
    return ongoing and any(child.dep == "aux" and child.text.lower() in _NOW for child in parse.children[head.finite.i])


def lead(parse: Parse, head: Head) -> Lead | None:
    """What the words above the verb make of it; `yet` beside a negation of its own counts as such."""
    yet = any(child.text.lower() == "yet" for token in head.own for child in parse.children[token.i])
    return Lead.YET if yet else head.lead
