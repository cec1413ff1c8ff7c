"""What hangs on a word."""

from crosscheck.syntax import Parse, Token


def has(parse: Parse, token: Token, deps: tuple[str, ...]) -> Token | None:
    """The first child with one of those relations."""
    for child in parse.children[token.i]:
        if child.dep in deps:
            return child
    return None
