"""Who says what a sentence states."""

from crosscheck.events.words import EMPTY, PERSONAL, PLURAL, is_reporting
from crosscheck.syntax import Parse, Token

# Speech nouns and verbs besides those that report: "put the toll at", "according to".
_PUTTING = frozenset(("put", "estimate", "confirm", "quote", "cite"))
# Articles speak of each other without naming anybody: such a source is not a speaker to be told from another.
_NOBODY = frozenset("report source people medium story article".split())


def speaker(parse: Parse, token: Token) -> str | None:
    """Lower-case lemma of the one whom the clause of `token` is ascribed to; None where the article says it itself."""
    current = token
    while current.head != current.i:
        above = parse.tokens[current.head]
        said = current.dep in ("ccomp", "parataxis", "dep") and _ascribing(above)
        put = current.dep in ("dobj", "prep") and above.lemma.lower() in _PUTTING
        if said or put:
            found = _subject(parse, above)
            if found is not None:
                return found
        current = above
    if _ascribing(current) and (found := _subject(parse, current)) and current.i != token.i:
        return found
    return _according(parse, token)


def _ascribing(verb: Token) -> bool:
    lemma = verb.lemma.lower()
    return verb.pos == "VERB" and (is_reporting(lemma) or lemma in _PUTTING)


def _subject(parse: Parse, verb: Token) -> str | None:
    subject = next((child for child in parse.children[verb.i] if child.dep == "nsubj"), None)
    return _named(subject) if subject is not None else None


def _according(parse: Parse, token: Token) -> str | None:
    """`according to police`, anywhere in the sentence."""
    sentence = [parse.tokens[i] for i in parse.sentences[parse.sentence_of[token.i]]]
    for word in sentence:
        if word.text.lower() == "according":
            below = (b for c in parse.children[word.i] if c.dep == "prep" for b in parse.children[c.i])
            return next((named for noun in below if noun.dep == "pobj" and (named := _named(noun))), None)
        if word.text.lower() == "citing":
            return next((_named(c) for c in parse.children[word.i] if c.dep == "dobj"), None)
    return None


def _named(token: Token) -> str | None:
    word = token.lemma.lower()
    empty = word in PERSONAL | PLURAL | EMPTY | _NOBODY or token.pos not in ("NOUN", "PROPN")
    return None if empty else word
