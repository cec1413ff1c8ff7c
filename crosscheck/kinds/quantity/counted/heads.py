"""The noun that a number belongs to: above it, below it, or the subject whose value it is."""

from crosscheck.syntax import Parse, Token

_ATTACHED = frozenset(("nummod", "amod", "compound", "nmod", "quantmod", "advmod", "npadvmod", "poss"))
_OF = frozenset(("of", "in", "for"))
# "the toll rose to 12", "income fell to $2 billion", "the number stood at 40": the new level, not the step.
_LEVELS = frozenset(
    """rise climb grow jump increase fall drop decline decrease stand soar surge slip put reach hit raise bring take
    lower cut come amount total number exceed top pass surpass estimate value price set reckon""".split()
)
# Of these the object is the level.
_DIRECT = frozenset("reach hit total number exceed top pass surpass cost fetch".split())
# Those who set a level: what they set it of is their object.
_SETTING = frozenset("put raise bring take lower cut set estimate value price reckon".split())
_TOLLS = frozenset("toll number total count tally figure casualty".split())
_TO = ("to", "at")
_CLIMB = 6


def head_noun(parse: Parse, root: Token, inside: set[int], dimension: str) -> Token | None:
    """The word that the number with that head and these tokens counts or measures, if it is a noun."""
    return (
        _modified(parse, root, inside)
        or _complement(parse, root)
        or _measured(parse, root)
        or (_levelled(parse, root, dimension) if dimension != "length" else None)
    )


def _modified(parse: Parse, root: Token, inside: set[int]) -> Token | None:
    """`27 people`, `the 60 m steel mast`, `$5 billion loan`: the noun above."""
    current = root
    while current.dep in _ATTACHED and current.head != current.i:
        current = parse.tokens[current.head]
        if current.pos in ("NOUN", "PROPN") and current.i not in inside:
            return current
    if (current.pos == "ADJ" or current.dep == "acomp") and current.i != root.i:
        above = parse.tokens[current.head]
        return above if above.pos in ("NOUN", "PROPN") and above.i not in inside else parse.subject(above)
    return None


def _complement(parse: Parse, root: Token) -> Token | None:
    """`dozens of nurses`, `$2 billion in aid`: the noun below."""
    for child in parse.children[root.i]:
        if child.dep == "prep" and child.lemma.lower() in _OF:
            return next(
                (below for below in parse.children[child.i] if below.dep == "pobj" and below.pos == "NOUN"), None
            )
    return None


def _measured(parse: Parse, root: Token) -> Token | None:
    """`income of $2 billion`, `the toll was 12`: the noun that has the value."""
    above = parse.tokens[root.head]
    if root.dep == "pobj" and above.lemma.lower() == "of":
        return parse.tokens[above.head]
    if root.dep == "attr":
        return parse.subject(above)
    return None


def _levelled(parse: Parse, root: Token, dimension: str) -> Token | None:
    """`the death toll rose to 12`, `put the number of dead at 14`: the noun whose level it is."""
    verb = _level_verb(parse, root)
    if verb is None:
        return None
    passive = any(child.dep == "auxpass" for child in parse.children[verb.i])
    moved = parse.subject(verb)
    if verb.lemma.lower() in _SETTING and not passive and verb.tag != "VBN":
        moved = next((child for child in parse.children[verb.i] if child.dep == "dobj"), None)
    elif moved is None and verb.dep in ("acl", "relcl"):
        moved = parse.tokens[verb.head]
    if moved is not None and moved.tag in ("WDT", "WP") and verb.dep == "relcl":
        moved = parse.tokens[verb.head]
    told = moved is not None and (dimension != "count" or moved.lemma.lower() in _TOLLS)
    return moved if told else None


def _level_verb(parse: Parse, root: Token) -> Token | None:
    """The verb that gives a level and whose object, or whose `to` or `at`, the number is."""
    above = parse.tokens[root.head]
    if root.dep in ("dobj", "attr") and above.lemma.lower() in _DIRECT:
        return above
    if root.dep != "pobj" or above.lemma.lower() not in _TO:
        return None
    current = above
    for _ in range(_CLIMB):
        current = parse.tokens[current.head]
        if current.lemma.lower() in _LEVELS and current.pos == "VERB":
            return current
        # "raised the number of people affected to 12": the parser hangs `to` on the nearer verb.
        if current.dep not in ("acl", "pobj", "prep", "dobj", "relcl"):
            return None
    return None
