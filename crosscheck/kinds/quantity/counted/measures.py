"""Measures of a thing: how deep, tall, long or heavy it is, and which thing that is."""

from crosscheck.syntax import Parse, Token

_ATTRIBUTES = {
    "depth": "deep depth",
    "height": "tall high height altitude",
    "length": "long length",
    "width": "wide width across broad diameter diametre thick thickness",
    "weight": "heavy weight weigh",
    "speed": "speed",
    "distance": "distance range",
}
_ATTRIBUTE = {word: name for name, words in _ATTRIBUTES.items() for word in words.split()}
_NAMED = frozenset("depth height altitude length width diameter diametre weight distance".split())
_OPEN = frozenset(("JJ", "NN", "NNS", "NNP", "VBN", "VBG", "RB", "UH", "HYPH"))
_DIMENSIONS = frozenset("length mass area volume".split())


def attribute(parse: Parse, number: list[Token]) -> str:
    """Which measure is meant, where the words right behind or before it say so; else empty."""
    after = parse.tokens[number[-1].i + 1 : number[-1].i + 5]
    near = [token.text.lower() for token in after if token.text not in "-()"][:2]
    named = next((_ATTRIBUTE[word] for word in near if word in _ATTRIBUTE), "")
    if named:
        return named
    before = parse.tokens[max(number[0].i - 4, 0) : number[0].i]
    words = [token.lemma.lower() for token in before]
    if words[-1:] == ["of"] or words[-2:-1] == ["of"]:
        return next((_ATTRIBUTE[word] for word in words if word in _NAMED), "")
    return "weight" if "weigh" in words else ""


def measured_thing(parse: Parse, number: list[Token], dimension: str) -> Token | None:
    """The noun that an attributive measure belongs to: the shaft of `a 60-metre-deep old shaft`."""
    if dimension not in _DIMENSIONS or not _attributive(parse, number):
        return None
    found = None
    for token in parse.tokens[number[-1].i + 1 :]:
        if token.text == "(" or (token.text == "-" and found is None):
            continue
        if token.tag not in _OPEN or not (token.text.isalpha() or token.text == "-"):
            break
        if found is not None and found.tag.startswith("NN") and not token.tag.startswith("NN"):
            break
        found = token if token.text.isalpha() else found
    return found if found is not None and found.text.lower() not in _ATTRIBUTE else None


def _attributive(parse: Parse, number: list[Token]) -> bool:
    """`a 60 m mast`, `60-metre mast`: not `60 metres north`."""
    before = parse.tokens[number[0].i - 1] if number[0].i else None
    hyphen = any(token.text == "-" for token in number)
    return hyphen or (before is not None and before.tag in ("DT", "PRP$", "POS") and number[-1].tag != "NNS")
