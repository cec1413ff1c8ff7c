"""Time words and the phrases they make."""

from typing import NamedTuple


class Token(NamedTuple):
    """A time word: its kind (one letter, see the lexicon), what it stands for, and `text[start:end]`."""

    kind: str
    value: object
    start: int
    end: int


Phrase = tuple[str, object]
"""A phrase before its place in the text is known: its kind and what it stands for."""
