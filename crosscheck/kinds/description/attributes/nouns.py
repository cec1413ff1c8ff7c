"""What a noun is called."""

from crosscheck.syntax import Parse, Token
from crosscheck.values import meanings


def named(parse: Parse, token: Token) -> str:
    """The noun with the one before it where the two are a word: `dump_truck`; by its lemma."""
    noun = token.lemma.lower()
    before = parse.tokens[token.i - 1] if token.i else token
    if before is token or before.dep != "compound" or before.head != token.i:
        return noun
    compound = f"{before.lemma.lower()}_{noun}"
    return compound if meanings.known(compound) else noun
