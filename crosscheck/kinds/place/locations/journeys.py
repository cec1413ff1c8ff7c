"""What somebody who goes to a place does there: visit Oslo and meet with the king; the Oslo leg includes a dinner."""

from collections.abc import Iterator

from crosscheck.syntax import Parse, Token

_VISITING = frozenset(("visit", "tour"))
_ARRIVING = frozenset("travel fly go head arrive land come return journey".split())
MOVING = _VISITING | _ARRIVING | frozenset("leave depart proceed continue move cross".split())
_STAYS = frozenset("leg stop part portion visit trip stay stopover".split())
_HAVING = frozenset("include feature involve comprise".split())
_PLACING = frozenset("in at on near to".split())


def journeys(parse: Parse, head: Token) -> Iterator[tuple[Token, Token]]:
    """What happens at the place that `head` names because somebody is said to go there, each with its verb."""
    visit = _visit(parse, head)
    if visit is not None:
        yield from ((verb, verb) for verb in _next(parse, visit))
    stay = _stay(parse, head)
    if stay is not None and stay.dep == "nsubj":
        verb = parse.tokens[stay.head]
        if verb.lemma.lower() in _HAVING:
            yield from ((noun, verb) for noun in parse.children[verb.i] if noun.dep == "dobj" and noun.pos == "NOUN")


def _visit(parse: Parse, head: Token) -> Token | None:
    """The verb of going there."""
    above = parse.tokens[head.head]
    if head.dep == "dobj" and above.lemma.lower() in _VISITING:
        return above
    verb = parse.tokens[above.head]
    arrives = verb.lemma.lower() in _ARRIVING and above.lemma.lower() in ("to", "in", "at")
    return verb if head.dep == "pobj" and arrives else None


def _next(parse: Parse, verb: Token) -> Iterator[Token]:
    """What the traveller does after arriving: verbs joined by `and` or governed as the purpose, with no own place."""
    for child in parse.children[verb.i]:
        joined = child.dep == "conj" and not any(c.dep == "nsubj" for c in parse.children[child.i])
        purpose = child.dep in ("advcl", "xcomp") and child.tag == "VB" and _infinitive(parse, child)
        moves = child.lemma.lower() in MOVING
        if child.pos == "VERB" and child.i > verb.i and (joined or purpose) and not moves and not _placed(parse, child):
            yield child


def _infinitive(parse: Parse, verb: Token) -> bool:
    return any(child.dep == "aux" and child.lemma.lower() == "to" for child in parse.children[verb.i])


def _placed(parse: Parse, verb: Token) -> bool:
    """Whether a place of its own goes with the verb."""
    return any(
        child.dep == "prep"
        and child.lemma.lower() in _PLACING
        and any(below.dep == "pobj" and below.pos == "PROPN" for below in parse.children[child.i])
        for child in parse.children[verb.i]
    )


def _stay(parse: Parse, head: Token) -> Token | None:
    """The part of a journey that the place gives its name to: the Oslo leg, a visit to Oslo."""
    above = parse.tokens[head.head]
    if head.dep in ("compound", "nmod", "poss") and above.lemma.lower() in _STAYS:
        return above
    noun = parse.tokens[above.head]
    bound = head.dep == "pobj" and above.lemma.lower() in ("to", "in") and noun.lemma.lower() in _STAYS
    return noun if bound else None
