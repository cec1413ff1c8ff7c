"""Direct quotations in an article: their sentences and who says them."""

from dataclasses import dataclass

from crosscheck.mentions import mentions
from crosscheck.models import Article, Span
from crosscheck.quotations.marks import pieces
from crosscheck.quotations.speakers import Speaker, Speakers
from crosscheck.quotations.utterances import Utterance, utterances
from crosscheck.syntax import Parse

__all__ = ["Quotation", "Speaker", "quotations"]


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quoted sentence with its speaker, where the text tells who that is."""

    utterance: Utterance
    speaker: Speaker | None

    @property
    def span(self) -> Span:
        """From its first word to its last."""
        return Span(start=self.utterance.start, end=self.utterance.end)


def quotations(article: Article, parse: Parse) -> list[Quotation]:
    """The article's quoted sentences in text order."""
    text = _marked(article)
    found = pieces(text)
    if not found:
        return []
    speakers = Speakers(text, parse, mentions(parse), found).all()
    return [Quotation(utterance, speakers[utterance.piece]) for utterance in utterances(text, found)]


def _marked(article: Article) -> str:
    """The text with its marks as written, page furniture blanked."""
    return "".join(" " if plain == " " else mark for plain, mark in zip(article.plain, article.text, strict=True))
