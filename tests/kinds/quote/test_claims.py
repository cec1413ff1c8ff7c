"""Quoted sentences as claims, with their speakers."""

import pytest

from crosscheck.config import Settings
from crosscheck.kinds.quote.quotations import quote_claims
from crosscheck.models import Article, Claim
from crosscheck.parse import parse
from crosscheck.values.quotes import QuoteValue


def _claims(text: str, settings: Settings) -> list[Claim[QuoteValue]]:
    article = Article(id="a1", source="a.txt", text=text, sha256="0")
    (parsed,) = parse([article], model=settings.model, cache=settings.cache)
    return list(quote_claims(article, parsed))


@pytest.mark.parametrize(
    ("text", "speaker", "attributed"),
    [
        ("“The boat sank off the island,” Tom Carver said.", "Tom Carver", True),
        ("“The boat sank off the island,” said Tom Carver, a sailor.", "Tom Carver", True),
        ("Tom Carver told the paper: “The boat sank off the island.”", "Tom Carver", True),
        ("Tom Carver: “The boat sank off the island.”", "Tom Carver", True),
        ("The boat “sank off the northern island”, according to Tom Carver.", "Tom Carver", True),
        ("“The boat sank off the island,” a spokesman said.", "the spokesman", True),
        ("Tom Carver swam home. “The boat sank off the island,” he said.", "Tom Carver", False),
        ("“The boat sank off the island.”", None, False),
        ("“The boat sank off the island,” a lawyer for Carver said.", "the lawyer", True),
    ],
)
def test_the_speaker(text: str, speaker: str | None, attributed: bool, settings: Settings) -> None:
    (claim,) = _claims(text, settings)
    assert (claim.speaker, claim.value.attributed) == (speaker, attributed)


def test_the_speaker_goes_on_in_the_paragraph_and_over_its_open_end(settings: Settings) -> None:
    text = (
        "“The boat sank,” Tom Carver said. “We swam to the shore.\n"
        "“Nobody helped the sailors.”\n“The island is far away.”"
    )
    assert [(claim.text, claim.speaker) for claim in _claims(text, settings)] == [
        ("We swam to the shore", "Tom Carver"),
        ("Nobody helped the sailors", "Tom Carver"),
        ("The island is far away", None),
    ]


def test_spans_are_of_the_text_and_headlines_are_left_out(settings: Settings) -> None:
    text = "‘The boat sank off island’\n\n“It’s the boat that sank,” Tom Carver said."
    (claim,) = _claims(text, settings)
    assert claim.text == text[claim.span.start : claim.span.end] == "It’s the boat that sank"
    assert claim.value.words == ("it", "is", "the", "boat", "that", "sank")
    assert "".join(claim.value.written) == "It’s the boat that sank"


def test_a_few_words_are_no_claim(settings: Settings) -> None:
    assert _claims("He called it “a sad day”. “Why?” she asked. “It is what it is,” he said.", settings) == []
