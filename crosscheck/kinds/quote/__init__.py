"""Quotations: is the same utterance given in the same words, and to the same speaker?"""

from collections.abc import Hashable, Iterable, Sequence
from itertools import combinations
from typing import Any

from crosscheck.kinds.quote.quotations import quote_claims, speaker_id, two_voices
from crosscheck.models import Article, Claim, Flaw, Match, Relation, Verdict, Weight, weighed
from crosscheck.syntax import Parse
from crosscheck.values import quotes

# A quotation of fewer words, or fewer that are no function words, may be anybody's.
_DISTINCT_WORDS = 6
_DISTINCT_SUBSTANCE = 4
# So many words need not be as telling.
_MANY_WORDS = 8
# From here on two sentences are one even if the speakers have different names, or the article is the same.
_CLOSE_SHARE = 0.85
_CLOSE_EQUAL = 8
# From here on no two people can have said them by chance.
_COPIED_SHARE = 0.9
_COPIED_EQUAL = 10
# A phrase that two long sentences share is no utterance of its own, unless one speaker says both.
_PART = 0.5
_SHOWN = 60
# The same words are less surely one utterance where it is not known that one speaker says both.
_SAME_WORDS = 0.95


class QuoteKind:
    """A claim is a quoted sentence; only sentences that overlap word for word, nearly, are compared."""

    name = "quote"
    rule = "quote-wording"
    rules = ("quote-speaker", "quote-wording")
    exclusive = True

    def extract(self, article: Article, parse: Parse) -> Iterable[Claim[Any]]:
        """One claim for each quoted sentence that has enough words to be known by."""
        return quote_claims(article, parse)

    def identity(self, claim: Claim[Any]) -> Hashable:
        """The words, who says them and the words around, by which other wordings are known."""
        return claim.value.words, speaker_id(claim), claim.value.before(), claim.value.after()

    def blocks(self, claim: Claim[Any]) -> Iterable[Hashable]:
        """Pairs of telling words that stand close together, and the words around the sentence."""
        yield from quotes.blocking_keys(claim.value)

    def match(self, left: Claim[Any], right: Claim[Any]) -> Match | None:
        """Whether the two are one utterance: nearly the same words, in the same place of a speech."""
        if not quotes.akin(left.value, right.value):
            return None
        if two_voices(left, right):
            return _misattributed(left, right)
        if left.value.words == right.value.words:
            return Match(1.0 if _one_voice(left, right) else _SAME_WORDS, ("both quote the same words",))
        same = quotes.sameness(left.value, right.value)
        one = same.likely if _one_voice(left, right) else same.one
        if not one or (left.article != right.article and quotes.repeated(left.value, right.value)):
            return None
        alike = quotes.relation(left.value, right.value).relation.agrees
        meant = not _fragment(left, right) if alike else _one_occasion(left, right, same)
        return _weighed(left, right, same) if meant else None

    def compare(self, left: Claim[Any], right: Claim[Any]) -> Verdict | None:
        """How the wordings stand; for the same words, whether their speakers can be one."""
        wording = quotes.relation(left.value, right.value)
        if two_voices(left, right) and _misattributed(left, right):
            reason = f"one gives the words to {left.speaker}, the other to {right.speaker}"
            shown = (str(left.speaker), str(right.speaker))
            return Verdict(Relation.CONFLICT, reason, "quote-speaker", shown)
        return wording

    def question(self, claims: Sequence[Claim[Any]]) -> str:
        """Asks for the words, or for the speaker where the words are the same."""
        shortest = min(claims, key=lambda claim: (len(claim.text), claim.text))
        text = _clipped("".join(shortest.value.written).strip())
        if len({claim.value.words for claim in claims}) == 1 or _several_voices(claims):
            return f"Who said “{text}”?"
        speakers = [claim.speaker for claim in claims if claim.speaker and speaker_id(claim)]
        speaker = max(speakers, key=lambda name: (len(name), name), default=None)
        return f"What were {speaker}’s exact words: “{text}”?" if speaker else f"What were the exact words: “{text}”?"

    def subject(self, claims: Sequence[Claim[Any]]) -> str:
        """The words that all wordings share, or the people to whom they are given."""
        if _several_voices(claims):
            return " ".join(sorted({speaker_id(claim) for claim in claims}))
        shared = set.intersection(*(set(claim.value.words) for claim in claims))
        return " ".join(sorted(shared))

    def show(self, claim: Claim[Any]) -> str:
        """The sentence as written."""
        return f"“{claim.text}”"

    def flaws(self, article: Article, claims: Sequence[Claim[Any]]) -> Iterable[Flaw]:
        """A quotation alone is never wrong."""
        return ()


def _misattributed(left: Claim[Any], right: Claim[Any]) -> Match | None:
    """How sure it is that two people are given one utterance: words that no two would choose, hardly one changed."""
    if left.article == right.article or not _distinctive(left, right):
        return None
    if left.value.words == right.value.words:
        return Match(_SAME_WORDS, ("both quote the same words",))
    same = quotes.sameness(left.value, right.value)
    alike = quotes.relation(left.value, right.value).relation.agrees and not _fragment(left, right)
    return _weighed(left, right, same) if same.one and (alike or _copied(same)) else None


def _several_voices(claims: Sequence[Claim[Any]]) -> bool:
    return any(two_voices(left, right) for left, right in combinations(claims, 2))


def _distinctive(left: Claim[Any], right: Claim[Any]) -> bool:
    shorter = min(left.value, right.value, key=lambda value: len(value.words))
    substance = _DISTINCT_SUBSTANCE - (len(shorter.words) >= _MANY_WORDS)
    enough = len(shorter.words) >= _DISTINCT_WORDS and quotes.substance(shorter.words) >= substance
    return enough and not quotes.formulaic(shorter)


def _one_occasion(left: Claim[Any], right: Claim[Any], same: quotes.Sameness) -> bool:
    """Whether nothing speaks for two speakers, or for one who says a phrase again."""
    if left.article == right.article:
        return not left.sentence.overlaps(right.sentence) and _close(same)
    if same.anchors or _one_voice(left, right):
        return True
    if speaker_id(left) and speaker_id(right) and not _close(same):
        return False
    return same.covered >= _PART and not quotes.formulaic(left.value)


def _close(same: quotes.Sameness) -> bool:
    return same.share >= _CLOSE_SHARE and same.equal >= _CLOSE_EQUAL


def _copied(same: quotes.Sameness) -> bool:
    return same.share >= _COPIED_SHARE and same.equal >= _COPIED_EQUAL


def _one_voice(left: Claim[Any], right: Claim[Any]) -> bool:
    return speaker_id(left) != "" and speaker_id(left) == speaker_id(right)


def _fragment(left: Claim[Any], right: Claim[Any]) -> bool:
    """Whether one is so small a part of the other that it may be of another sentence."""
    shorter, longer = sorted((len(left.value.words), len(right.value.words)))
    return 2 * shorter < longer


def _weighed(left: Claim[Any], right: Claim[Any], same: quotes.Sameness) -> Match:
    equal = f"{same.equal} words of the two quotations are the same, in the same order"
    found = [Weight(equal, 0.5 * same.share + 0.02 * min(same.equal, 10))]
    if same.anchors:
        found.append(Weight("the words around them are the same", 0.1 * same.anchors))
    if _one_voice(left, right):
        found.append(Weight(f"both are said by {left.speaker}", 0.1))
    return weighed(tuple(one.reason for one in found), *found)


def _clipped(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + "…"
