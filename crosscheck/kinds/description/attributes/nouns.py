"""What a noun is called."""

from crosscheck.syntax import Parse, Token
from crosscheck.values import meanings


def named(parse: Parse, token: Token) -> str:
    """The noun with the one before it where the two are a word: `dump_truck`; by its lemma."""
    noun = token.lemma.lower()
    before = [child for child in parse.children[token.i] if child.dep == "compound" and child.i == token.i - 1]
    compound = f"{before[0].lemma.lower()}_{noun}" if before else noun
    return compound if meanings.known(compound) else noun
