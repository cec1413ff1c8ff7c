"""The state that a clause tells: after `be`, `remain`, `find`, or how somebody came out of it."""

from crosscheck.kinds.status.clauses.below import has
from crosscheck.kinds.status.clauses.phrases import among, noun_phrase
from crosscheck.syntax import Parse, Token
from crosscheck.values.opposites import answers

LINKING = frozenset("be remain stay become".split())
_STAYING = frozenset(("remain", "stay"))
_WITHIN = frozenset("in on with".split())
# Verbs whose complement is a state of their object: found dead, left homeless.
_STATING = frozenset("find leave declare pronounce rule".split())
# How one comes out of it: escaped unhurt.
_OUTCOMES = frozenset("alive dead unhurt unharmed uninjured unscathed".split())
# Of these, those in which the verb says more: shot dead by somebody, captured alive by somebody.
_MANNERS = {("shoot", "dead"): "shoot-dead", ("take", "alive"): "capture", ("capture", "alive"): "capture"}
# Participles that the parser may take for a verb: `is missing`.
STATES = frozenset(("missing",))


def state(parse: Parse, verb: Token) -> tuple[Token, str, Token | None] | None:
    """The word for a state, the predicate that it makes, and what the state is towards or who was found in it."""
    lemma = verb.lemma.lower()
    found = _stance(parse, verb) or _staying(parse, verb) if lemma in LINKING else None
    if found is not None:
        return found
    plain = _stating(parse, verb) if lemma in LINKING | _STATING else _outcome(parse, verb)
    return (*plain, has(parse, verb, ("dobj",)) or modified(parse, verb)) if plain else None


def _stance(parse: Parse, verb: Token) -> tuple[Token, str, Token | None] | None:
    """`is against the bill`."""
    phrase = has(parse, verb, ("prep",))
    thing = has(parse, phrase, ("pobj",)) if phrase is not None and phrase.text.lower() == "against" else None
    return (phrase, "against", thing) if phrase and thing else None


def _staying(parse: Parse, verb: Token) -> tuple[Token, str, None] | None:
    """`remains in the cast`, `remains part of the cast`, where it is no phrase of its own (`remains in custody`)."""
    if verb.lemma.lower() not in _STAYING:
        return None
    part, phrase = has(parse, verb, ("attr",)), has(parse, verb, ("prep",))
    if part is not None:
        return (part, "remain-part", None) if part.lemma.lower() == "part" and has(parse, part, ("prep",)) else None
    if phrase is None or phrase.text.lower() not in _WITHIN or has(parse, verb, ("acomp", "oprd")):
        return None
    known = among(parse, phrase) or noun_phrase(parse, phrase)
    settled = known is not None and (answers(known[1]) or known[0].pos == "ADJ")
    return None if settled or not has(parse, phrase, ("pobj",)) else (phrase, "remain-in", None)


def _stating(parse: Parse, verb: Token) -> tuple[Token, str] | None:
    """The state that a linking verb gives to its subject, or a verb of finding to what was found so."""
    if verb.lemma.lower() in _STATING:
        result = has(parse, verb, ("oprd", "acomp")) or _found_so(parse, verb)
        known = has(parse, verb, ("auxpass",)) is not None or (result is not None and answers(result.text.lower()))
        return (result, result.text.lower()) if result and known and result.pos in ("ADJ", "VERB") else None
    result = has(parse, verb, ("acomp", "oprd", "attr"))
    if result is not None and parse.tokens[result.i - 1].text.lower() == "at":
        return result, f"at-{result.text.lower()}"
    if result is not None:
        if result.tag == "VBG" and result.text.lower() not in STATES:
            return result, result.lemma.lower()
        return (result, result.text.lower()) if result.pos in ("ADJ", "VERB") or _bare(parse, result) else None
    phrase = has(parse, verb, ("prep",))
    return (among(parse, phrase) or noun_phrase(parse, phrase)) if phrase else None


def _found_so(parse: Parse, verb: Token) -> Token | None:
    """`guilty` in `a jury found nurse Hazel Pym guilty`, where the parser takes both for words of the noun."""
    if verb.dep != "amod":
        clause = has(parse, verb, ("ccomp",))
        return clause if clause is not None and _small(parse, clause) else None
    after = (child for child in parse.children[verb.head] if child.dep == "amod" and child.i > verb.head)
    return next(after, None)


def _small(parse: Parse, clause: Token) -> bool:
    """Whether it is a subject and its state only: `Pym guilty`."""
    return clause.pos == "ADJ" and all(child.dep in ("nsubj", "neg", "prep") for child in parse.children[clause.i])


def modified(parse: Parse, verb: Token) -> Token | None:
    """What `Rovers sacked coach Lind` is done to, where the verb is taken for a word of it: `sacked` of `coach`."""
    if verb.dep != "amod":
        clause = has(parse, verb, ("ccomp",))
        return has(parse, clause, ("nsubj",)) if clause is not None and _small(parse, clause) else None
    noun = parse.tokens[verb.head]
    name = has(parse, noun, ("appos",))
    return name if name is not None and name.i > noun.i and name.tag == "NNP" else noun


def _outcome(parse: Parse, verb: Token) -> tuple[Token, str] | None:
    """How somebody came out of it: shot dead, escaped unhurt."""
    results = (child for child in parse.children[verb.i] if child.dep in ("acomp", "oprd", "advmod", "advcl"))
    result = next((child for child in results if child.text.lower() in _OUTCOMES), None)
    if result is None:
        return None
    state = result.text.lower()
    return result, _MANNERS.get((verb.lemma.lower(), state), state)


def _bare(parse: Parse, noun: Token) -> bool:
    """`a prototype`: a noun that nothing narrows."""
    return noun.pos == "NOUN" and all(child.dep in ("det", "punct", "neg") for child in parse.children[noun.i])
