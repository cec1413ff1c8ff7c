"""Quotations: is the same utterance given in the same words, and to the same speaker?"""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from crosscheck.models import Article, Claim, Event, Flaw, Match, Participant, Relation, Span, Verdict
from crosscheck.quotations import Quotation, Speaker, quotations
from crosscheck.syntax import Parse, spelled
from crosscheck.values import names, quotes

# Quotations of fewer words, or fewer that are no function words, are too common to be told apart.
_WORDS = 4
_SUBSTANCE = 2
# The same of words that can be only one person's.
_DISTINCT_WORDS = 6
_DISTINCT_SUBSTANCE = 4
# Within one article a writer repeats a quotation, in a caption say; a speaker repeats only a phrase.
_OWN_SHARE = 0.85
_OWN_EQUAL = 8
_SHOWN = 60


class QuoteKind:
    """A claim is a quoted sentence; only sentences that overlap word for word, nearly, are compared."""

    name = "quote"
    rule = "quote-wording"
    rules = ("quote-speaker", "quote-wording")
    exclusive = False

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each quoted sentence of enough words."""
        found = quotations(article, parse)
        speech = quotes.Speech(tuple(word.plain for one in found for word in one.utterance.words))
        at = 0
        for one in found:
            value = _value(article, one, speech, at)
            at += len(value.words)
            if len(value.words) >= _WORDS and quotes.substance(value.words) >= _SUBSTANCE:
                yield _claim(article, parse, one, value)

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The words and who says them."""
        return claim.value.words, _person(claim)

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """Pairs of telling words that stand close together, and the words around the sentence."""
        yield from quotes.blocking_keys(claim.value)

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two are one utterance: nearly the same words, in the same place of a speech."""
        if left.value.words == right.value.words:
            return Match(1.0, ("both quote the same words",))
        same = quotes.sameness(left.value, right.value)
        if not same.one or quotes.repeated(left.value, right.value) or _others(left, right):
            return None
        if left.article == right.article and not _copied(left, right, same):
            return None
        return _weighed(left, right, same)

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the wordings stand; for the same words, whether their speakers can be one."""
        wording = quotes.relation(left.value, right.value)
        if wording.relation.agrees and _distinctive(left, right) and _others(left, right):
            reason = f"one gives the words to {left.speaker}, the other to {right.speaker}"
            shown = (str(left.speaker), str(right.speaker))
            return Verdict(Relation.CONFLICT, reason, "quote-speaker", shown)
        return wording

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks for the words, or for the speaker where the words are the same."""
        shortest = min(claims, key=lambda claim: (len(claim.text), claim.text))
        text = _clipped(" ".join(part for part in shortest.value.written if part))
        if len({claim.value.words for claim in claims}) == 1:
            return f"Who said “{text}”?"
        speaker = next((claim.speaker for claim in claims if claim.speaker and claim.value.attributed), None)
        return f"How does the quotation{f' of {speaker}' if speaker else ''} run: “{text}”?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The words that all wordings share."""
        shared = set.intersection(*(set(claim.value.words) for claim in claims))
        return " ".join(sorted(shared))

    def show(self, claim: Claim[Any]) -> str:
        """The sentence as written."""
        return f"“{claim.text}”"

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """A quotation alone is never wrong."""
        return ()


def _value(article: Article, quotation: Quotation, speech: quotes.Speech, at: int) -> quotes.QuoteValue:
    said = quotation.utterance
    following = [*(word.start for word in said.words[1:]), said.end]
    written = []
    for n, (word, after) in enumerate(zip(said.words, following, strict=True)):
        first_half = n + 1 < len(said.words) and after == word.start
        written.append("" if n and said.words[n - 1].start == word.start else _written(article, word, after, first_half))
    plain = tuple(word.plain for word in said.words)
    named = quotation.speaker is not None and quotation.speaker.named
    return quotes.QuoteValue(plain, tuple(written), speech, at, said.opens, said.closes, named)


def _written(article: Article, word: quotes.Word, after: int, first_half: bool) -> str:
    """The word with the mark that follows it."""
    end = word.end if first_half else max(after, word.end)
    text = article.text[word.start : end].split()
    return text[0] if text else ""


def _claim(article: Article, parse: Parse, quotation: Quotation, value: quotes.QuoteValue) -> Claim[Any]:
    span = quotation.span
    tokens = parse.within(span.start, span.end)
    sentence = _around(parse, span, tokens[0].i, tokens[-1].i) if tokens else span
    speaker = quotation.speaker
    event = Event("say", (_participant(parse, speaker),)) if speaker else None
    return Claim(
        "quote", article.id, span, span.of(article.text), sentence, value, "",
        event=event, published=article.published, speaker=_name(article, parse, speaker) if speaker else None,
    )  # fmt: skip


def _around(parse: Parse, span: Span, first: int, last: int) -> Span:
    """The sentences that hold the quotation."""
    one, other = (parse.span(parse.sentence_of[i]) for i in (first, last))
    return Span(start=min(one.start, span.start), end=max(other.end, span.end))


def _participant(parse: Parse, speaker: Speaker) -> Participant:
    tokens = parse.tokens[speaker.first : speaker.last + 1]
    span = Span(start=tokens[0].start, end=tokens[-1].end)
    words = frozenset(token.lemma.lower() for token in tokens)
    return Participant("subject", tokens[-1].lemma.lower(), words, span)


def _name(article: Article, parse: Parse, speaker: Speaker) -> str:
    if speaker.person or speaker.first != speaker.last:
        return spelled(parse, list(range(speaker.first, speaker.last + 1)))
    return f"the {parse.tokens[speaker.first].text}" if parse.tokens[speaker.first].pos == "NOUN" else (
        parse.tokens[speaker.first].text
    )


def _person(claim: Claim[Any]) -> str:
    """Id of the entity that speaks, empty where it is not known."""
    key = claim.event.participants[0].key if claim.event and claim.event.participants else ""
    return key if key.startswith("=") else ""


def _others(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether two different people, both named in full somewhere, are said to speak."""
    one, other = _person(left).removeprefix("="), _person(right).removeprefix("=")
    if not (left.value.attributed and right.value.attributed) or " " not in one or " " not in other or one == other:
        return False
    return names.relation(one, other, "person") is None


def _distinctive(left: Claim[Any], right: Claim[Any]) -> bool:
    shorter = min(left.value.words, right.value.words, key=len)
    return len(shorter) >= _DISTINCT_WORDS and quotes.substance(shorter) >= _DISTINCT_SUBSTANCE


def _copied(left: Claim[Any], right: Claim[Any], same: quotes.Sameness) -> bool:
    far = not left.sentence.overlaps(right.sentence)
    return far and same.share >= _OWN_SHARE and same.equal >= _OWN_EQUAL


def _weighed(left: Claim[Any], right: Claim[Any], same: quotes.Sameness) -> Match:
    score = 0.5 * same.share + 0.02 * min(same.equal, 10) + 0.1 * same.anchors
    why = [f"{same.equal} words of the two quotations are the same, in the same order"]
    if same.anchors:
        why.append("the words around them are the same")
    if _person(left) and _person(left) == _person(right):
        score += 0.1
        why.append(f"both are said by {left.speaker}")
    return Match(min(score, 1.0), tuple(why))


def _clipped(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + "…"
