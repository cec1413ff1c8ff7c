"""Which company has its seat at a place."""

from crosscheck.syntax import Parse, Token

_SEATED = frozenset(("base", "headquarter"))
_SEATS = frozenset("headquarters headquarter hq".split())


def seated(parse: Parse, head: Token) -> Token | None:
    """`Tarn Oil, based in Oslo`, `Oslo-based Tarn Oil`, `Tarn Oil has its headquarters in Oslo`: its name."""
    above = parse.tokens[head.head]
    company = _by_adjective(parse, head, above) or _by_noun(parse, head, above)
    if company is None and head.dep == "pobj" and above.lemma.lower() == "in":
        company = _by_verb(parse, parse.tokens[above.head])
    return company if company is not None and company.pos == "PROPN" and company.label != "PERSON" else None


def _by_adjective(parse: Parse, head: Token, adjective: Token) -> Token | None:
    if head.dep != "npadvmod" or adjective.text.lower() not in ("based", "headquartered"):
        return None
    noun = parse.tokens[adjective.head]
    while noun.pos == "NOUN" and noun.dep in ("compound", "nmod", "appos"):
        noun = parse.tokens[noun.head]
    beside = (child for child in parse.children[noun.i] if child.dep == "appos" and child.pos == "PROPN")
    return noun if noun.pos == "PROPN" else next(beside, None)


def _by_noun(parse: Parse, head: Token, above: Token) -> Token | None:
    """`has its headquarters in Oslo`, `Tarn Oil's headquarters in Oslo`, `Tarn Oil's Oslo headquarters`."""
    seat = parse.tokens[above.head] if head.dep == "pobj" and above.lemma.lower() == "in" else above
    if seat.lemma.lower() not in _SEATS or (seat is above and head.dep not in ("compound", "nmod")):
        return None
    owner = next((c for c in parse.children[seat.i] if c.dep == "poss" and c.i != head.i), None)
    if owner is not None and owner.pos == "PROPN":
        return owner
    verb = parse.tokens[seat.head]
    return _holder(parse, verb) if owner is not None and verb.lemma.lower() == "have" else None


def _by_verb(parse: Parse, verb: Token) -> Token | None:
    return _holder(parse, verb) if verb.lemma.lower() in _SEATED else None


def _holder(parse: Parse, verb: Token) -> Token | None:
    """The name whose clause the verb heads, or its subject."""
    if verb.dep in ("acl", "relcl", "advcl") and parse.tokens[verb.head].pos == "PROPN":
        return parse.tokens[verb.head]
    return parse.subject(verb)
