"""Sentences that tell of another such event: "another broker was sentenced in May", "in a separate case"."""

from crosscheck.syntax import Parse, Token

_UNLIKE = frozenset("separate different unrelated similar previous earlier".split())
_SUBJECTS = ("nsubj", "nsubjpass")
# Words within which a sentence that turns aside says so.
_START = 4


def turns_aside(parse: Parse, token: Token) -> bool:
    """Whether what `token` belongs to is told of somebody or something other than the story's."""
    sentence = [parse.tokens[i] for i in parse.sentences[parse.sentence_of[token.i]]]
    opening = [word.text.lower() for word in sentence[:_START]]
    return (opening[:1] == ["in"] and bool(_UNLIKE & set(opening))) or _of_another(parse, token)


def _of_another(parse: Parse, token: Token) -> bool:
    """Whether the subject of a verb above it is introduced by `another`, which no number follows."""
    current = token
    while True:
        subjects = (child for child in parse.children[current.i] if child.dep in _SUBJECTS)
        if any(_other(parse, subject) for subject in subjects):
            return True
        if current.head == current.i:
            return False
        current = parse.tokens[current.head]


def _other(parse: Parse, noun: Token) -> bool:
    """`another broker`, but not `another 40 people`, who are of the same event."""
    below = parse.children[noun.i]
    return any(child.text.lower() == "another" for child in below) and not any(c.dep == "nummod" for c in below)
