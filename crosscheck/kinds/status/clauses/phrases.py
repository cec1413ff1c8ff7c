"""Words that say something together: `turned down`, `voted against`, `taken into custody`, `out of control`."""

from collections.abc import Iterator

from crosscheck.kinds.status.clauses.below import has
from crosscheck.syntax import Parse, Token
from crosscheck.values.opposites import answers

# Verbs that bring into the state that a preposition tells: taken into custody, brought under control.
_BRINGING = frozenset("take place put bring hold keep remand send".split())
_TO_HOSPITAL = frozenset("take fly airlift rush transport bring admit ferry".split())
_REFLEXIVE = frozenset("himself herself themselves itself oneself".split())
_AMONG = {"dead": "dead", "injured": "injured", "wounded": "wounded", "missing": "missing", "survivors": "survive"}
_BESIDE = frozenset("advmod cc conj punct npadvmod".split())


def phrasal(parse: Parse, verb: Token) -> tuple[str, Token, Token | None]:
    """The verb with its particle or with a word that makes it an answer to a question; that word; what it is about."""
    after = [child for child in parse.children[verb.i] if child.i > verb.i]
    particle = next((child for child in after if child.dep == "prt"), None)
    lemma = verb.lemma.lower() + (f"-{particle.text.lower()}" if particle else "")
    brought = next((state for child in after if child.dep == "prep" and (state := _brought(parse, verb, child))), None)
    if brought:
        return (*brought, None)
    oneself = _to_oneself(parse, verb, lemma)
    if oneself:
        return *oneself, None
    idiom = next((found for child in after if child.dep == "dobj" and (found := _idiom(parse, verb, child))), None)
    if idiom:
        return idiom
    for child in after:
        if child.dep in ("prep", "acomp", "oprd", "advmod"):
            known = next((phrase for phrase in _phrases(lemma, child, after) if answers(phrase)), None)
            if known:
                return known, child, has(parse, child, ("pobj",))
    return lemma, verb, None


def _to_oneself(parse: Parse, verb: Token, lemma: str) -> tuple[str, Token] | None:
    """`killed himself`, `turned the gun on herself`."""
    thing = has(parse, verb, ("dobj",))
    if thing is None:
        return None
    if thing.text.lower() in _REFLEXIVE:
        return f"{lemma}-oneself", thing
    on = has(parse, verb, ("prep",)) or has(parse, thing, ("prep",))
    whom = has(parse, on, ("pobj",)) if on is not None and verb.lemma.lower() == "turn" else None
    return ("shoot-oneself", whom) if whom is not None and whom.text.lower() in _REFLEXIVE else None


def _idiom(parse: Parse, verb: Token, noun: Token) -> tuple[str, Token, Token | None] | None:
    """`took part in the vote`."""
    phrase = f"{verb.lemma.lower()}-{noun.text.lower()}"
    preposition = has(parse, verb, ("prep",)) or has(parse, noun, ("prep",))
    return (phrase, noun, has(parse, preposition, ("pobj",)) if preposition else None) if answers(phrase) else None


def _brought(parse: Parse, verb: Token, preposition: Token) -> tuple[str, Token] | None:
    """The state into which somebody is brought: `in-custody`, `hospitalize`."""
    noun, lemma = has(parse, preposition, ("pobj",)), verb.lemma.lower()
    if noun is None:
        return None
    if noun.lemma.lower() == "hospital" and lemma in _TO_HOSPITAL:
        return "hospitalize", noun
    phrase = f"{preposition.text.lower().removesuffix('to')}-{noun.text.lower()}"
    return (phrase, noun) if lemma in _BRINGING and answers(phrase) else None


def _phrases(lemma: str, last: Token, after: list[Token]) -> Iterator[str]:
    """`voted against`; `do away with`, with the adverb before."""
    word = last.text.lower()
    yield f"{lemma}-{word}"
    yield from (f"{lemma}-{adverb.text.lower()}-{word}" for adverb in after if adverb.i == last.i - 1)


def noun_phrase(parse: Parse, preposition: Token) -> tuple[Token, str] | None:
    """`out of control`, `in custody`: prepositions with a noun that nothing else goes with."""
    words, current = [preposition.text.lower()], preposition
    while True:
        below = [child for child in parse.children[current.i] if child.dep not in _BESIDE and not _slight(child)]
        if current.lemma.lower() == "condition" and len(below) == 1 and below[0].dep == "amod":
            return below[0], below[0].text.lower()
        if len(below) != 1:
            known = current.pos == "NOUN" or answers("-".join(words))
            return (current, "-".join(words)) if known and not below else None
        current = below[0]
        words.append(current.text.lower())


def _slight(token: Token) -> bool:
    """`the`, and `his` in `remains in his post`."""
    return token.tag == "PRP$" or (token.dep == "det" and token.text.lower() == "the")


def among(parse: Parse, preposition: Token) -> tuple[Token, str] | None:
    """`among the dead`, `among those killed`."""
    noun = has(parse, preposition, ("pobj",)) if preposition.text.lower() == "among" else None
    if noun is None:
        return None
    fate = has(parse, noun, ("acl",))
    if fate is not None:
        return (fate, fate.lemma.lower()) if fate.tag == "VBN" else None
    return (noun, _AMONG[noun.text.lower()]) if noun.text.lower() in _AMONG else None
