"""One quoted sentence as it is compared, with what its article quotes around it."""

from dataclasses import dataclass
from functools import cached_property

# Words before or after two sentences that make them the same place of a speech.
_ANCHOR = 3


@dataclass(frozen=True)
class Speech:
    """All that one article quotes, in its order."""

    plain: tuple[str, ...]
    """The words in the form in which they are compared."""

    @cached_property
    def said(self) -> str:
        """The words as one text, to look words up in."""
        return f" {' '.join(self.plain)} "

    def has(self, words: tuple[str, ...]) -> bool:
        """Whether the article quotes these very words somewhere."""
        return f" {' '.join(words)} " in self.said


@dataclass(frozen=True, slots=True)
class QuoteValue:
    """A quoted sentence: its words, where they stand in the speech and whether it was cut there."""

    words: tuple[str, ...]
    written: tuple[str, ...]
    """Each word as the article has it, with marks and space after it; empty for the second half of `it's`."""
    speech: Speech
    at: int
    """Index of its first word in the speech."""
    opens: bool
    """Whether a quotation begins with it, so that words before it may have been left out."""
    closes: bool
    """Whether a quotation ends with it."""
    attributed: bool = False
    """Whether it is sure who speaks: by name, or by a pronoun that can mean but one."""

    def before(self, count: int = _ANCHOR) -> tuple[str, ...]:
        """The words quoted right before it, of earlier quotations too."""
        return self.speech.plain[max(self.at - count, 0) : self.at]

    def after(self, count: int = _ANCHOR) -> tuple[str, ...]:
        """The words quoted right after it."""
        end = self.at + len(self.words)
        return self.speech.plain[end : end + count]


def preceded_alike(left: QuoteValue, right: QuoteValue) -> bool:
    """Whether the same words go before both."""
    words = left.before()
    return len(words) == _ANCHOR and words == right.before()


def followed_alike(left: QuoteValue, right: QuoteValue) -> bool:
    """Whether the same words come after both."""
    words = left.after()
    return len(words) == _ANCHOR and words == right.after()
