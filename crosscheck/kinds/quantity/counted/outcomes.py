"""What befell the people that a number counts: killed, injured, in hospital, arrested; or that they were aboard."""

from collections.abc import Iterator

from crosscheck.syntax import Parse, Token

# Lemmas, those of adjectives and nouns among them, by what befell people.
_CLASSES = {
    "killed": "kill die dead death fatality slay perish",
    "injured": "injure wound hurt injury",
    "in hospital": "hospitalize hospitalise",
    "arrested": "arrest detain",
    "missing": "missing unaccounted",
    "evacuated": "evacuate",
    "homeless": "homeless displace",
    "rescued": "rescue",
    "trapped": "trap strand",
    "infected": "infect",
    "escaped": "escape abscond",
}
_OUTCOME = {lemma: name for name, lemmas in _CLASSES.items() for lemma in lemmas.split()}
_TAKING = frozenset("take rush transport airlift fly bring send transfer admit carry move".split())
# "claimed the lives of 12", "lost their lives".
_ENDING = frozenset("claim take lose cost".split())
# Nouns that stand for whoever was hit, so that they narrow nothing.
_ANYBODY = frozenset("people person victim individual human life fatality death injury casualty".split())
_BARE = frozenset(("nsubj", "nsubjpass", "nummod", "pobj", "dobj", "ROOT", "attr", "oprd", "appos", "conj", "dep"))


def is_anybody(noun: str) -> bool:
    """Whether the lemma names people without saying which."""
    return noun in _ANYBODY


def outcome(parse: Parse, head: Token) -> str:
    """What befell those that `head`, a noun or a bare number, stands for; empty where the sentence tells nothing."""
    befell = next((found for token in _telling(parse, head) if (found := _named(parse, token, head))), "")
    return befell or ("aboard" if _aboard(parse, head) else "")


def _aboard(parse: Parse, head: Token) -> bool:
    """`180 people aboard`, `all 180 on board`: whatever may have befallen them."""
    below = parse.children[head.i]
    boards = (c for child in below if child.text.lower() == "on" for c in parse.children[child.i])
    return any(child.text.lower() == "aboard" for child in below) or any(c.lemma.lower() == "board" for c in boards)


def outcome_word(token: Token) -> str:
    """What the word says befell somebody, whoever it is; empty for any other word."""
    return _OUTCOME.get(token.lemma.lower(), "")


def bare(token: Token) -> bool:
    """Whether the number stands where a noun would."""
    return token.pos == "NUM" and token.dep in _BARE


def _telling(parse: Parse, head: Token) -> Iterator[Token]:
    """The words that can tell: the head itself, what is said of it, the verb it belongs to and that verb's result."""
    yield head
    for child in parse.children[head.i]:
        if child.dep in ("acl", "relcl", "amod", "appos") or (child.dep == "prep" and child.text.lower() == "of"):
            yield child
    above = parse.tokens[head.head]
    if head.dep in ("nsubj", "nsubjpass", "dobj", "attr", "nummod"):
        yield from (c for c in parse.children[above.i] if c.dep in ("oprd", "acomp", "ccomp", "xcomp", "attr"))
        yield above
    if head.dep == "pobj" and above.lemma.lower() in ("of", "to", "at"):
        yield parse.tokens[above.head]
    # "left seven dead", "12 injured" in a headline, where the parser is often at a loss.
    following = parse.tokens[head.i + 1] if head.i + 1 < len(parse.tokens) else head
    participle = following.pos in ("ADJ", "VERB") and following.tag in ("JJ", "VBN", "VBD")
    if participle and (following.head == above.i or head.pos == "NUM"):
        yield following


def _named(parse: Parse, token: Token, head: Token) -> str:
    lemma = token.lemma.lower()
    if lemma == "toll" or (lemma == "life" and parse.tokens[token.head].lemma.lower() in _ENDING):
        return "killed" if lemma == "life" or _of_deaths(parse, token) else ""
    if token.pos == "VERB" and lemma in _ENDING and any(c.lemma.lower() == "life" for c in parse.children[token.i]):
        return "killed" if token.head == head.i else ""
    if token.pos == "VERB" and lemma in _TAKING and _to_hospital(parse, token):
        return "in hospital"
    if lemma in ("number", "total") or token.dep == "prep":
        below = (c for child in parse.children[token.i] for c in (child, *parse.children[child.i]))
        return next((_OUTCOME[c.lemma.lower()] for c in below if c.lemma.lower() in _OUTCOME and c.i != head.i), "")
    if token.pos == "VERB" and _agent(parse, token, head):
        return ""
    return _OUTCOME.get(lemma, _OUTCOME.get(token.text.lower(), ""))


def _of_deaths(parse: Parse, toll: Token) -> bool:
    return any(child.lemma.lower() == "death" for child in parse.children[toll.i])


def _to_hospital(parse: Parse, verb: Token) -> bool:
    below = (c for child in parse.children[verb.i] if child.dep == "prep" for c in parse.children[child.i])
    return any(noun.lemma.lower() == "hospital" for noun in below)


def _agent(parse: Parse, verb: Token, head: Token) -> bool:
    """Whether the head does it rather than suffers it: 40 officers arrested a man, but 40 people died."""
    acts = head.dep == "nsubj" and head.head == verb.i and verb.lemma.lower() not in ("die", "perish")
    return acts and any(child.dep in ("dobj", "obj") for child in parse.children[verb.i])
