"""Nouns that say of what happens to people that it happened to none: `no injuries`, `no reports of deaths`."""

from collections.abc import Iterator

from crosscheck.kinds.status.clauses.below import has
from crosscheck.kinds.status.clauses.heads import Head
from crosscheck.syntax import Parse, Token

# What the nouns say as a verb.
_FATES = {
    "injury": "injure",
    "casualty": "injure",
    "arrest": "arrest",
    "death": "die",
    "fatality": "die",
    "survivor": "survive",
}
_REPORTS = frozenset("report word record sign".split())
_NOT = frozenset("not n't never".split())
_KNOWING = frozenset("know aware hear learn".split())


def absences(parse: Parse) -> Iterator[Head]:
    """The heads that such nouns make, each with the verb of its clause.

    What is narrowed (`no serious injuries`), or may be otherwise soon (`yet`), is left out.
    """
    for token in parse.tokens:
        fate = _FATES.get(token.lemma.lower()) if token.pos == "NOUN" else None
        if fate and not _narrowed(parse, token) and _none(parse, token):
            verb = _verb(parse, token)
            if verb is not None and not any(below.text.lower() == "yet" for below in parse.subtree(verb)):
                yield Head(token, verb, verb, fate, passive=True, state=False, subject=token)


def lacks(parse: Parse) -> Iterator[Head]:
    """The heads that `there was no explosion` makes: there is none of what the noun means."""
    for token in parse.tokens:
        verb = parse.tokens[token.head]
        if (
            token.dep == "attr"
            and token.pos == "NOUN"
            and verb.lemma.lower() == "be"
            and token.lemma.lower() not in _FATES
            and _has(parse, token, "no")
            and has(parse, verb, ("expl",)) is not None
        ):
            yield Head(token, verb, verb, "exist", passive=True, state=False, subject=token)


def _none(parse: Parse, noun: Token) -> bool:
    """Whether `no` stands before it, before what it is joined to, before reports of it, or nobody knows of any."""
    above = parse.tokens[noun.head]
    if _has(parse, noun, "no"):
        return True
    if noun.dep == "conj" and above.pos == "NOUN":
        return not _narrowed(parse, above) and _none(parse, above)
    if noun.dep == "dobj" and _has(parse, noun, "any"):
        return _denies(parse, above)
    if noun.dep != "pobj":
        return False
    source = parse.tokens[above.head]
    if source.lemma.lower() in _REPORTS:
        return not _narrowed(parse, source) and _has(parse, source, "no")
    knows = source.lemma.lower() in _KNOWING and (_has(parse, noun, "any") or noun.tag == "NNS")
    return knows and any(_denies(parse, token) for token in (source, parse.tokens[source.head]))


def _narrowed(parse: Parse, noun: Token) -> bool:
    return any(child.dep in ("amod", "compound", "relcl", "acl", "prep") for child in _beside(parse, noun))


def _beside(parse: Parse, noun: Token) -> Iterator[Token]:
    """What goes with the noun; what a report is of does not narrow it."""
    reports = noun.lemma.lower() in _REPORTS
    yield from (child for child in parse.children[noun.i] if not (reports and child.dep == "prep"))


def _has(parse: Parse, noun: Token, word: str) -> bool:
    return any(child.dep == "det" and child.text.lower() == word for child in parse.children[noun.i])


def _denies(parse: Parse, verb: Token) -> bool:
    return any(child.text.lower() in _NOT for child in parse.children[verb.i])


def _verb(parse: Parse, noun: Token) -> Token | None:
    """The verb of the clause that the noun stands in, if it has a subject, be it `there`."""
    current = noun
    while current.pos not in ("VERB", "AUX"):
        if current.head == current.i:
            return None
        current = parse.tokens[current.head]
    return current if has(parse, current, ("nsubj", "nsubjpass", "expl")) else None
