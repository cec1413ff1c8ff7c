"""How sure a sentence is of its event, and when it puts it."""

from crosscheck.models import Modality
from crosscheck.syntax import Parse, Token

# Verbs that make what they govern a plan, and those of them that do so of their own subject: "is set for Monday".
_PLANNING = frozenset(
    "schedule set plan expect intend slate hope want aim vow promise threaten agree decide offer propose".split()
)
_SCHEDULING = frozenset("schedule set plan expect slate".split())
_POSSIBLE = frozenset("may might could would should can".split())


def modality(parse: Parse, verb: Token) -> Modality:
    """How sure the sentence is that the verb's event is so, from auxiliaries, negation and governing verbs."""
    children = parse.children[verb.i]
    if any(child.dep == "neg" or child.lemma.lower() == "never" for child in children):
        return Modality.DENIED
    auxiliaries = {child.lemma.lower() for child in children if child.dep in ("aux", "auxpass")}
    if auxiliaries & _POSSIBLE:
        return Modality.POSSIBLE
    scheduled = verb.lemma.lower() in _SCHEDULING and any(child.dep == "auxpass" for child in children)
    governor = parse.tokens[verb.head]
    # "Is to open" is as good as "will open".
    due = governor.lemma.lower() == "be" and governor.tag in ("VBZ", "VBP") and "to" in auxiliaries
    governed = verb.dep == "xcomp" and (governor.lemma.lower() in _PLANNING or due)
    planned = bool(auxiliaries & {"will", "shall"}) or scheduled or governed
    return Modality.PLANNED if planned else Modality.ASSERTED


def tense(parse: Parse, verb: Token) -> str | None:
    """`past`, `present` or `future`, read off the verb, its auxiliaries or the verb that governs it."""
    auxiliaries = [child for child in parse.children[verb.i] if child.dep in ("aux", "auxpass")]
    words = {child.lower() for child in (token.text for token in auxiliaries)}
    if words & {"will", "'ll", "shall", "would"} or modality(parse, verb) is Modality.PLANNED:
        return "future"
    if words & _POSSIBLE and verb.tag == "VB" and "have" not in words:
        return "future"
    if words & {"was", "were", "had", "did"} or verb.tag == "VBD":
        return "past"
    if words & {"has", "have", "'ve"} or verb.tag == "VBN":
        return "past"
    if words & {"is", "are", "'s", "'re"} or verb.tag in ("VBZ", "VBP"):
        return "future" if _awaited(parse, verb) else "present"
    governor = parse.tokens[verb.head]
    if verb.tag in ("VB", "VBG") and governor.i != verb.i and governor.pos in ("VERB", "AUX"):
        return tense(parse, governor)
    return None


def _awaited(parse: Parse, verb: Token) -> bool:
    """`When it launches, it will be the largest`: the present of a time clause is its main clause's future."""
    main = parse.tokens[verb.head]
    if verb.dep != "advcl" or main.i == verb.i:
        return False
    return any(child.dep == "aux" and child.lemma.lower() in ("will", "shall") for child in parse.children[main.i])
