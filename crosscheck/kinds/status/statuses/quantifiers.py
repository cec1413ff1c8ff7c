"""Whether a noun means all of them, or none."""

from crosscheck.syntax import Parse, Token

_EVERY = frozenset("all every each".split())
_ANY = frozenset("a an any".split())


def of_all(parse: Parse, noun: Token) -> bool | None:
    """Whether it means all of them; None if it means nearly or not all."""
    word = next((child for child in parse.children[noun.i] if child.text.lower() in _EVERY), None)
    if word is None:
        return False
    return None if parse.children[word.i] or parse.tokens[word.i - 1].text.lower() in ("not", "almost") else True


def of_none(parse: Parse, noun: Token, *, denied: bool) -> bool:
    """Whether there is said to be none: `no treaty`, or `did not sign a treaty`, where the clause is denied."""
    if denied and noun.dep == "dobj":
        return any(child.dep == "det" and child.text.lower() in (*_ANY, "no") for child in parse.children[noun.i])
    return any(child.text.lower() == "no" for child in parse.children[noun.i])
