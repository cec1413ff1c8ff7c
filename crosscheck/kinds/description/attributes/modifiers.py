"""Words before a noun that tell its colour, side or number of parts, or that have an opposite."""

from collections.abc import Iterator

from crosscheck.events import canonical
from crosscheck.kinds.description.attributes.attribute import MODIFIER, Attribute
from crosscheck.kinds.description.attributes.nouns import named
from crosscheck.syntax import Parse, Token
from crosscheck.values import opposites, traits

# Nouns whose left and right are no attributes of theirs: politics, and the way to go.
_NO_SIDE = frozenset("wing side turn party group politician field winger back half bank".split())

# What has such parts, whatever it is called.
_WHOLES = {"storey": "building"}


def modifiers(parse: Parse) -> Iterator[tuple[list[Token], Token, Attribute]]:
    """The words of each modifier, the noun that it goes with, and the attribute."""
    for token in parse.tokens:
        noun = _noun(parse, token)
        if noun is None:
            continue
        for words in (_numbered(parse, token), [token]):
            found = _attribute(parse, words, noun) if words else None
            if found:
                yield words, noun, found
                break


def _attribute(parse: Parse, words: list[Token], noun: Token) -> Attribute | None:
    text = "-".join(word.text.lower() for word in words if word.text != "-")
    trait = traits.numbered(text) if len(words) > 1 else traits.plain(text)
    if trait is None and not opposites.answers(text):
        return None
    thing = _name(parse, noun) or canonical(named(parse, noun))
    if trait is not None:
        wrong = not _has(thing, trait.sort)
        made = Attribute(MODIFIER, trait.sort, trait.value, _WHOLES.get(trait.sort, thing))
        return None if wrong else made
    opposed = len(words) == 1 and words[0].pos in ("ADJ", "VERB") and words[0].dep == "amod"
    sort = next(iter(sorted(opposites.questions(text))), None) if opposed else None
    return Attribute(MODIFIER, sort, text, thing) if sort and noun.tag == "NN" else None


def _has(thing: str, sort: str) -> bool:
    """Whether such a thing has an attribute of that sort for its own."""
    if sort == "colour":
        return traits.coloured(thing)
    if sort == "quarter":
        return traits.quartered(thing)
    return sort != "side" or thing not in _NO_SIDE


def _numbered(parse: Parse, token: Token) -> list[Token]:
    """`two-storey`, written with or without the hyphen, from its last word."""
    before = parse.tokens[max(token.i - 2, 0) : token.i]
    if not before or token.pos not in ("NOUN", "ADJ", "VERB", "PROPN"):
        return []
    hyphened = before[-1].text == "-" and len(before) > 1
    return [*before, token] if hyphened else [before[-1], token]


def _noun(parse: Parse, modifier: Token) -> Token | None:
    """The noun of the phrase that the modifier stands in front of."""
    current = modifier
    for _ in range(3):
        above = parse.tokens[current.head]
        if above.i <= modifier.i or current.dep not in ("amod", "compound", "nmod", "npadvmod", "nummod", "advmod"):
            return None
        if above.pos in ("NOUN", "PROPN") and current.dep in ("amod", "compound", "nmod", "nummod"):
            return above
        current = above
    return None


def _name(parse: Parse, noun: Token) -> str:
    """Which one it is, where a name after it tells: `a gorilla named Binti`, `the gorilla Binti`; else empty."""
    after = parse.tokens[noun.i + 1 : noun.i + 4]
    if after and after[0].text.lower() in ("named", "called"):
        after = after[1:]
    return after[0].text.lower() if after and after[0].text[:1].isupper() else ""
