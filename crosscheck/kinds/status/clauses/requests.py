"""What a request asks for: who turns down a request for a recount turns down the recount."""

from collections.abc import Iterator

from crosscheck.kinds.status.clauses.below import has
from crosscheck.syntax import Parse, Token

# What is done to a request is done to what it asks for.
ANSWERING = frozenset(
    "grant deny refuse reject turn-down approve accept agree-to dismiss throw-out back support oppose rebuff".split()
)
_ASKING = frozenset("request bid call plea application demand proposal appeal petition".split())
_POINTING = frozenset("that this the its their his her".split())
_TO_ASK = frozenset("ask call apply petition appeal request demand seek".split())


def asked_for(parse: Parse, thing: Token) -> Token:
    """A recount, for `the request for a recount`."""
    below = has(parse, thing, ("prep",)) if thing.lemma.lower() in _ASKING else None
    asked = has(parse, below, ("pobj",)) if below is not None and below.text.lower() == "for" else None
    pointed = any(child.text.lower() in _POINTING for child in parse.children[thing.i])
    if asked is None and pointed and thing.lemma.lower() in _ASKING:
        asked = next(_asked_before(parse, thing), None)
    return asked or thing


def _asked_before(parse: Parse, request: Token) -> Iterator[Token]:
    """What was asked for last, in the sentence or the one before: `asked for a recount` before `that request`."""
    start = parse.sentences[max(parse.sentence_of[request.i] - 1, 0)].start
    for i in reversed(range(start, request.i)):
        verb = parse.tokens[i]
        if verb.pos == "VERB" and verb.lemma.lower() in _TO_ASK:
            preposition = has(parse, verb, ("prep",))
            wanted = preposition is not None and preposition.text.lower() == "for"
            asked = has(parse, preposition, ("pobj",)) if preposition and wanted else has(parse, verb, ("dobj",))
            if asked is not None and asked.pos == "NOUN":
                yield asked
