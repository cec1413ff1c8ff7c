"""Claims from quotations: each sentence's words, and who says them as an event's subject."""

import re
from collections.abc import Iterable, Sequence

from crosscheck.kinds.quote.quotations.marks import pieces
from crosscheck.kinds.quote.quotations.speakers import Speaker, Speakers
from crosscheck.kinds.quote.quotations.utterances import Utterance, utterances
from crosscheck.mentions import mentions
from crosscheck.models import Article, Claim, Event, Participant, Span
from crosscheck.syntax import Parse, spelled
from crosscheck.values import quotes

# A sentence of fewer words, or fewer that are no function words, is not told apart from others.
_WORDS = 4
_SUBSTANCE = 1
_SPACES = "\u00a0\u2009\u202f"
# The first line with text, where more text follows.
_FIRST_LINE = re.compile(r"\s*([^\r\n]*\S)[ \t]*[\r\n]+(?=\s*\S)")


def quote_claims(article: Article, parse: Parse) -> Iterable[Claim[quotes.QuoteValue]]:
    """One claim for each quoted sentence of enough words, in text order."""
    text = _marked(article)
    headline = _headline(text)
    found = [piece for piece in pieces(text) if piece.start >= headline]
    if not found:
        return
    speakers = Speakers(text, parse, mentions(parse), found).all()
    said = utterances(text, found)
    speech = quotes.Speech(tuple(word.plain for one in said for word in one.words))
    at = 0
    for one in said:
        value = _value(article, one, speech, at, speakers[one.piece])
        at += len(value.words)
        if len(value.words) >= _WORDS and quotes.substance(value.words) >= _SUBSTANCE:
            yield _claim(article, parse, value, Span(start=one.start, end=one.end), speakers[one.piece])


def _headline(text: str) -> int:
    """Where a first line ends that is no sentence: in headlines quotations are made to fit."""
    line = _FIRST_LINE.match(text)
    return line.end() if line and not line[1].rstrip("\"”’'").endswith((".", "!", "?", ",")) else 0


def _marked(article: Article) -> str:
    """The text with its marks as written but for spaces, page furniture blanked."""
    text = article.blanked
    for space in _SPACES:
        text = text.replace(space, " ")
    return text


def _value(
    article: Article, said: Utterance, speech: quotes.Speech, at: int, speaker: Speaker | None
) -> quotes.QuoteValue:
    plain = tuple(word.plain for word in said.words)
    sure = speaker is not None and speaker.sure
    return quotes.QuoteValue(plain, _written(article.text, said.words), speech, at, said.opens, said.closes, sure)


def _written(text: str, words: Sequence[quotes.Word]) -> tuple[str, ...]:
    """Each word with the mark and the space that follow it; the second half of a contraction comes with the first."""
    written: list[str] = []
    after = words[-1].end
    for n in range(len(words) - 1, -1, -1):
        word = words[n]
        if n and words[n - 1].start == word.start:
            written.append("")
            continue
        part = text[word.start : max(after, word.end)]
        bare = part.split()[0]
        written.append(bare if bare == part else f"{bare} ")
        after = word.start
    return tuple(reversed(written))


def _claim(
    article: Article, parse: Parse, value: quotes.QuoteValue, span: Span, speaker: Speaker | None
) -> Claim[quotes.QuoteValue]:
    return Claim(
        "quote",
        article.id,
        span,
        span.of(article.text),
        _around(parse, span),
        value,
        "",
        event=Event("say", (_participant(parse, speaker),)) if speaker else None,
        published=article.published,
        speaker=_name(parse, speaker) if speaker else None,
    )


def _around(parse: Parse, span: Span) -> Span:
    """The sentences that hold the quotation."""
    tokens = parse.within(span.start, span.end)
    if not tokens:
        return span
    one, other = (parse.span(parse.sentence_of[token.i]) for token in (tokens[0], tokens[-1]))
    return Span(start=min(one.start, span.start), end=max(other.end, span.end))


def _participant(parse: Parse, speaker: Speaker) -> Participant:
    """The speaker; a role in the sentence says what kind of voice it is."""
    tokens = parse.tokens[speaker.first : speaker.last + 1]
    span = Span(start=tokens[0].start, end=tokens[-1].end)
    words = speaker.called | {token.lemma.lower() for token in tokens}
    return Participant("person" if speaker.person else "subject", tokens[-1].lemma.lower(), words, span)


def _name(parse: Parse, speaker: Speaker) -> str:
    name = spelled(parse, list(range(speaker.first, speaker.last + 1)))
    return f"the {name}" if parse.tokens[speaker.last].pos == "NOUN" else name
