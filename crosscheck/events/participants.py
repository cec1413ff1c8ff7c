"""Who and what takes part in an event, and in which role."""

from collections.abc import Iterator

from crosscheck.events.words import EMPTY, PERSONAL, PLURAL, THEY
from crosscheck.models import Participant, Span
from crosscheck.syntax import Parse, Token

NOUN_ROLES = frozenset(("nsubj", "nsubjpass", "dobj", "obj", "iobj", "dative", "attr", "oprd"))
_CONTENT = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "VERB"))
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "ADP", "ADJ"))
_NUMBERS_AND_TIMES = frozenset(("DATE", "TIME", "CARDINAL", "PERCENT", "MONEY", "QUANTITY", "ORDINAL"))
_FORWARD = frozenset(("it", "he", "she", "they"))
_RELATIVE = frozenset(("who", "which", "that"))
# What the noun is to a clause that begins with a participle: `the firm founded in 1990`, `the firm making it`.
_PARTICIPLES = {"VBN": "object", "VBG": "subject"}
_PLACING = frozenset("in at on near to from".split())
_SETTLEMENTS = frozenset("town city village port district province state".split())


def participants(parse: Parse, named: Token, verb: Token) -> Iterator[Participant]:
    """Those of the word that names the event, of its verb, and the subjects that governing verbs lend it."""
    seen: set[int] = set()
    governors = list(_governors(parse, named))
    lending = {token.i for token in governors}
    for root in (named, verb, *governors):
        for role, token in _arguments(parse, root):
            if token.i not in seen and token.i != named.i:
                seen.add(token.i)
                shared = root.i in lending and role in ("subject", "object")
                if not shared or token.dep in ("nsubj", "nsubjpass"):
                    yield from _participant(parse, "subject" if shared else role, token)


def _governors(parse: Parse, named: Token) -> Iterator[Token]:
    """Verbs that lend the named event their subject: those that govern it, and those it is joined to."""
    current = named
    while not any(child.dep in ("nsubj", "nsubjpass") for child in parse.children[current.i]):
        above = parse.tokens[current.head]
        if current.dep == "pcomp":
            above = parse.tokens[above.head]
        borrows = current.dep in ("xcomp", "conj", "pcomp") or (current.dep == "advcl" and current.tag == "VBG")
        if not borrows or above.pos not in ("VERB", "AUX") or above.i == current.i:
            return
        current = above
        yield current


def _arguments(parse: Parse, root: Token) -> Iterator[tuple[str, Token]]:
    for child in parse.children[root.i]:
        if child.dep in NOUN_ROLES:
            yield _role(child.dep), _meant(parse, root, child)
            if child.lemma.lower() in _SETTLEMENTS:
                yield from _nested(parse, child)
        elif child.dep in ("prep", "agent"):
            for below in parse.children[child.i]:
                if below.dep == "pobj":
                    yield child.lemma.lower(), below
                    yield from _nested(parse, below)
        elif child.dep in ("poss", "compound", "nmod") and root.pos in ("NOUN", "PROPN"):
            yield "of", child
        elif child.dep == "prt":
            yield "particle", child
    place = _antecedent(parse, root)
    if place is not None:
        yield "in", place
    if root.dep == "acl" and root.tag in _PARTICIPLES and parse.tokens[root.head].pos == "PROPN":
        # Only names: "a post shared on Monday" is one of many.
        yield _PARTICIPLES[root.tag], parse.tokens[root.head]


def _meant(parse: Parse, verb: Token, pronoun: Token) -> Token:
    """`When it opens, the bridge will be…`: it is the bridge; `the bridge, which opened`: which is too."""
    main = parse.tokens[verb.head]
    if verb.dep == "relcl" and pronoun.text.lower() in _RELATIVE and main.pos == "PROPN":
        return main
    forward = verb.dep == "advcl" and verb.i < main.i and pronoun.text.lower() in _FORWARD
    if not forward or pronoun.dep not in ("nsubj", "nsubjpass"):
        return pronoun
    subject = parse.subject(main)
    named = subject is not None and subject.pos in ("NOUN", "PROPN") and subject.i > verb.i
    return subject if named and subject is not None else pronoun


def _antecedent(parse: Parse, verb: Token) -> Token | None:
    """`the Rovers, where he played`: the Rovers take part."""
    where = any(child.dep == "advmod" and child.lemma.lower() == "where" for child in parse.children[verb.i])
    return parse.tokens[verb.head] if where and verb.dep == "relcl" else None


def _nested(parse: Parse, noun: Token) -> Iterator[tuple[str, Token]]:
    """`at the dock in Lagos`: where the dock is, the event is; `seized the town of Melo`: it is there."""
    for child in parse.children[noun.i]:
        names = child.lemma.lower() == "of" and noun.lemma.lower() in _SETTLEMENTS
        if child.dep == "prep" and (names or child.lemma.lower() in _PLACING):
            role = "in" if names else child.lemma.lower()
            yield from ((role, below) for below in parse.children[child.i] if below.dep == "pobj")


def _role(dep: str) -> str:
    return {"nsubj": "subject", "nsubjpass": "object", "dobj": "object", "obj": "object"}.get(dep, dep)


def _participant(parse: Parse, role: str, token: Token) -> Iterator[Participant]:
    """The token and those joined to it by `and`."""
    key = _key(token)
    if key is not None:
        yield Participant(role, key, noun_words(parse, token), Span(start=token.start, end=token.end))
    for child in parse.children[token.i]:
        if child.dep in ("conj", "appos"):
            yield from _participant(parse, role, child)


def _key(token: Token) -> str | None:
    """What names the participant: its lemma, a pronoun that can be resolved, or nothing."""
    word = token.text.lower()
    if word in PLURAL:
        return THEY
    if word in PERSONAL:
        return word
    lemma = token.lemma.lower()
    named = token.pos in _NOMINAL and token.label not in _NUMBERS_AND_TIMES and lemma not in EMPTY
    return lemma if named else None


def noun_words(parse: Parse, noun: Token) -> frozenset[str]:
    """Lower-case lemmas of the content words of the noun's phrase, without what a clause adds."""
    words = {noun.lemma.lower()}
    for child in parse.children[noun.i]:
        if child.dep in ("amod", "compound", "nmod", "poss", "nummod") and child.pos in _CONTENT:
            words |= {child.lemma.lower()} | {
                grand.lemma.lower() for grand in parse.children[child.i] if grand.pos in _CONTENT
            }
    return frozenset(words)
