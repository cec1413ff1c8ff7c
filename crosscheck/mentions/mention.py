"""A name where it occurs, with what the words around it say of its bearer."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """One occurrence of a name: token range, kind, and the lower-case words that say who or what it is."""

    first: int
    last: int
    """Index of the last token, included."""
    label: str
    role: frozenset[str]
    title: str | None
    """Title before the name, lower case, such as `president` or `mrs`."""
    called: str
    """The title or apposition in the article's words."""
    speaks: bool
    """Whether it is the subject of a verb of saying."""
    subject: bool
    """Whether it is the subject of its clause."""
